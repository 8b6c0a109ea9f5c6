import type { CalendarTexts } from '../../messages/calendar-texts.ts';
import { dayNumber, type DayNumber } from '../../opening-hours/calendar-date.ts';
import type { HoursBounds, OpeningInterval } from '../../opening-hours/types.ts';
import type { Hours } from '../../schemas/shared/hours.ts';
import { minutesOf } from '../../schemas/shared/time-of-day.ts';
import type { JCalComponent, JCalProperty } from './jcal.ts';
import type { PlacedSeries } from './occurrences.ts';
import { localTime, touchesClockChange, utcTime, zoned } from './time-zone.ts';

/** What is in a calendar: a place with its opening hours, or a course with its sessions. */
export interface CalendarSubject {
  /** Permanent id; part of the UIDs. */
  id: string;
  name: string;
  /** Absolute address of its page. */
  url: string;
  /** When it is. */
  hours: Hours;
  bounds: HoursBounds;
  /** The day (ISO) on which a person checked it. */
  checkedOn: string;
  category: string;
  /** Where it is on one line; empty for what is online only. */
  place: string;
  /** The point on the map, when it is known exactly. */
  position?: { lat: number; lon: number };
  phone?: string;
  /** What the description begins with, a line each. */
  lines: readonly string[];
  /** It does not go on. */
  cancelled?: boolean;
}

/** Makes the VEVENTs of one subject. */
export interface EventMaker {
  /** The event of a row that comes back. */
  recurring(placed: PlacedSeries): JCalComponent;
  /** The event of one date, the `nth` of that date (from 1); `change` is the reason why that day has other hours. */
  dated(interval: OpeningInterval, nth: number, change: string | undefined): JCalComponent;
}

/** An {@link EventMaker}; `host` makes the UIDs unique in the world. */
export function eventMaker(subject: CalendarSubject, host: string, texts: CalendarTexts): EventMaker {
  const language = { language: texts.language };
  const { id, name, url, place, position, phone } = subject;
  const common: JCalProperty[] = [
    // The day of the check, so that the same content gives the same bytes whenever it is built.
    ['dtstamp', {}, 'date-time', `${subject.checkedOn}T00:00:00Z`],
    ['url', {}, 'uri', url],
    ['categories', language, 'text', subject.category],
    ['transp', {}, 'text', 'TRANSPARENT'],
  ];
  if (subject.cancelled === true) common.push(['status', {}, 'text', 'CANCELLED']);
  if (place !== '') common.push(['location', language, 'text', place]);
  if (position !== undefined) common.push(['geo', {}, 'float', [position.lat, position.lon]]);

  const event = (
    key: string,
    times: readonly JCalProperty[],
    { byAppointment, note }: { byAppointment: boolean; note?: string },
    change?: string,
  ): JCalComponent => {
    const lines = [
      ...subject.lines,
      note,
      change === undefined ? undefined : texts.changed(change),
      phone === undefined ? undefined : texts.phone(phone),
      texts.moreAt(url),
    ].filter((line) => line !== undefined);
    return [
      'vevent',
      [
        ['uid', {}, 'text', `${id}.${key}@${host}`],
        ...times,
        ['summary', language, 'text', byAppointment ? texts.byAppointment(name) : name],
        ['description', language, 'text', lines.join('\n')],
        ...common,
      ],
      [],
    ];
  };

  return {
    recurring({ series: { key, row, rule }, first, skipped }) {
      const times: JCalProperty[] = [...span(first, row.from, row.to), ['rrule', {}, 'recur', rule]];
      if (skipped.length > 0) times.push(zoned('exdate', ...skipped.map((day) => localTime(day, row.from))));
      return event(key, times, row);
    },
    dated(interval, nth, change) {
      const day = dayNumber(interval.date);
      const [from, to] = [minutesOf(interval.opens), minutesOf(interval.closes)];
      const times: JCalProperty[] = touchesClockChange(day, from, to)
        ? [
            ['dtstart', {}, 'date-time', utcTime(interval.start)],
            ['dtend', {}, 'date-time', utcTime(interval.end)],
          ]
        : span(day, from, to);
      return event(`${interval.date.replaceAll('-', '')}${nth === 1 ? '' : `.${String(nth)}`}`, times, interval, change);
    },
  };
}

const span = (day: DayNumber, from: number, to: number): JCalProperty[] => [
  zoned('dtstart', localTime(day, from)),
  zoned('dtend', localTime(day, to)),
];
