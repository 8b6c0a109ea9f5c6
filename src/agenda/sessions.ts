import type { Calendar } from '../opening-hours/calendar.ts';
import { intervalsBetween } from '../opening-hours/intervals.ts';
import type { OpeningInterval } from '../opening-hours/types.ts';
import type { Event } from '../schemas/events.ts';

/** When something is, seen from an instant. */
export interface EventSessions {
  /** Every time that it is held, from a year and a month before the instant to as long after it; sorted. */
  all: readonly OpeningInterval[];
  /**
   * The times that one can still come to. Of a course that is the first, for who misses that has missed the course; of a meeting those that are
   * not over, as many as {@link mostAhead} says, or the first one when it lies further ahead.
   */
  coming: readonly OpeningInterval[];
  /** The first time, and the end (epoch milliseconds) of the last; left out when there is none. */
  first?: OpeningInterval;
  end?: number;
}

const day = 86_400_000;

/** How far is looked back and ahead, in milliseconds: a year and a month, so that what is held once a year has a time. */
const reach = 400 * day;

/** How far ahead each time of a meeting is named, in milliseconds, and how many of them at most. */
const ahead = 62 * day;
const mostAhead = 9;

/** Works out when an event is held. @param now epoch milliseconds */
export function sessionsOf({ when, kind }: Pick<Event, 'when' | 'kind'>, calendar: Calendar, now: number): EventSessions {
  const all = intervalsBetween(when, calendar, now - reach, now + reach);
  const [first] = all;
  const last = all.at(-1);
  if (first === undefined || last === undefined) return { all, coming: [] };
  return { all, first, end: last.end, coming: kind === 'course' ? [first].filter(({ start }) => start > now) : comingMeetings(all, now) };
}

function comingMeetings(all: readonly OpeningInterval[], now: number): OpeningInterval[] {
  const left = all.filter(({ end }) => end > now);
  const soon = left.filter(({ start }) => start < now + ahead).slice(0, mostAhead);
  return soon.length > 0 ? soon : left.slice(0, 1);
}
