import type { CalendarTexts } from '../../messages/calendar-texts.ts';
import { calendarNl } from '../../messages/calendar.nl.ts';
import { instantOf } from '../../opening-hours/amsterdam.ts';
import { boundsOf } from '../../opening-hours/bounds.ts';
import type { Calendar } from '../../opening-hours/calendar.ts';
import { civilDate, dayNumber, dayNumberOf, mondayOf, type DayNumber } from '../../opening-hours/calendar-date.ts';
import { intervalsBetween } from '../../opening-hours/intervals.ts';
import { localDate } from '../../opening-hours/local-date.ts';
import type { OpeningInterval } from '../../opening-hours/types.ts';
import { weekFrom } from '../../opening-hours/week.ts';
import { eventMaker, type CalendarLocation } from './event.ts';
import { escapeText, toICalendar, type JCalComponent, type JCalProperty } from './jcal.ts';
import { divideOccurrences } from './occurrences.ts';
import { seriesOf } from './series.ts';
import { timeZone, timeZoneId } from './time-zone.ts';

const textsByLanguage = { nl: calendarNl } satisfies Record<string, CalendarTexts>;

/** A language in which a calendar can be made. */
export type CalendarLanguage = keyof typeof textsByLanguage;

/** What an opening-hours calendar is made from. */
export interface OpeningHoursCalendarInput {
  /** Name of the calendar, as it stands in a calendar app: "Inloop Elst". */
  name: string;
  /** Absolute address of the page about these hours. */
  url: string;
  /** Host of the portal, "overbetuwe.example.nl": the part of the UIDs after the @. Keep it as long as people subscribe. */
  host: string;
  language: CalendarLanguage;
  /** Epoch milliseconds. Of it only the year plays a part, unless an entry was checked after `now`. */
  now: number;
  /** Holidays and exceptions are worked out up to the end of the year so many years after `now`. 2 unless told. */
  horizonYears?: number;
  /** Holidays of the municipality. */
  calendar: Calendar;
  /** One location, or all of them; in the order in which their events are written. */
  locations: readonly CalendarLocation[];
  /** Stands before the description of the calendar, for example that it is not real. */
  notice?: string;
}

/**
 * The opening hours of locations as an iCalendar file (RFC 5545 and 7986) to subscribe to. Media type
 * `text/calendar; charset=utf-8`.
 *
 * - A weekly or monthly row is one event with an RRULE. It starts on its first opening since the Monday of the week in which a person
 *   checked the entry (`checkedOn`), so the file does not depend on the day of the build.
 * - A day on which a row does not hold is an EXDATE; other hours on a day, and sessions, are events of their own. This goes on to the
 *   end of the horizon. After it a row without a last day still comes back, without its exceptions: a subscriber has a newer file
 *   by then. Sessions after the horizon are left out.
 * - Hours that are not known, or by appointment only without times, have no event; the description of the calendar says so.
 * - UIDs: `<location>.<days>@<host>` for a row (`elst.thursday`, `elst.monday-nth1`) and `<location>.<date>@<host>` for a date; the second
 *   of the same days, as written, or of the same date gets `.2`, and so on. No time is in them, so that an opening with new times stays the
 *   same event. A file with one location and the file with all of them give an opening the same UID.
 * - An opening that touches the hour in which the clock changes is an event of its own, in UTC.
 */
export function openingHoursCalendar(input: OpeningHoursCalendarInput): string {
  const texts = textsByLanguage[input.language];
  const events = input.locations.flatMap((location) => locationEvents(location, input, texts));
  return toICalendar(['vcalendar', calendarProperties(input, texts), [timeZone, ...events]]);
}

function calendarProperties({ name, url, locations, notice }: OpeningHoursCalendarInput, texts: CalendarTexts): JCalProperty[] {
  const description = [notice, texts.description, ...locations.map((location) => withoutTimes(location, texts))]
    .filter((line) => line !== undefined)
    .join('\n');
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

function withoutTimes({ name, data: { hours } }: CalendarLocation, texts: CalendarTexts): string | undefined {
  if (hours.unknown !== undefined) return texts.unknownHours(name, hours.unknown);
  return hours.appointmentOnly === undefined ? undefined : texts.appointmentOnly(name, hours.appointmentOnly);
}

function locationEvents(location: CalendarLocation, input: OpeningHoursCalendarInput, texts: CalendarTexts): JCalComponent[] {
  const { hours, checkedOn } = location.data;
  const bounds = boundsOf(location.data);
  const [first, last] = period(checkedOn, input.now, input.horizonYears ?? 2);
  const intervals = intervalsBetween(hours, input.calendar, instantOf(first, 0), instantOf(last + 1, 0), bounds);
  const { series, dated } = divideOccurrences(seriesOf(hours, bounds), intervals, first, last);
  const make = eventMaker(location, input.host, texts);
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
