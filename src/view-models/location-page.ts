import type { PortalEntry } from '../portal/portal-entry.ts';
import { governmentOffice } from '../exports/json-ld/government-office.ts';
import { breadcrumbList } from '../exports/json-ld/breadcrumb-list.ts';
import { boundsOf } from '../opening-hours/bounds.ts';
import { exceptionsAhead } from '../opening-hours/changes.ts';
import { hasWalkInRows } from '../opening-hours/current-rows.ts';
import { addDays } from '../opening-hours/calendar-date.ts';
import { weekFrom } from '../opening-hours/week.ts';
import { createWording, type Wording } from '../hours-wording/wording.ts';
import type { Location } from '../schemas/locations.ts';
import { telHref } from '../schemas/shared/phone.ts';
import { hasLocationPage, hasPoster } from '../sites/shown-locations.ts';
import { isServiceShown } from '../sites/shown-services.ts';
import { locationCalendarHref, locationHref, organizationHref, posterHref, serviceHref, walkInHref } from '../sites/routes.ts';
import { frame, type Frame } from './frame.ts';
import { textsOf } from './texts.ts';
import { summarizeLocation, type LocationSummary } from './location-summary.ts';
import { locationsMap, type MapView } from './map.ts';
import { pick, type Portal } from '../portal/portal.ts';
import { provenanceOf, type ProvenanceLine } from './provenance.ts';
import { reportOf, type ReportView } from './report.ts';
import { topicsAt } from './topics.ts';

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

/** `/inloop/<id>/`: all that is known of one place. */
export interface LocationPage {
  frame: Frame;
  summary: LocationSummary;
  lead?: string;
  week?: { caption: string; rows: WeekRow[] };
  changes: ChangeRow[];
  /** That one needs no appointment. */
  admission?: string;
  hoursNote?: string;
  appointment?: string;
  directions?: string;
  map?: MapView;
  /** What is known of accessibility, a line each: “Rolstoel: ja”. */
  accessibility: { label: string; value: string; has: boolean }[];
  accessibilityNote?: string;
  present: { name: string; href: string; role?: string }[];
  /** The phone of the place, or else of the portal. */
  phone?: { number: string; href: string };
  email?: string;
  website?: string;
  topics: string[];
  services: { name: string; href: string; summary: string }[];
  temporary?: { note: string; until?: string; successor?: { name: string; href: string } };
  /** Address of the calendar; left out when the times are not known. */
  calendarHref?: string;
  /** Left out for a place that has ended. */
  posterHref?: string;
  report: ReportView;
  provenance: ProvenanceLine;
  jsonLd: object[];
}

/** Makes the page of one location. */
export function locationPage(portal: Portal, entry: PortalEntry<'locations'>): LocationPage {
  const texts = textsOf(portal);
  const wording = createWording();
  const { data, id } = entry;
  const summary = summarizeLocation(portal, entry);
  const map = locationsMap(portal, [entry]);
  const phone = data.phone ?? portal.site.phone.number;
  const pageFrame = frame(portal, {
    path: summary.href,
    title: data.name,
    description: [data.name, summary.place.line, ...summary.times.map(({ text }) => text)].join('. ').replaceAll('..', '.'),
    parents: [{ label: texts.navigation.walkIn, href: walkInHref }],
  });
  return {
    frame: pageFrame,
    summary,
    changes: changesOf(portal, data, wording),
    accessibility: accessibilityOf(data, texts.location),
    present: pick(portal, 'organizations', data.organizations).map(({ id: organization, data: { name, role } }) => ({
      name,
      href: organizationHref(organization),
      ...(role === undefined ? {} : { role }),
    })),
    topics: topicsAt(portal, [data]),
    services: servicesAt(portal, id),
    report: reportOf(portal, { id: `locations/${id}`, name: data.name, href: summary.href }),
    provenance: provenanceOf(portal, entry, texts.provenance, wording),
    ...(data.summary === undefined ? {} : { lead: data.summary }),
    ...(data.kind === 'walk-in' && summary.hasTimes && hasWalkInRows(data.hours, portal.today)
      ? { admission: texts.location.noAppointment }
      : {}),
    ...(summary.hasTimes ? { week: weekOf(portal, data, wording, texts.location), calendarHref: locationCalendarHref(id) } : {}),
    ...(hasPoster(portal, entry) ? { posterHref: posterHref(id) } : {}),
    ...(data.hours.note === undefined ? {} : { hoursNote: data.hours.note }),
    ...(data.hours.appointmentOnly === undefined ? {} : { appointment: data.hours.appointmentOnly }),
    ...(map === undefined ? {} : { map }),
    ...(data.directions === undefined ? {} : { directions: data.directions }),
    ...(data.accessibility?.note === undefined ? {} : { accessibilityNote: data.accessibility.note }),
    ...(phone === undefined ? {} : { phone: { number: phone, href: telHref(phone) } }),
    ...(data.email === undefined ? {} : { email: data.email }),
    ...(data.website === undefined ? {} : { website: data.website }),
    ...(data.temporary === undefined ? {} : { temporary: temporaryOf(portal, data.temporary, summary) }),
    jsonLd: [governmentOffice(portal, entry), breadcrumbList(portal.site.url, pageFrame.breadcrumb)],
  };
}

function weekOf(portal: Portal, data: Location, wording: Wording, texts: Frame['texts']['location']): NonNullable<LocationPage['week']> {
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

function changesOf(portal: Portal, data: Location, wording: Wording): ChangeRow[] {
  return exceptionsAhead(data.hours, portal.calendar, portal.today, daysAhead, boundsOf(data)).map((change) =>
    wording.change(change, portal.today),
  );
}

function accessibilityOf({ accessibility }: Location, texts: Frame['texts']['location']): LocationPage['accessibility'] {
  return (Object.keys(texts.provisions) as (keyof typeof texts.provisions)[]).flatMap((key) => {
    const label = texts.provisions[key];
    const value = accessibility?.[key];
    return value === undefined ? [] : [{ label, value: value ? texts.yes : texts.no, has: value }];
  });
}

function servicesAt(portal: Portal, locationId: string): LocationPage['services'] {
  return [...portal.entries.services.values()]
    .filter(({ data }) => isServiceShown(portal, data) && data.locations.some(({ location }) => location === locationId))
    .map(({ id, data }) => ({ name: data.name, href: serviceHref(id), summary: data.summary }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

function temporaryOf(
  portal: Portal,
  temporary: NonNullable<Location['temporary']>,
  { until }: LocationSummary,
): NonNullable<LocationPage['temporary']> {
  const successor = temporary.successor === undefined ? undefined : portal.entries.locations.get(temporary.successor);
  return {
    note: temporary.note,
    ...(until === undefined ? {} : { until }),
    ...(successor === undefined || !hasLocationPage(portal, successor)
      ? {}
      : { successor: { name: successor.data.name, href: locationHref(successor.id) } }),
  };
}
