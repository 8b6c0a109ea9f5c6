import { dayNumber, isoDateOf, weekdayIndex, type DayNumber } from '../../opening-hours/calendar-date.ts';
import { planRow, type PlanRow } from '../../opening-hours/rows.ts';
import type { HoursBounds } from '../../opening-hours/types.ts';
import type { Hours } from '../../schemas/shared/hours.ts';
import { weekdays, type Weekday } from '../../schemas/shared/weekday.ts';
import { node, type JsonLdNode } from './node.ts';

/** Hours that are the same every week, between two days. */
export interface RegularHours {
  days: readonly Weekday[];
  row: PlanRow;
  /** First and last day, or minus and plus infinity. */
  first: DayNumber;
  last: DayNumber;
}

/**
 * What of the hours is the same every week for anybody: the weekly rows without a longer interval, and `always`. Rows of every second
 * week, of the month and by appointment are not; schema.org has no words for them.
 */
export function regularHoursOf(hours: Hours, { opensOn, closesAfter }: HoursBounds): RegularHours[] {
  const opening = opensOn === undefined ? -Infinity : dayNumber(opensOn);
  const closing = closesAfter === undefined ? Infinity : dayNumber(closesAfter);
  const always: RegularHours = {
    days: weekdays,
    row: planRow({ opens: '00:00', closes: '24:00', byAppointment: false }),
    first: opening,
    last: closing,
  };
  const weekly = (hours.weekly ?? [])
    .filter(({ interval, byAppointment }) => interval === 1 && !byAppointment)
    .map((row): RegularHours => {
      const from = row.validFrom === undefined ? -Infinity : dayNumber(row.validFrom);
      const through = row.validThrough === undefined ? Infinity : dayNumber(row.validThrough);
      return { days: [row.day], row: planRow(row), first: Math.max(from, opening), last: Math.min(through, closing) };
    });
  return [...(hours.always === true ? [always] : []), ...weekly].filter(({ first, last }) => first <= last);
}

/** Whether regular hours hold on a day. */
export function holdsOn({ days, first, last }: RegularHours, day: DayNumber): boolean {
  return day >= first && day <= last && days.includes(weekdays[weekdayIndex(day)] ?? 'monday');
}

/**
 * Regular hours as schema.org OpeningHoursSpecification, one for all days with the same times and validity. Those that ended before
 * `today` are left out.
 */
export function openingHoursSpecification(regular: readonly RegularHours[], today: string): JsonLdNode[] {
  const current = regular.filter(({ last }) => last >= dayNumber(today));
  const alike = Map.groupBy(current, ({ row, first, last }) => [row.from, row.to, first, last].join());
  return [...alike.values()].map((rows) => {
    const [{ row, first, last }] = rows as [RegularHours, ...RegularHours[]];
    const days = weekdays.filter((day) => rows.some((one) => one.days.includes(day))).map(dayOfWeek);
    return node('OpeningHoursSpecification', {
      dayOfWeek: days.length === 1 ? days[0] : days,
      opens: row.opens,
      closes: closingTime(row.closes),
      validFrom: first === -Infinity ? undefined : isoDateOf(first),
      validThrough: last === Infinity ? undefined : isoDateOf(last),
    });
  });
}

const dayOfWeek = (day: Weekday) => `https://schema.org/${day.charAt(0).toUpperCase()}${day.slice(1)}`;

/** 24:00 is no time in schema.org, and a day that closes at 00:00 is read as closed; search engines ask for 23:59. */
export const closingTime = (closes: string) => (closes === '24:00' ? '23:59' : closes);
