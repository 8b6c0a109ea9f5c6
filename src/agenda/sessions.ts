import type { Calendar } from '../opening-hours/calendar.ts';
import { intervalsBetween } from '../opening-hours/intervals.ts';
import type { OpeningInterval } from '../opening-hours/types.ts';
import type { Event } from '../schemas/events.ts';
import { enrolmentOf } from './enrolment.ts';

/** When something is, seen from an instant. */
export interface EventSessions {
  /** Every time that it is held, from a year and a month before the instant to as long after it; sorted. */
  all: readonly OpeningInterval[];
  /**
   * The times that one can still come to. Of a course that is the first, for who misses that has missed the course, or the next one for as long
   * as one can enrol; of a meeting those that are not over, as many as {@link mostAhead} says, or the first one when it lies further ahead.
   */
  coming: readonly OpeningInterval[];
  /** Until when (epoch milliseconds) one can enrol in a course after its first time; left out when one cannot. */
  joinUntil?: number;
  /** The first time, and the end (epoch milliseconds) of the last; left out when there is none. */
  first?: OpeningInterval;
  end?: number;
  /** From when (epoch milliseconds) none of {@link all} is to come; left out when there is none. */
  over?: number;
}

const day = 86_400_000;

/** How far is looked back and ahead, in milliseconds: a year and a month, so that what is held once a year has a time. */
const reach = 400 * day;

/** How far ahead each time of a meeting is named, in milliseconds, and how many of them at most. */
const ahead = 62 * day;
const mostAhead = 9;

/** Works out when an event is held. @param now epoch milliseconds */
export function sessionsOf(
  event: Pick<Event, 'when' | 'kind' | 'registration' | 'status'>,
  calendar: Calendar,
  now: number,
): EventSessions {
  const all = intervalsBetween(event.when, calendar, now - reach, now + reach);
  const [first] = all;
  const last = all.at(-1);
  if (first === undefined || last === undefined) return { all, coming: [] };
  const found = { all, first, end: last.end };
  if (event.kind === 'meeting') return { ...found, over: last.end, coming: comingMeetings(all, now) };
  const joinUntil = joinEnd(event, first);
  return {
    ...found,
    over: Math.max(first.start, Math.min(joinUntil ?? 0, last.start)),
    coming: comingOfCourse(all, now, joinUntil),
    ...(joinUntil === undefined ? {} : { joinUntil }),
  };
}

/** When one can no longer join a course that has begun. In one that is full or cancelled nobody can enrol. */
function joinEnd({ registration, status }: Pick<Event, 'registration' | 'status'>, first: OpeningInterval): number | undefined {
  const end = enrolmentOf({ registration, status })?.over;
  return status === 'scheduled' && end !== undefined && end > first.end ? end : undefined;
}

function comingOfCourse(all: readonly OpeningInterval[], now: number, joinUntil = 0): OpeningInterval[] {
  const next = all.find(({ start }) => start > now);
  return next !== undefined && (next === all[0] || now < joinUntil) ? [next] : [];
}

function comingMeetings(all: readonly OpeningInterval[], now: number): OpeningInterval[] {
  const left = all.filter(({ end }) => end > now);
  const soon = left.filter(({ start }) => start < now + ahead).slice(0, mostAhead);
  return soon.length > 0 ? soon : left.slice(0, 1);
}
