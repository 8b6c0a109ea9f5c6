import type { Hours } from '../schemas/shared/hours.ts';
import { dayNumber, isoDateOf, type DayNumber } from './calendar-date.ts';
import type { Calendar } from './calendar.ts';
import type { DayPlan } from './day-plan.ts';
import { joinRows } from './rows.ts';
import type { ExceptionRule } from './rules.ts';
import { timelineOf } from './timeline.ts';
import type { HoursBounds, HoursChange } from './types.ts';
import { publicRows } from './week.ts';

/**
 * The closures and changes in the `days` days from a local date (ISO; that day is the first), in order. One for each exception, for
 * each public holiday and for each school holiday, however many days it takes. Only what makes a difference is listed: a closure
 * that hits a day with hours, or any closing exception of a place that only works by appointment. A public holiday inside a
 * school holiday in which the place is closed is not listed apart.
 */
export function exceptionsAhead(hours: Hours, calendar: Calendar, date: string, days: number, bounds: HoursBounds = {}): HoursChange[] {
  if (hours.unknown !== undefined) return [];
  const timeline = timelineOf(hours, calendar, bounds);
  const first = dayNumber(date);
  const changes = new Map<unknown, HoursChange>();
  for (let day = first; day < first + days; day++) {
    const plan = timeline.plan(day);
    const found = plan.exception === undefined ? holidayChange(hours, calendar, day, plan) : exceptionChange(hours, plan.exception, plan);
    if (found !== undefined && !changes.has(found.key)) changes.set(found.key, found.change);
  }
  // In the order of the day on which each is first met, which is that of a calendar.
  return [...changes.values()];
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
