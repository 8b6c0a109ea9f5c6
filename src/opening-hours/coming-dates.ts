import type { Hours, WeeklyRow } from '../schemas/shared/hours.ts';
import { minutesOf } from '../schemas/shared/time-of-day.ts';
import { dayNumber, isoDateOf } from './calendar-date.ts';
import type { Calendar } from './calendar.ts';
import { fallsOn, recurrenceOf } from './recurrence.ts';
import { timelineOf } from './timeline.ts';
import type { HoursBounds } from './types.ts';

/** How many days are looked at. */
const horizonDays = 400;

/**
 * The first `count` dates (ISO) from a local date on, that day included, on which one of the rows is open as it is written: no holiday
 * takes it away and no exception gives other times. Of a place that ends, or has no more within 400 days, there are fewer.
 *
 * @param rows some of the weekly rows of `hours`
 */
export function comingDates(
  rows: readonly WeeklyRow[],
  hours: Hours,
  calendar: Calendar,
  date: string,
  count: number,
  bounds: HoursBounds = {},
): string[] {
  const timeline = timelineOf(hours, calendar, bounds);
  const written = rows.map((row) => ({ days: recurrenceOf(row), from: minutesOf(row.opens), to: minutesOf(row.closes) }));
  const first = dayNumber(date);
  const dates: string[] = [];
  for (let day = first; day <= first + horizonDays && dates.length < count; day++) {
    const falling = written.filter(({ days }) => fallsOn(days, day));
    if (falling.length === 0) continue;
    const plan = timeline.plan(day).rows;
    if (falling.some((row) => plan.some(({ from, to }) => from <= row.from && row.to <= to))) dates.push(isoDateOf(day));
  }
  return dates;
}
