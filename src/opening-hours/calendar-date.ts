/** Days since 1970-01-01, which is day 0. Days are counted, never turned into a Date: no time zone plays a part. */
export type DayNumber = number;

/** A day of the Gregorian calendar; `month` and `day` count from 1. */
export interface CivilDate {
  year: number;
  month: number;
  day: number;
}

/** The number of a day of the Gregorian calendar. Days and months outside their range are not checked. */
export function dayNumberOf(year: number, month: number, day: number): DayNumber {
  // The year starts in March, so that the leap day is its last day; 400 years are 146,097 days.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The number of an ISO date, "2026-11-26". The text is taken to be valid (`isCalendarDate` of the schemas). */
export function dayNumber(date: string): DayNumber {
  return dayNumberOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}

/** The year, month and day of a day number. */
export function civilDate(day: DayNumber): CivilDate {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** The ISO date of a day number, "2026-11-26". */
export function isoDateOf(day: DayNumber): string {
  const { year, month, day: dayOfMonth } = civilDate(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** The ISO date `days` after (or, when negative, before) `date`. */
export function addDays(date: string, days: number): string {
  return isoDateOf(dayNumber(date) + days);
}

/** The day of the week: 0 is Monday, 6 is Sunday. An index in `weekdays` of the schema. */
export function weekdayIndex(day: DayNumber): number {
  // Day 0 was a Thursday.
  return (((day + 3) % 7) + 7) % 7;
}

/** The Monday of the week (ISO 8601: Monday to Sunday) in which a day lies. */
export function mondayOf(day: DayNumber): DayNumber {
  return day - weekdayIndex(day);
}

/** Counts whole weeks, Monday to Sunday, without a break at New Year: two days have the same number if they lie in the same ISO week. */
export function weekNumber(day: DayNumber): number {
  return Math.floor((day + 3) / 7);
}
