import { createWording } from '../hours-wording/wording.ts';
import type { InterfaceTexts } from '../messages/interface.nl.ts';
import type { Portal } from '../portal/portal.ts';
import type { LocationSummary } from './location-summary.ts';
import { textsOf } from './texts.ts';
import { whereOf } from './where-of.ts';

/** The walk-in moment that comes first, in words that do not grow old: a date, never “vandaag”. */
export interface NextMoment {
  name: string;
  href: string;
  /** One line: “In De Plataan, Elst”; empty when the name says it. */
  where: string;
  /** “dinsdag 24 november”. */
  day: string;
  /** “van 14.00 tot 16.00 uur”, with what the row says of it. */
  time: string;
  /** When it is open all weeks, a line each; empty when that are more lines than a first screen has room for. */
  rules: string[];
  alert?: string;
  /** Opening times for the script, see `opening-hours/compact.ts`. */
  compact?: string;
  /** Until when day and time are those of the next moment, epoch milliseconds. */
  until?: number;
  /** Whether there is no other point, so that what comes after it is a moment of this one. */
  isOnly: boolean;
  /** The other points, when there are so few that there is room for them beside the first. */
  others: OtherPoint[];
}

/** Another point beside the one that opens first, in a few words. */
export interface OtherPoint {
  name: string;
  href: string;
  /** As in {@link NextMoment}. */
  where: string;
  /** When it is open, a line each, or why that is not known. */
  rules: string[];
  opening: Pick<LocationSummary, 'next' | 'compact' | 'closed'>;
}

/** How many rules there is room for. */
const mostRules = 2;

/**
 * The next moment of the point that opens first.
 *
 * @param points sorted by when they open; `undefined` when no coming time of the first is known, since then none of the others is either
 */
export function nextMomentOf(portal: Portal, points: readonly LocationSummary[]): NextMoment | undefined {
  const [first] = points;
  if (first === undefined) return undefined;
  const { name, href, status, times, alert, compact, next } = first;
  const interval = status.kind === 'open' ? status.interval : status.kind === 'opens' ? status.next : undefined;
  if (interval === undefined) return undefined;
  const wording = createWording();
  const { date, note } = interval;
  const { today } = portal;
  return {
    name,
    href,
    where: whereOf(first),
    day: wording.day(date, today),
    time: wording.timeSpan(interval) + (note === undefined ? '' : ` (${note})`),
    rules: times.length > mostRules ? [] : times.map(({ text }) => text),
    isOnly: points.length === 1,
    others: otherPoints(points, textsOf(portal)),
    ...(alert === undefined ? {} : { alert }),
    ...(compact === undefined ? {} : { compact }),
    ...(next === undefined ? {} : { until: next.until }),
  };
}

/** How many points there is room for beside the first. */
const mostOthers = 2;

/** The other points, when there are so few that a first screen has room for them; else none. */
function otherPoints([, ...others]: readonly LocationSummary[], { location }: InterfaceTexts): OtherPoint[] {
  if (others.length > mostOthers) return [];
  return others.map((point) => ({
    name: point.name,
    href: point.href,
    where: whereOf(point),
    rules: point.unknown === undefined ? point.times.slice(0, mostRules).map(({ text }) => text) : [`${location.unknownHours}.`],
    opening: {
      ...(point.next === undefined ? {} : { next: point.next }),
      ...(point.compact === undefined ? {} : { compact: point.compact }),
      ...(point.closed === undefined ? {} : { closed: point.closed }),
    },
  }));
}
