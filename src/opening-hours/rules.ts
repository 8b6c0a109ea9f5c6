import type { Hours, HoursException } from '../schemas/shared/hours.ts';
import { dayNumber, weekdayIndex, type DayNumber } from './calendar-date.ts';
import { fallsOn, recurrenceOf, type Recurrence } from './recurrence.ts';
import { planRow, type PlanRow } from './rows.ts';

/** An exception with its days as numbers. */
export interface ExceptionRule {
  from: DayNumber;
  through: DayNumber;
  /** A period, not a single date. */
  period: boolean;
  /** `undefined` when closed. */
  rows: PlanRow[] | undefined;
  /** As written. */
  source: HoursException;
}

/** The rules of one place, ready to be asked about a day. */
export interface Rules {
  always: boolean;
  /** Weekly and monthly rows by day of the week, Monday first. */
  recurring: { days: Recurrence; row: PlanRow }[][];
  sessions: Map<DayNumber, PlanRow[]>;
  /** The last written first: the first that holds is the one that wins. */
  exceptions: ExceptionRule[];
  /** Whether there are rows at all, not only a way to make an appointment. */
  hasRows: boolean;
  closedOnPublicHolidays: boolean;
  closedInSchoolHolidays: boolean;
}

/** Reads the rules once. Hours that are `unknown` have no rows. */
export function readRules(hours: Hours): Rules {
  const recurring: Rules['recurring'] = Array.from({ length: 7 }, () => []);
  for (const written of [...(hours.weekly ?? []), ...(hours.monthly ?? [])]) {
    const days = recurrenceOf(written);
    recurring[days.weekday]?.push({ days, row: planRow(written) });
  }
  const sessions: Rules['sessions'] = new Map();
  for (const session of hours.sessions ?? []) {
    const day = dayNumber(session.date);
    sessions.set(day, [...(sessions.get(day) ?? []), planRow(session)]);
  }
  return {
    always: hours.always === true,
    recurring,
    sessions,
    exceptions: hours.exceptions.map(readException).reverse(),
    hasRows: hours.always === true || [hours.weekly, hours.monthly, hours.sessions].some((rows) => rows !== undefined),
    closedOnPublicHolidays: hours.publicHolidays === 'closed',
    closedInSchoolHolidays: hours.schoolHolidays === 'closed',
  };
}

function readException(source: HoursException): ExceptionRule {
  const from = source.date ?? source.from ?? '';
  return {
    from: dayNumber(from),
    through: dayNumber(source.date ?? source.until ?? from),
    period: source.date === undefined,
    rows: source.hours?.map(planRow),
    source,
  };
}

const wholeDay = planRow({ opens: '00:00', closes: '24:00', byAppointment: false });

const none: readonly PlanRow[] = [];

/** The weekly and monthly rows that fall on a day, and the whole day for `always`. Exceptions and holidays are left aside. */
export function recurringRows({ recurring, always }: Rules, day: DayNumber): readonly PlanRow[] {
  const ofWeekday = recurring[weekdayIndex(day)] ?? [];
  // Most days have nothing, and a search for the next opening goes past many of them.
  if (ofWeekday.length === 0 && !always) return none;
  const rows = ofWeekday.filter(({ days }) => fallsOn(days, day)).map(({ row }) => row);
  return always ? [wholeDay, ...rows] : rows;
}

/** The exception that holds on a day, given whether the day has rows of its own. */
export function exceptionOn(rules: Rules, day: DayNumber, hasRows: boolean): ExceptionRule | undefined {
  if (rules.exceptions.length === 0) return undefined;
  return rules.exceptions.find(
    ({ from, through, period, rows }) =>
      // Other hours in a period change the days that are open; they do not open the others.
      day >= from && day <= through && (rows === undefined || !period || hasRows || !rules.hasRows),
  );
}
