import type { Hours } from '../schemas/shared/hours.ts';
import { dayNumber, isoDateOf, type DayNumber } from './calendar-date.ts';
import type { Calendar } from './calendar.ts';
import type { DayPlan } from './day-plan.ts';
import { joinRows } from './rows.ts';
import type { ExceptionRule } from './rules.ts';
import { timelineOf, type Timeline } from './timeline.ts';
import type { HeldDay, HoursBounds, HoursChange } from './types.ts';
import { publicRows } from './week.ts';

/**
 * The closures and changes in the `days` days from a local date (ISO; that day is the first), in order. One for each exception, for
 * each public holiday and for each school holiday, however many days it takes. Only what makes a difference is listed: a closure
 * that hits a day with hours, or any closing exception of a place that only works by appointment. A public holiday inside a
 * school holiday in which the place is closed is not listed apart; a dated session in it stands with the school holiday.
 */
export function exceptionsAhead(hours: Hours, calendar: Calendar, date: string, days: number, bounds: HoursBounds = {}): HoursChange[] {
  if (hours.unknown !== undefined) return [];
  const timeline = timelineOf(hours, calendar, bounds);
  const first = dayNumber(date);
  const changes = new Map<unknown, HoursChange>();
  for (let day = first; day < first + days; day++) {
    const plan = timeline.plan(day);
    const found = plan.exception === undefined ? holidayChange(hours, calendar, day, plan) : exceptionChange(hours, plan.exception, plan);
    if (found === undefined || changes.has(found.key)) continue;
    const held = found.change.cause.kind === 'school-holiday' ? heldDays(timeline, first, found.change) : [];
    changes.set(found.key, held.length === 0 ? found.change : { ...found.change, held });
  }
  // In the order of the day on which each is first met, which is that of a calendar.
  return [...changes.values()];
}

/** The days from `first` on with a session that goes on in a school holiday. Days with an exception are listed apart. */
function heldDays(timeline: Timeline, first: DayNumber, { from, through }: HoursChange): HeldDay[] {
  const start = Math.max(first, dayNumber(from));
  const days = Array.from({ length: dayNumber(through) - start + 1 }, (_, index) => start + index);
  return days.flatMap((day) => {
    const { rows, exception } = timeline.plan(day);
    return exception === undefined && rows.length > 0 ? { date: isoDateOf(day), rows: publicRows(rows) } : [];
  });
}

interface Found {
  /** The same for all days of one exception or holiday. */
  key: unknown;
  change: HoursChange;
}

function exceptionChange(hours: Hours, exception: ExceptionRule, { regular }: DayPlan): Found | undefined {
  const byAppointmentOnly =
    hours.weekly === undefined && hours.monthly === undefined && hours.sessions === undefined && hours.always !== true;
  if (exception.rows === undefined && !regular && !byAppointmentOnly) return undefined;
  return {
    key: exception,
    change: {
      kind: exception.rows === undefined ? 'closed' : 'changed',
      from: isoDateOf(exception.from),
      through: isoDateOf(exception.through),
      cause: { kind: 'exception', reason: exception.source.reason },
      rows: publicRows(joinRows(exception.rows ?? [])),
    },
  };
}

function holidayChange(hours: Hours, calendar: Calendar, day: DayNumber, { closure }: DayPlan): Found | undefined {
  if (closure?.kind !== 'public-holiday' && closure?.kind !== 'school-holiday') return undefined;
  const school = hours.schoolHolidays === 'closed' ? calendar.schoolHoliday(day) : undefined;
  if (school !== undefined) {
    const { id, name, from, through } = school;
    return { key: school, change: { kind: 'closed', from, through, cause: { kind: 'school-holiday', id, name, from, through }, rows: [] } };
  }
  const on = isoDateOf(day);
  return { key: on, change: { kind: 'closed', from: on, through: on, cause: closure, rows: [] } };
}
