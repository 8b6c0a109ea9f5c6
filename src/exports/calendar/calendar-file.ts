import type { CalendarTexts } from '../../messages/calendar-texts.ts';
import { instantOf } from '../../opening-hours/amsterdam.ts';
import type { Calendar } from '../../opening-hours/calendar.ts';
import { civilDate, dayNumber, dayNumberOf, mondayOf, type DayNumber } from '../../opening-hours/calendar-date.ts';
import { intervalsBetween } from '../../opening-hours/intervals.ts';
import { localDate } from '../../opening-hours/local-date.ts';
import type { OpeningInterval } from '../../opening-hours/types.ts';
import { weekFrom } from '../../opening-hours/week.ts';
import { eventMaker, type CalendarSubject } from './event.ts';
import { escapeText, toICalendar, type JCalComponent, type JCalProperty } from './jcal.ts';
import { divideOccurrences } from './occurrences.ts';
import { seriesOf } from './series.ts';
import { timeZone, timeZoneId } from './time-zone.ts';

/** What a calendar file is made from. */
export interface CalendarFileInput {
  /** Name of the calendar, as it stands in a calendar app: "Inloop Elst". */
  name: string;
  /** Absolute address of the page about what is in it. */
  url: string;
  /** Host of the portal, "overbetuwe.example.nl": the part of the UIDs after the @. Keep it as long as people subscribe. */
  host: string;
  /** Epoch milliseconds. Of it only the year plays a part, unless an entry was checked after `now`. */
  now: number;
  /** Holidays and exceptions are worked out up to the end of the year so many years after `now`. 2 unless told. */
  horizonYears?: number;
  /** Holidays of the municipality. */
  calendar: Calendar;
  /** Stands before the description of the calendar, for example that it is not real. */
  notice?: string;
}

/**
 * Subjects as an iCalendar file (RFC 5545 and 7986) to subscribe to. Media type `text/calendar; charset=utf-8`.
 *
 * - A weekly or monthly row is one event with an RRULE. It starts on its first day since the Monday of the week in which a person checked
 *   the entry (`checkedOn`), so the file does not depend on the day of the build.
 * - A day on which a row does not hold is an EXDATE; other hours on a day, and sessions, are events of their own. This goes on to the
 *   end of the horizon. After it a row without a last day still comes back, without its exceptions: a subscriber has a newer file
 *   by then. Sessions after the horizon are left out.
 * - UIDs: `<subject>.<days>@<host>` for a row (`elst.thursday`, `elst.monday-nth1`) and `<subject>.<date>@<host>` for a date; the second
 *   of the same days, as written, or of the same date gets `.2`, and so on. No time is in them, so that an event with new times stays the
 *   same event. A file with one subject and the file with all of them give it the same UID.
 * - What touches the hour in which the clock changes is an event of its own, in UTC.
 *
 * @param remarks follow the description of the calendar, a line each
 */
export function calendarFile(
  input: CalendarFileInput,
  subjects: readonly CalendarSubject[],
  texts: CalendarTexts,
  remarks: readonly string[] = [],
): string {
  const events = subjects.flatMap((subject) => eventsOf(subject, input, texts));
  return toICalendar(['vcalendar', calendarProperties(input, texts, remarks), [timeZone, ...events]]);
}

function calendarProperties({ name, url, notice }: CalendarFileInput, texts: CalendarTexts, remarks: readonly string[]): JCalProperty[] {
  const description = [...(notice === undefined ? [] : [notice]), texts.description, ...remarks].join('\n');
  return [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', texts.productId],
    ['calscale', {}, 'text', 'GREGORIAN'],
    ['name', {}, 'unknown', escapeText(name)],
    ['x-wr-calname', {}, 'unknown', escapeText(name)],
    ['description', {}, 'text', description],
    ['x-wr-caldesc', {}, 'unknown', escapeText(description)],
    ['url', {}, 'uri', url],
    ['x-wr-timezone', {}, 'unknown', timeZoneId],
    ['refresh-interval', {}, 'duration', 'P1D'],
    ['x-published-ttl', {}, 'unknown', 'P1D'],
  ];
}

function eventsOf(subject: CalendarSubject, input: CalendarFileInput, texts: CalendarTexts): JCalComponent[] {
  const { hours, bounds, checkedOn } = subject;
  const [first, last] = period(checkedOn, input.now, input.horizonYears ?? 2);
  const intervals = intervalsBetween(hours, input.calendar, instantOf(first, 0), instantOf(last + 1, 0), bounds);
  const { series, dated } = divideOccurrences(seriesOf(hours, bounds), intervals, first, last);
  const make = eventMaker(subject, input.host, texts);
  const changeOn = (date: string) => weekFrom(hours, input.calendar, date, bounds)[0]?.change;
  return [...series.map(make.recurring), ...numbered(dated).map(([interval, nth]) => make.dated(interval, nth, changeOn(interval.date)))];
}

/** Openings with their number among those of the same date, from 1. */
const numbered = (dated: readonly OpeningInterval[]) =>
  [...Map.groupBy(dated, ({ date }) => date).values()].flatMap((ofDate) => ofDate.map((interval, index) => [interval, index + 1] as const));

function period(checkedOn: string, now: number, horizonYears: number): [first: DayNumber, last: DayNumber] {
  const today = dayNumber(localDate(now));
  // A check in the future is a mistake in the content; the openings until then are there all the same.
  const first = mondayOf(Math.min(dayNumber(checkedOn), today));
  return [first, dayNumberOf(civilDate(today).year + horizonYears, 12, 31)];
}
