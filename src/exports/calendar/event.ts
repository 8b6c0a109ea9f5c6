import type { CalendarTexts } from '../../messages/calendar-texts.ts';
import { dayNumber, type DayNumber } from '../../opening-hours/calendar-date.ts';
import type { OpeningInterval } from '../../opening-hours/types.ts';
import type { Location } from '../../schemas/locations.ts';
import { minutesOf } from '../../schemas/shared/time-of-day.ts';
import type { JCalComponent, JCalProperty } from './jcal.ts';
import type { PlacedSeries } from './occurrences.ts';
import { placeLine } from './place-line.ts';
import { localTime, touchesClockChange, utcTime, zoned } from './time-zone.ts';

/** A location with the absolute address of its page. */
export interface CalendarLocation {
  /** Permanent id; part of the UIDs. */
  id: string;
  name: string;
  url: string;
  data: Location;
}

/** Makes the VEVENTs of one location. */
export interface EventMaker {
  /** The event of a row that comes back. */
  recurring(placed: PlacedSeries): JCalComponent;
  /** The event of one date, the `nth` of that date (from 1); `change` is the reason why that day has other hours. */
  dated(interval: OpeningInterval, nth: number, change: string | undefined): JCalComponent;
}

/** An {@link EventMaker}; `host` makes the UIDs unique in the world. */
export function eventMaker({ id, name, url, data }: CalendarLocation, host: string, texts: CalendarTexts): EventMaker {
  const language = { language: texts.language };
  const { position, phone } = data;
  const common: JCalProperty[] = [
    // The day of the check, so that the same content gives the same bytes whenever it is built.
    ['dtstamp', {}, 'date-time', `${data.checkedOn}T00:00:00Z`],
    ['url', {}, 'uri', url],
    ['categories', language, 'text', texts.category(data.kind)],
    ['transp', {}, 'text', 'TRANSPARENT'],
  ];
  const place = placeLine(data);
  if (place !== '') common.push(['location', language, 'text', place]);
  if (position?.approximate === false) common.push(['geo', {}, 'float', [position.lat, position.lon]]);

  const event = (
    key: string,
    times: readonly JCalProperty[],
    { byAppointment, note }: { byAppointment: boolean; note?: string },
    change?: string,
  ): JCalComponent => {
    const lines = [
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
