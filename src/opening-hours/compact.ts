import type { Hours } from '../schemas/shared/hours.ts';
import { clockChanges, instantOf, offsetAt } from './amsterdam.ts';
import { civilDate, dayNumber } from './calendar-date.ts';
import type { Calendar } from './calendar.ts';
import { timelineOf } from './timeline.ts';
import type { HoursBounds } from './types.ts';

/** At most this many days: then the clock changes once at most. */
export const maxCompactDays = 140;

/** Kinds of day that one base-36 digit can tell apart; 0 is closed. */
const maxPatterns = 35;

const base36 = (value: number) => value.toString(36);

/**
 * When anybody can walk in, for `days` days (1 to {@link maxCompactDays}) from a local date (ISO), as a short line of
 * `[0-9a-z,;.]` for a page. `compact-status.ts` reads it. `undefined` when the hours are unknown, so that a page has nothing to
 * read. Rows by appointment are left out. Throws a RangeError for another number of days.
 *
 * Five parts with a full stop between them, numbers in base 36: the first day (days since 1970); the hours Amsterdam is ahead of
 * UTC on that day; the hour of the change of the clock, counted from that day 00:00 UTC, or nothing; the kinds of open day, each
 * as pairs of minutes since midnight; and for each day the number of its kind, 0 for closed.
 */
export function encodeCompact(hours: Hours, calendar: Calendar, date: string, days: number, bounds: HoursBounds = {}): string | undefined {
  if (!Number.isInteger(days) || days < 1 || days > maxCompactDays)
    throw new RangeError(`days must be 1 to ${maxCompactDays}, not ${days}`);
  if (hours.unknown !== undefined) return undefined;
  const timeline = timelineOf(hours, calendar, bounds);
  const first = dayNumber(date);
  const patterns: string[] = [];
  let digits = '';
  for (let day = first; day < first + days; day++) {
    const pattern = walkInPattern(timeline.plan(day).rows);
    if (pattern !== '' && !patterns.includes(pattern)) {
      // What does not fit is left to the page: the line ends earlier and the script says nothing after that.
      if (patterns.length === maxPatterns) break;
      patterns.push(pattern);
    }
    digits += base36(patterns.indexOf(pattern) + 1);
  }
  const start = instantOf(first, 0);
  const change = clockChangeBetween(start, instantOf(first + days, 0));
  const changeHour = change === undefined ? '' : base36(change / 3_600_000 - first * 24);
  return [base36(first), offsetAt(start) / 60, changeHour, patterns.join(';'), digits].join('.');
}

/**
 * When anybody can walk in at one of some places at least: their lines as one.
 *
 * @param lines of {@link encodeCompact}, from the same day
 */
export function mergeCompact([line = '', ...lines]: readonly string[]): string {
  if (lines.length === 0) return line;
  const [first, offset, change] = line.split('.');
  const all = [line, ...lines].map(readDays);
  const patterns: string[] = [];
  let digits = '';
  for (let day = 0; day < Math.min(...all.map(({ length }) => length)); day++) {
    const pattern = joined(all.flatMap((days) => days[day] ?? []))
      .map(base36)
      .join();
    if (pattern !== '' && !patterns.includes(pattern)) {
      if (patterns.length === maxPatterns) break;
      patterns.push(pattern);
    }
    digits += base36(patterns.indexOf(pattern) + 1);
  }
  return [first, offset, change, patterns.join(';'), digits].join('.');
}

/** The openings of each day of a line, as pairs of minutes. */
function readDays(line: string): [from: number, to: number][][] {
  const [, , , kinds = '', digits = ''] = line.split('.');
  const patterns = kinds.split(';').map((kind) => {
    const minutes = kind.split(',').map((text) => parseInt(text, 36));
    return minutes.flatMap((from, index): [number, number][] => (index % 2 === 0 ? [[from, minutes[index + 1] ?? from]] : []));
  });
  return [...digits].map((digit) => patterns[parseInt(digit, 36) - 1] ?? []);
}

/** Openings that touch or overlap are one. */
function joined(openings: readonly [from: number, to: number][]): number[] {
  const times: number[] = [];
  for (const [from, to] of openings.toSorted(([a], [b]) => a - b)) {
    const last = times.at(-1);
    if (last !== undefined && from <= last) times[times.length - 1] = Math.max(last, to);
    else times.push(from, to);
  }
  return times;
}

/** Pairs of minutes; walk-in rows that touch are one, because the script only needs to know how long it stays open. */
function walkInPattern(rows: readonly { from: number; to: number; byAppointment: boolean }[]): string {
  const times: number[] = [];
  for (const { from, to, byAppointment } of rows) {
    if (byAppointment) continue;
    if (times.at(-1) === from) times.pop();
    else times.push(from);
    times.push(to);
  }
  return times.map(base36).join();
}

function clockChangeBetween(start: number, end: number): number | undefined {
  const { year } = civilDate(Math.floor(start / 86_400_000));
  return [clockChanges(year), clockChanges(year + 1)]
    .flatMap(({ spring, autumn }) => [spring, autumn])
    .find((change) => change >= start && change < end);
}
