import type { PortalEntry } from '../collections/portal-entry.ts';
import { encodeCompact } from '../opening-hours/compact.ts';
import { compareStatus } from '../opening-hours/compare-status.ts';
import { statusAt } from '../opening-hours/status.ts';
import type { HoursBounds, OpeningStatus } from '../opening-hours/types.ts';
import { createWording, type Wording } from '../opening-hours/wording.ts';
import type { Hours } from '../schemas/shared/hours.ts';
import type { Location } from '../schemas/locations.ts';
import { textsOf } from './frame.ts';
import { placeOf, type Place } from './place.ts';
import type { Portal } from './portal.ts';

/** For how many days a page knows the opening times, today among them; after that its script says nothing. */
export const statusDays = 60;

/** A location as its card shows it. */
export interface LocationSummary {
  id: string;
  name: string;
  href: string;
  place: Place;
  /** When it is open in words, a line each; empty when the hours are not known. */
  times: string[];
  /** What holds in holidays, a line each. */
  holidays: string[];
  /** Why the hours are not known. */
  unknown?: string;
  /** The next time anybody can walk in, with its date; true until `until` (epoch milliseconds). */
  next?: { text: string; until: number };
  /** Why no next time is known although the hours are. */
  closed?: string;
  /** Opening times for the script, see `opening-hours/compact.ts`. */
  compact?: string;
  alert?: string;
  temporary: boolean;
  /** For sorting. */
  status: OpeningStatus;
}

/** The days on which a location exists. */
export const boundsOf = ({ opensOn, temporary }: Location): HoursBounds => ({ opensOn, closesAfter: temporary?.until });

/** Sums up a location for a card. */
export function summarizeLocation(portal: Portal, { id, data }: PortalEntry<'locations'>): LocationSummary {
  const { calendar, now, today } = portal;
  const wording = createWording();
  const bounds = boundsOf(data);
  const times = wording.times(data.hours, today);
  const status = statusAt(data.hours, calendar, now, bounds);
  const compact = encodeCompact(data.hours, calendar, today, statusDays, bounds);
  return {
    id,
    name: data.name,
    href: `/inloop/${id}/`,
    place: placeOf(data, textsOf(portal).location),
    times: times.map(wording.sentence),
    holidays: wording.rules(data.hours, today).slice(times.length).map(wording.sentence),
    temporary: data.temporary !== undefined,
    status,
    ...(data.hours.unknown === undefined ? {} : { unknown: data.hours.unknown }),
    ...nextTime(status, data.hours, wording, today),
    ...(compact === undefined ? {} : { compact }),
    ...(data.alert === undefined ? {} : { alert: data.alert }),
  };
}

/** The next walk-in time in words that do not grow old: a date, never “vandaag”. */
function nextTime(status: OpeningStatus, hours: Hours, wording: Wording, today: string): Pick<LocationSummary, 'next' | 'closed'> {
  const interval = status.kind === 'open' ? status.interval : status.kind === 'opens' ? status.next : undefined;
  if (interval !== undefined) {
    const { date, end, note } = interval;
    const day = wording.day(date, today);
    // Where every opening has the same times, the rule above the line has just said them.
    const text = hasOneTime(hours) ? day : `${day}, ${wording.timeSpan(interval)}${note === undefined ? '' : ` (${note})`}`;
    return { next: { text, until: end } };
  }
  return status.kind === 'closed' ? { closed: wording.sentence(wording.status(status, today, { lasting: true })) } : {};
}

/** Whether the place is open at the same times on every day it is open. */
function hasOneTime({ weekly = [], monthly = [], sessions = [], exceptions }: Hours): boolean {
  const rows = [...weekly, ...monthly, ...sessions, ...exceptions.flatMap((exception) => exception.hours ?? [])];
  return new Set(rows.map(({ opens, closes, note = '' }) => `${opens} ${closes} ${note}`)).size === 1;
}

/** The locations for the given kind of page, the one that opens first on top, then by name. Places that have ended are left out. */
export function summarizeLocations(portal: Portal, keep: (location: Location) => boolean): LocationSummary[] {
  return [...portal.entries.locations.values()]
    .filter(({ data }) => keep(data) && !hasEnded(data, portal.today))
    .map((entry) => summarizeLocation(portal, entry))
    .sort((a, b) => compareStatus(a.status, b.status) || (a.name < b.name ? -1 : 1));
}

const hasEnded = ({ temporary }: Location, today: string) => temporary?.until !== undefined && temporary.until < today;
