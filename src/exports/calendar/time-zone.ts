import { clockChanges, instantOf } from '../../opening-hours/amsterdam.ts';
import { civilDate, isoDateOf, type DayNumber } from '../../opening-hours/calendar-date.ts';
import { timeOf } from '../../opening-hours/rows.ts';
import type { JCalComponent, JCalProperty } from './jcal.ts';

/** The name of the time zone in the IANA database, and in every calendar made here. */
export const timeZoneId = 'Europe/Amsterdam';

/** The VTIMEZONE of Europe/Amsterdam: the rule of the European Union, in force as written here since 1996. */
export const timeZone: JCalComponent = [
  'vtimezone',
  [
    ['tzid', {}, 'text', timeZoneId],
    ['x-lic-location', {}, 'unknown', timeZoneId],
  ],
  [
    observance('daylight', 'CEST', '+01:00', '+02:00', '1996-03-31T02:00:00', 3),
    observance('standard', 'CET', '+02:00', '+01:00', '1996-10-27T03:00:00', 10),
  ],
];

function observance(name: string, tzname: string, from: string, to: string, start: string, month: number): JCalComponent {
  return [
    name,
    [
      ['tzname', {}, 'text', tzname],
      ['tzoffsetfrom', {}, 'utc-offset', from],
      ['tzoffsetto', {}, 'utc-offset', to],
      ['dtstart', {}, 'date-time', start],
      ['rrule', {}, 'recur', { freq: 'YEARLY', bymonth: month, byday: '-1SU' }],
    ],
    [],
  ];
}

/** An instant (epoch ms) in UTC, "2026-11-26T13:00:00Z". */
export const utcTime = (instant: number) => `${new Date(instant).toISOString().slice(0, 19)}Z`;

/** A wall time; 24:00 is midnight of the next day. */
export function localTime(day: DayNumber, minutes: number): string {
  return `${isoDateOf(minutes === 1440 ? day + 1 : day)}T${timeOf(minutes % 1440)}:00`;
}

/** A property that holds wall times of Europe/Amsterdam. */
export const zoned = (name: string, ...values: string[]): JCalProperty => [name, { tzid: timeZoneId }, 'date-time', ...values];

/** The last second of a local day, in UTC: what RFC 5545 asks of UNTIL when DTSTART has a time zone. */
export const endOfDay = (day: DayNumber) => utcTime(instantOf(day + 1, 0) - 1000);

/**
 * Whether a stretch (minutes since midnight) touches the hour in which the clock changes on that day. RFC 5545 gives each member of
 * a series the same exact duration, and calendars differ about times that do not exist or come twice.
 */
export function touchesClockChange(day: DayNumber, from: number, to: number): boolean {
  if (from > 180 || to < 120) return false;
  const { spring, autumn } = clockChanges(civilDate(day).year);
  return [spring, autumn].some((change) => instantOf(day, 0) < change && change < instantOf(day + 1, 0));
}
