import type { Hours } from '../schemas/shared/hours.ts';
import { weekdays } from '../schemas/shared/weekday.ts';
import { dayNumber, isoDateOf, weekdayIndex, type DayNumber } from './calendar-date.ts';
import type { Calendar } from './calendar.ts';
import type { DayPlan } from './day-plan.ts';
import type { PlanRow } from './rows.ts';
import { timelineOf } from './timeline.ts';
import type { DayHours, HoursBounds, HoursRow } from './types.ts';

/**
 * Seven days from a local date (ISO; any day of the week), each with its rows or why it is closed. Not for hours that are
 * `unknown`: those give seven days without rows and without a reason.
 */
export function weekFrom(hours: Hours, calendar: Calendar, date: string, bounds: HoursBounds = {}): DayHours[] {
  const timeline = timelineOf(hours, calendar, bounds);
  const first = dayNumber(date);
  return Array.from({ length: 7 }, (_, index) => dayHours(first + index, timeline.plan(first + index)));
}

function dayHours(day: DayNumber, { rows, closure, exception }: DayPlan): DayHours {
  return {
    date: isoDateOf(day),
    weekday: weekdays[weekdayIndex(day)] ?? 'monday',
    rows: publicRows(rows),
    ...(closure === undefined ? undefined : { closure }),
    ...(exception?.rows === undefined ? undefined : { change: exception.source.reason }),
  };
}

/** Rows without the minutes that only the engine uses. */
export function publicRows(rows: readonly PlanRow[]): HoursRow[] {
  return rows.map(({ opens, closes, byAppointment, note }) => ({
    opens,
    closes,
    byAppointment,
    ...(note === undefined ? undefined : { note }),
  }));
}
