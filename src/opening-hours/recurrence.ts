import { daysInMonth } from '../schemas/shared/date.ts';
import type { MonthlyRow, WeeklyRow } from '../schemas/shared/hours.ts';
import { weekdays } from '../schemas/shared/weekday.ts';
import { civilDate, dayNumber, weekdayIndex, weekNumber, type DayNumber } from './calendar-date.ts';

/** On which days a weekly or monthly row falls, exceptions and holidays left aside. */
export interface Recurrence {
  /** 0 is Monday. */
  weekday: number;
  /** First and last day of validity, or minus and plus infinity. */
  first: DayNumber;
  last: DayNumber;
  /** Every how many weeks, and a week in which it falls; for a weekly row. */
  interval: number;
  anchorWeek: number;
  /** 1 to 4, or -1 for the last; for a monthly row. */
  nth?: number;
}

const dayOr = (date: string | undefined, otherwise: number) => (date === undefined ? otherwise : dayNumber(date));

/** The days of a row of the schema. */
export function recurrenceOf(row: WeeklyRow | MonthlyRow): Recurrence {
  const recurrence = {
    weekday: weekdays.indexOf(row.day),
    first: dayOr(row.validFrom, -Infinity),
    last: dayOr(row.validThrough, Infinity),
    interval: 1,
    anchorWeek: 0,
  };
  if ('nth' in row) return { ...recurrence, nth: row.nth };
  // Without a week to count from nobody knows which week it is; not open is the safe reading. The schema refuses it anyway.
  const anchorWeek = row.anchor === undefined ? (row.interval === 1 ? 0 : Number.NaN) : weekNumber(dayNumber(row.anchor));
  return { ...recurrence, interval: row.interval, anchorWeek };
}

/** Whether a row falls on a day. */
export function fallsOn({ weekday, first, last, interval, anchorWeek, nth }: Recurrence, day: DayNumber): boolean {
  if (day < first || day > last || weekdayIndex(day) !== weekday) return false;
  if (nth !== undefined) return isNthOfMonth(day, nth);
  return interval === 1 || (weekNumber(day) - anchorWeek) % interval === 0;
}

function isNthOfMonth(day: DayNumber, nth: number): boolean {
  const { year, month, day: dayOfMonth } = civilDate(day);
  if (nth === -1) return dayOfMonth + 7 > daysInMonth(year, month);
  return Math.ceil(dayOfMonth / 7) === nth;
}
