import { safeParse } from 'zod';
import { createWording, type Wording } from '../../../../src/hours-wording/wording.ts';
import type { HoursMessages } from '../../../../src/messages/hours-messages.ts';
import type { Calendar } from '../../../../src/opening-hours/calendar.ts';
import { intervalsBetween } from '../../../../src/opening-hours/intervals.ts';
import { localDate } from '../../../../src/opening-hours/local-date.ts';
import type { OpeningInterval } from '../../../../src/opening-hours/types.ts';
import { isPlainObject } from '../../../../src/schema-problems/plain-value.ts';
import type { Hours } from '../../../../src/schemas/shared/hours.ts';
import type { HoursUse } from '../hours-use.ts';

/** What some hours come down to, in words. */
export interface HoursPreview {
  /** `partly`: what is not right yet has been left aside; `wrong`: nothing can be said until it is mended. */
  kind: 'nothing' | 'wrong' | 'partly' | 'whole';
  /** The rules as sentences. */
  rules: string[];
  /** "donderdag 3 december, van 14.00 tot 16.00 uur". */
  openings: string[];
  /** Whether the hours are of the sort that has openings to list. */
  listed: boolean;
}

const nothing: HoursPreview = { kind: 'nothing', rules: [], openings: [], listed: false };
const openingsShown = 5;
const horizonDays = 400;
const day = 86_400_000;

/** The rules and the next openings of a value, right or wrong, at an instant (epoch ms). An opening that goes on now is the first. */
export function previewOf(value: unknown, calendar: Calendar, now: number, { schema, messages }: HoursUse): HoursPreview {
  if (value === undefined) return nothing;
  const whole = safeParse(schema, value);
  const right = whole.success
    ? whole
    : safeParse(
        schema,
        withoutRows(
          value,
          whole.error.issues.map(({ path }) => path),
        ),
      );
  if (!right.success) return { ...nothing, kind: 'wrong' };
  const wording = createWording(messages);
  const times = right.data;
  const listed = times.unknown === undefined && (times.always !== true || times.exceptions.length > 0);
  return {
    kind: whole.success ? 'whole' : 'partly',
    rules: wording.rules(times, localDate(now)).map(wording.sentence),
    openings: listed ? nextIntervals(times, calendar, now).map((interval) => describeOpening(interval, wording, messages, now)) : [],
    listed,
  };
}

function describeOpening(
  { date, note, byAppointment, opens, closes }: OpeningInterval,
  wording: Wording,
  messages: HoursMessages,
  now: number,
): string {
  const moment = wording.moment(date, { opens, closes }, localDate(now));
  const marked = byAppointment ? messages.withAppointment(moment) : moment;
  return note === undefined ? marked : messages.withNote(marked, note);
}

function nextIntervals(times: Hours, calendar: Calendar, now: number): OpeningInterval[] {
  const found: OpeningInterval[] = [];
  const end = now + horizonDays * day;
  const step = 28 * day;
  for (let from = now; from < end && found.length < openingsShown; from += step) {
    // One that goes on over the border of two stretches is in both.
    const more = intervalsBetween(times, calendar, from, Math.min(from + step, end)).filter(
      ({ start }) => start > (found.at(-1)?.start ?? 0),
    );
    found.push(...more);
  }
  return found.slice(0, openingsShown);
}

/** The value without the rows in which something is wrong. */
function withoutRows(value: unknown, paths: readonly (readonly PropertyKey[])[]): unknown {
  if (!isPlainObject(value)) return value;
  const wrong = paths.flatMap(([list, index]) => (typeof index === 'number' ? [`${String(list)} ${String(index)}`] : []));
  const entries = Object.entries(value).map(([key, item]): [string, unknown] => [
    key,
    Array.isArray(item) ? item.filter((_, index) => !wrong.includes(`${key} ${String(index)}`)) : item,
  ]);
  return Object.fromEntries(entries.filter(([key, item]) => !Array.isArray(item) || item.length > 0 || value[key] === item));
}
