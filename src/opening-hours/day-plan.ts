import { instantOf } from './amsterdam.ts';
import { isoDateOf, type DayNumber } from './calendar-date.ts';
import type { Calendar } from './calendar.ts';
import { joinRows, type PlanRow } from './rows.ts';
import { exceptionOn, recurringRows, type ExceptionRule, type Rules } from './rules.ts';
import type { Closure, OpeningInterval } from './types.ts';

/** What holds on one day. */
export interface DayPlan {
  rows: readonly PlanRow[];
  /** The rows with their instants. A row that falls wholly in the hour that is skipped in March has none. */
  intervals: readonly OpeningInterval[];
  /** Some interval is open to anybody. */
  walkIn: boolean;
  /** Rows would fall on this day if there were no exception and no holiday. */
  regular: boolean;
  /** Why it is closed; see {@link Closure}. */
  closure?: Closure;
  /** The exception that decides about this day. */
  exception?: ExceptionRule;
}

const nothing: DayPlan = { rows: [], intervals: [], walkIn: false, regular: false };

/** Applies the rules to one day, in the order that `index.ts` gives. Bounds are not looked at. */
export function planDay(rules: Rules, calendar: Calendar, day: DayNumber): DayPlan {
  const recurring = recurringRows(rules, day);
  const sessions = rules.sessions.get(day);
  const regular = recurring.length > 0 || sessions !== undefined;

  const exception = exceptionOn(rules, day, regular);
  if (exception !== undefined) {
    if (exception.rows !== undefined) return { ...open(day, exception.rows), regular, exception };
    return { ...nothing, regular, exception, closure: { kind: 'exception', reason: exception.source.reason } };
  }
  if (!regular) return nothing;

  const closure = rules.always ? undefined : holidayOn(rules, calendar, day);
  if (closure === undefined) return { ...open(day, [...recurring, ...(sessions ?? [])]), regular };
  return sessions === undefined ? { ...nothing, regular, closure } : { ...open(day, sessions), regular };
}

function open(day: DayNumber, written: readonly PlanRow[]): Omit<DayPlan, 'regular'> {
  const rows = joinRows(written);
  const date = isoDateOf(day);
  const intervals = rows.flatMap(({ from, to, ...row }) => {
    const start = instantOf(day, from);
    const end = instantOf(day, to);
    return start < end ? [{ ...row, date, start, end }] : [];
  });
  return { rows, intervals, walkIn: intervals.some(({ byAppointment }) => !byAppointment) };
}

function holidayOn(rules: Rules, calendar: Calendar, day: DayNumber): Closure | undefined {
  const publicHoliday = rules.closedOnPublicHolidays ? calendar.publicHoliday(day) : undefined;
  if (publicHoliday !== undefined) return { kind: 'public-holiday', id: publicHoliday.id, name: publicHoliday.name };
  const schoolHoliday = rules.closedInSchoolHolidays ? calendar.schoolHoliday(day) : undefined;
  if (schoolHoliday === undefined) return undefined;
  const { id, name, from, through } = schoolHoliday;
  return { kind: 'school-holiday', id, name, from, through };
}

/** The plan of a day outside the bounds of a place. */
export function planOutside(closure: Closure): DayPlan {
  return { ...nothing, closure };
}
