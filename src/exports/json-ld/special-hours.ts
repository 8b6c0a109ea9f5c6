import { addDays, dayNumber } from '../../opening-hours/calendar-date.ts';
import type { Calendar } from '../../opening-hours/calendar.ts';
import { joinRows, planRow } from '../../opening-hours/rows.ts';
import type { Closure, DayHours, HoursBounds, HoursRow } from '../../opening-hours/types.ts';
import { weekFrom } from '../../opening-hours/week.ts';
import type { Hours } from '../../schemas/shared/hours.ts';
import { node, type JsonLdNode } from './node.ts';
import { closingTime, holdsOn, type RegularHours } from './regular-hours.ts';

/** The weeks, from today, of which the dates with special hours are listed: half a year. */
const weeksAhead = 26;

/**
 * The dates on which the hours are not those of `regular`, as schema.org OpeningHoursSpecification, in order. schema.org lets these
 * take the place of the regular hours of a day, so each lists all hours of its day.
 *
 * - Exceptions and holidays: other hours, or closed (00:00 to 00:00). A closure of several days is one specification when nothing
 *   is open in between.
 * - Openings that are not the same every week (every second week, the first Monday of the month, a session) are dates too.
 *
 * Hours by appointment are left out: nobody can walk in then. Each date has the reason as its `name`, if there is one.
 */
export function specialOpeningHours(
  hours: Hours,
  regular: readonly RegularHours[],
  calendar: Calendar,
  today: string,
  bounds: HoursBounds,
): JsonLdNode[] {
  const specifications: JsonLdNode[] = [];
  let closure: JsonLdNode | undefined;
  for (let week = 0; week < weeksAhead; week++) {
    for (const day of weekFrom(hours, calendar, addDays(today, week * 7), bounds)) {
      const open = walkIn(day.rows);
      const usual = walkIn(regular.filter((one) => holdsOn(one, dayNumber(day.date))).map(({ row }) => row));
      const name = reasonOf(day);
      if (open.length > 0) closure = undefined;
      if (sameTimes(open, usual)) continue;
      if (open.length > 0) {
        specifications.push(...open.map(({ opens, closes }) => dated(day.date, opens, closingTime(closes), name)));
      } else if (closure !== undefined && closure['name'] === name) {
        closure['validThrough'] = day.date;
      } else {
        closure = dated(day.date, '00:00', '00:00', name);
        specifications.push(closure);
      }
    }
  }
  return specifications;
}

const walkIn = (rows: readonly HoursRow[]) =>
  joinRows(rows.filter((row) => !row.byAppointment).map(({ opens, closes }) => planRow({ opens, closes, byAppointment: false })));

const sameTimes = (one: readonly HoursRow[], other: readonly HoursRow[]) =>
  one.length === other.length && one.every(({ opens, closes }, index) => opens === other[index]?.opens && closes === other[index].closes);

const reasonOf = ({ closure, change }: DayHours) => change ?? (closure === undefined ? undefined : closureName(closure));

function closureName(closure: Closure): string | undefined {
  if (closure.kind === 'exception') return closure.reason;
  return closure.kind === 'public-holiday' || closure.kind === 'school-holiday' ? closure.name : undefined;
}

const dated = (date: string, opens: string, closes: string, name: string | undefined) =>
  node('OpeningHoursSpecification', { name, opens, closes, validFrom: date, validThrough: date });
