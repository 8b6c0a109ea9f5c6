import type { Hours } from '../schemas/shared/hours.ts';
import { localDayAt } from './amsterdam.ts';
import type { Calendar } from './calendar.ts';
import { timelineOf } from './timeline.ts';
import type { HoursBounds, OpeningInterval } from './types.ts';

/**
 * The intervals that have some time in common with the period from `from` up to (not including) `until`, both epoch ms. Sorted and
 * disjoint, by appointment too, and whole: the first may start before `from` and the last may end after `until`. An interval lies
 * on one date; one that goes on after midnight is followed by one that starts at its end. Empty for hours that are unknown.
 */
export function intervalsBetween(
  hours: Hours,
  calendar: Calendar,
  from: number,
  until: number,
  bounds: HoursBounds = {},
): OpeningInterval[] {
  if (until <= from) return [];
  const timeline = timelineOf(hours, calendar, bounds);
  const found: OpeningInterval[] = [];
  const last = localDayAt(until - 1);
  for (let day = localDayAt(from); day <= last; day++) {
    for (const interval of timeline.plan(day).intervals) {
      if (interval.end > from && interval.start < until) found.push(interval);
    }
  }
  return found;
}
