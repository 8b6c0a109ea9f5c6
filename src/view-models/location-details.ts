import type { Wording } from '../hours-wording/wording.ts';
import type { PlaceTexts } from '../messages/frame-texts.ts';
import { boundsOf } from '../opening-hours/bounds.ts';
import { addDays } from '../opening-hours/calendar-date.ts';
import { exceptionsAhead } from '../opening-hours/changes.ts';
import { hasWalkInRows } from '../opening-hours/current-rows.ts';
import { weekFrom } from '../opening-hours/week.ts';
import { pick, type Portal } from '../portal/portal.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import type { Location } from '../schemas/locations.ts';
import type { Service } from '../schemas/services.ts';
import type { InterfaceLanguage } from '../schemas/shared/languages.ts';
import { telHref } from '../schemas/shared/phone.ts';
import { locationCalendarHref, locationHref, organizationHref, serviceHref } from '../sites/routes.ts';
import { hasLocationPage } from '../sites/shown-locations.ts';
import { isServiceShown } from '../sites/shown-services.ts';
import { dutchSpeech, summarizeLocation, type LocationSummary, type PlaceSpeech } from './location-summary.ts';

/** For how many days ahead a page lists closures and other times. */
export const daysAhead = 90;

/** A row of the week table. */
export interface WeekRow {
  /** “donderdag 26 november”. */
  day: string;
  date: string;
  hours: string;
  open: boolean;
}

/** A closure or other times ahead, in words. */
export interface ChangeRow {
  when: string;
  what: string;
  why: string;
}

/** A page of the portal that another one names, with the language of that page where it is another. */
export interface NamedPage {
  name: string;
  href: string;
  hreflang?: InterfaceLanguage;
}

/** All that is known of one place, in the language of the page it stands on. */
export interface LocationDetails {
  summary: LocationSummary;
  lead?: string;
  week?: { caption: string; rows: WeekRow[] };
  changes: ChangeRow[];
  /** That one needs no appointment. */
  admission?: string;
  hoursNote?: string;
  appointment?: string;
  directions?: string;
  /** What is known of accessibility, a line each: “Rolstoel: ja”. */
  accessibility: { label: string; value: string; has: boolean }[];
  accessibilityNote?: string;
  present: (NamedPage & { role?: string })[];
  /** The phone of the place, or else of the portal. */
  phone?: { number: string; href: string };
  email?: string;
  website?: string;
  services: (NamedPage & { summary?: string })[];
  temporary?: { note: string; until?: string; successor?: NamedPage };
  /** Address of the calendar; left out when the times are not known. */
  calendarHref?: string;
}

/** How a page speaks of a place and of what belongs to it. */
export interface PlaceVoice extends PlaceSpeech {
  /** A name of a place or an organisation. */
  named: (name: string) => string;
  /** What an organisation does; left out by a page that cannot say it. */
  role: (role: string | undefined) => string | undefined;
  /** What a service is called, and what it is where the page can say that. */
  service: (data: Service) => { name: string; summary?: string };
}

/** How the pages in Dutch speak of places. */
export const dutchVoice = (portal: Portal): PlaceVoice => ({
  ...dutchSpeech(portal),
  named: (name) => name,
  role: (role) => role,
  service: ({ name, summary }) => ({ name, summary }),
});

/** Tells all that is known of a place. @param entry the place, with its texts in the language of the voice */
export function locationDetails(portal: Portal, entry: PortalEntry<'locations'>, voice: PlaceVoice): LocationDetails {
  const { data, id } = entry;
  const { wording, texts } = voice;
  const { today, calendar } = portal;
  const summary = summarizeLocation(portal, entry, voice);
  const phone = data.phone ?? portal.site.phone.number;
  return {
    summary,
    changes: exceptionsAhead(data.hours, calendar, today, daysAhead, boundsOf(data)).map((change) => wording.change(change, today)),
    accessibility: accessibilityOf(data, texts),
    present: presentAt(portal, data, voice),
    services: servicesAt(portal, id, voice),
    ...(data.summary === undefined ? {} : { lead: data.summary }),
    ...(data.kind === 'walk-in' && summary.hasTimes && hasWalkInRows(data.hours, today) ? { admission: texts.noAppointment } : {}),
    ...(summary.hasTimes ? { week: weekOf(portal, data, wording, texts), calendarHref: locationCalendarHref(id) } : {}),
    ...(data.hours.note === undefined ? {} : { hoursNote: data.hours.note }),
    ...(data.hours.appointmentOnly === undefined ? {} : { appointment: data.hours.appointmentOnly }),
    ...(data.directions === undefined ? {} : { directions: data.directions }),
    ...(data.accessibility?.note === undefined ? {} : { accessibilityNote: data.accessibility.note }),
    ...(phone === undefined ? {} : { phone: { number: phone, href: telHref(phone) } }),
    ...(data.email === undefined ? {} : { email: data.email }),
    ...(data.website === undefined ? {} : { website: data.website }),
    ...(data.temporary === undefined ? {} : { temporary: temporaryOf(portal, data.temporary, summary, voice) }),
  };
}

/** What a search engine and a shared link say of the page: the place, where it is and when it is open. */
export const descriptionOf = ({ name, place, times }: LocationSummary): string =>
  [name, place.line, ...times.map(({ text }) => text)].join('. ').replaceAll('..', '.');

function weekOf(portal: Portal, data: Location, wording: Wording, texts: PlaceTexts): NonNullable<LocationDetails['week']> {
  const days = weekFrom(data.hours, portal.calendar, portal.today, boundsOf(data));
  return {
    caption: texts.weekCaption(wording.day(portal.today, portal.today), wording.day(addDays(portal.today, 6), portal.today)),
    rows: days.map((day) => ({
      date: day.date,
      day: wording.day(day.date, portal.today),
      hours: `${wording.dayHours(day)}${day.change === undefined ? '' : ` (${day.change})`}`,
      open: day.rows.length > 0,
    })),
  };
}

function accessibilityOf({ accessibility }: Location, texts: PlaceTexts): LocationDetails['accessibility'] {
  return (Object.keys(texts.provisions) as (keyof typeof texts.provisions)[]).flatMap((key) => {
    const label = texts.provisions[key];
    const value = accessibility?.[key];
    return value === undefined ? [] : [{ label, value: value ? texts.yes : texts.no, has: value }];
  });
}

function presentAt(portal: Portal, { organizations }: Location, voice: PlaceVoice): LocationDetails['present'] {
  return pick(portal, 'organizations', organizations).map(({ id, data }) => {
    const role = voice.role(data.role);
    return { name: voice.named(data.name), ...voice.page(organizationHref(id)), ...(role === undefined ? {} : { role }) };
  });
}

function servicesAt(portal: Portal, locationId: string, voice: PlaceVoice): LocationDetails['services'] {
  return [...portal.entries.services.values()]
    .filter(({ data }) => isServiceShown(portal, data) && data.locations.some(({ location }) => location === locationId))
    .sort((a, b) => a.data.name.localeCompare(b.data.name, 'nl'))
    .map(({ id, data }) => ({ ...voice.service(data), ...voice.page(serviceHref(id)) }));
}

function temporaryOf(
  portal: Portal,
  temporary: NonNullable<Location['temporary']>,
  { until }: LocationSummary,
  voice: PlaceVoice,
): NonNullable<LocationDetails['temporary']> {
  const successor = temporary.successor === undefined ? undefined : portal.entries.locations.get(temporary.successor);
  return {
    note: temporary.note,
    ...(until === undefined ? {} : { until }),
    ...(successor === undefined || !hasLocationPage(portal, successor)
      ? {}
      : { successor: { name: voice.named(successor.data.name), ...voice.page(locationHref(successor.id)) } }),
  };
}
