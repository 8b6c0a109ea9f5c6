import type { PortalEntry } from '../portal/portal-entry.ts';
import { boundsOf } from '../opening-hours/bounds.ts';
import { comingDates } from '../opening-hours/coming-dates.ts';
import { encodeCompact } from '../opening-hours/compact.ts';
import { compareStatus } from '../opening-hours/compare-status.ts';
import { currentRows, hasTimes } from '../opening-hours/current-rows.ts';
import { statusAt } from '../opening-hours/status.ts';
import type { HoursBounds, OpeningStatus } from '../opening-hours/types.ts';
import { createWording, type Wording } from '../hours-wording/wording.ts';
import type { PlaceTexts } from '../messages/frame-texts.ts';
import type { Hours } from '../schemas/shared/hours.ts';
import type { Location } from '../schemas/locations.ts';
import { locationAnchor } from '../sites/anchors.ts';
import { contactHref, locationHref } from '../sites/routes.ts';
import { telHref } from '../schemas/shared/phone.ts';
import { hasEnded } from '../sites/shown-locations.ts';
import type { Link } from './frame.ts';
import { textsOf } from './texts.ts';
import { placeOf, type Place } from './place.ts';
import type { Portal } from '../portal/portal.ts';

/** For how many days a page knows the opening times, today among them; after that its script says nothing. */
export const statusDays = 60;

/** How many dates are named of a rule that does not hold every week. */
const datesNamed = 4;

/** A rule that says when a place is open. */
export interface TimesLine {
  text: string;
  /** “De eerstvolgende keren: …”, of a rule that does not hold every week and does not say itself in which weeks. */
  dates?: string;
  /** Whether it has days and times, not only that one needs an appointment. */
  isRow: boolean;
}

/** A location as its card shows it. */
export interface LocationSummary {
  id: string;
  name: string;
  href: string;
  place: Place;
  /** Id of its card on a page. */
  anchor: string;
  /** When it is open in words, a line each; empty when the hours are not known. */
  times: TimesLine[];
  /** What holds in holidays, a line each. */
  holidays: string[];
  /** Why the hours are not known. */
  unknown?: string;
  /** Where to ask for the hours that are not known: the phone of the place or of the portal, or else the contact page. */
  ask?: Link;
  /** The next time anybody can walk in, with its date; true until `until` (epoch milliseconds). */
  next?: { text: string; until: number };
  /** Why no next time is known although the hours are. */
  closed?: string;
  /** Opening times for the script, see `opening-hours/compact.ts`; left out when there is no next time. */
  compact?: string;
  /** Whether there are times, also by appointment, to put in a week or a calendar. */
  hasTimes: boolean;
  /** “Open vanaf 1 februari 2027.”, as long as that lies ahead. */
  opensOn?: string;
  /** “Tot en met 29 januari 2027 is het hier.” */
  until?: string;
  alert?: string;
  /** What one can come for, in a sentence or two. */
  what?: string;
  temporary: boolean;
  /** For sorting. */
  status: OpeningStatus;
}

/** How a page speaks of places: opening hours in words, and the texts around them. */
export interface PlaceSpeech {
  wording: Wording;
  texts: PlaceTexts;
  /** The way to a page of the portal, by its address in Dutch; `hreflang` where that page is in another language. */
  page: (path: string) => Pick<Link, 'href' | 'hreflang'>;
}

/** How the pages in Dutch speak of places. */
export const dutchSpeech = (portal: Portal): PlaceSpeech => ({
  wording: createWording(),
  texts: textsOf(portal).location,
  page: (href) => ({ href }),
});

/** The next time something is open, and what is known when there is none. */
export interface Opening extends Pick<LocationSummary, 'next' | 'closed' | 'compact'> {
  status: OpeningStatus;
}

/**
 * When hours are open next, in words that stay true. `withTimes` names the times always; without it they are left out where the rules that a
 * page prints above the line give no others.
 */
export function openingOf(
  portal: Portal,
  hours: Hours,
  wording: Wording,
  { bounds, withTimes = false }: { bounds?: HoursBounds | undefined; withTimes?: boolean } = {},
): Opening {
  const { calendar, now, today } = portal;
  const status = statusAt(hours, calendar, now, bounds);
  const next = nextTime(status, withTimes ? undefined : hours, wording, today);
  const compact = next === undefined ? undefined : encodeCompact(hours, calendar, today, statusDays, bounds);
  return {
    status,
    ...(next === undefined ? {} : { next }),
    ...(compact === undefined ? {} : { compact }),
    ...(status.kind === 'closed' ? { closed: wording.sentence(wording.status(status, today, { lasting: true })) } : {}),
  };
}

/** Sums up a location for a card. */
export function summarizeLocation(
  portal: Portal,
  entry: PortalEntry<'locations'>,
  speech: PlaceSpeech = dutchSpeech(portal),
): LocationSummary {
  const { wording, texts } = speech;
  const { id, data } = entry;
  const { today } = portal;
  const times = timesOf(portal, data, wording, texts);
  const until = data.temporary?.until;
  return {
    id,
    name: data.name,
    href: speech.page(locationHref(id)).href,
    anchor: locationAnchor(id),
    place: placeOf(data, texts),
    times,
    hasTimes: hasTimes(data.hours, today) && !hasEnded(portal, entry),
    holidays: wording.rules(data.hours, today).slice(times.length).map(wording.sentence),
    temporary: data.temporary !== undefined,
    ...openingOf(portal, data.hours, wording, { bounds: boundsOf(data) }),
    ...(data.hours.unknown === undefined ? {} : { unknown: data.hours.unknown, ask: askOf(portal, data, speech) }),
    ...(data.opensOn === undefined || data.opensOn <= today ? {} : { opensOn: texts.opensOn(wording.date(data.opensOn)) }),
    ...(until === undefined ? {} : { until: texts.temporaryUntil(wording.date(until)) }),
    ...(data.alert === undefined ? {} : { alert: data.alert }),
    ...(data.summary === undefined ? {} : { what: data.summary }),
  };
}

/** Where to ask when a place is open. */
function askOf(portal: Portal, { phone }: Location, { texts, page }: PlaceSpeech): Link {
  const number = phone ?? portal.site.phone.number;
  return number === undefined ? { label: texts.askFirst, ...page(contactHref) } : { label: texts.callFirst(number), href: telHref(number) };
}

/** The rules in words, with the coming dates of those that hold every few weeks only. */
function timesOf(portal: Portal, data: Location, wording: Wording, { coming }: PlaceTexts): TimesLine[] {
  const { calendar, today } = portal;
  const isRow = hasTimes(data.hours, today);
  return wording.timeLines(data.hours, today).map(({ text, everyFewWeeks }) => {
    const dates = comingDates(everyFewWeeks, data.hours, calendar, today, datesNamed, boundsOf(data));
    return { text: wording.sentence(text), isRow, ...(dates.length === 0 ? {} : { dates: coming(wording.dates(dates, today)) }) };
  });
}

/** The next time in words that do not grow old: a date, never “vandaag”. With `hours` the rules that stand above the line. */
function nextTime(status: OpeningStatus, hours: Hours | undefined, wording: Wording, today: string): LocationSummary['next'] {
  const interval = status.kind === 'open' ? status.interval : status.kind === 'opens' ? status.next : undefined;
  if (interval === undefined) return undefined;
  const { date, end } = interval;
  // Where the only times that the rules above the line give are these, the line need not say them again.
  const isSaid = hours !== undefined && timesKey(interval) === onlyTimes(hours, today);
  const text = isSaid ? wording.day(date, today) : wording.moment(date, interval, today);
  return { text, until: end };
}

/** The times that are the same in all rows that the printed rules are made of, as a {@link timesKey}; `undefined` when they differ. */
function onlyTimes(hours: Hours, today: string): string | undefined {
  if (hours.always === true || hours.appointmentOnly !== undefined) return undefined;
  const { weekly, monthly, sessions } = currentRows(hours, today);
  const [first, ...others] = new Set([...weekly, ...monthly, ...sessions].map(timesKey));
  return others.length === 0 ? first : undefined;
}

const timesKey = ({
  opens,
  closes,
  byAppointment,
  note,
}: {
  opens: string;
  closes: string;
  byAppointment: boolean;
  note?: string | undefined;
}) => JSON.stringify([opens, closes, byAppointment, note]);

/** Sums up locations, the one that opens first on top, then by name. */
export function summarizeLocations(portal: Portal, entries: readonly PortalEntry<'locations'>[]): LocationSummary[] {
  return entries
    .map((entry) => summarizeLocation(portal, entry))
    .sort((a, b) => compareStatus(a.status, b.status) || (a.name < b.name ? -1 : 1));
}
