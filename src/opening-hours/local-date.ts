import { instantOf, localDayAt } from './amsterdam.ts';
import { civilDate, dayNumber, isoDateOf } from './calendar-date.ts';
import { daysInMonth } from '../schemas/shared/date.ts';

/** The date in the Netherlands at an instant (epoch milliseconds), "2026-11-21". */
export const localDate = (now: number): string => isoDateOf(localDayAt(now));

/** The date some months earlier; the last day of the month where that day does not exist there. */
export function monthsBefore(date: string, months: number): string {
  const { year, month, day } = civilDate(dayNumber(date));
  const index = year * 12 + (month - 1) - months;
  const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(Math.min(day, daysInMonth(y, m))).padStart(2, '0')}`;
}

/** The instant at which a day is over in the Netherlands, in epoch milliseconds. @param day ISO date */
export const endOfDay = (day: string): number => instantOf(dayNumber(day) + 1, 0);
