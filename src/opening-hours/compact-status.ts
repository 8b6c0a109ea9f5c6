/**
 * What a page can say at an instant.
 *
 * - `[true, 960]`: open now, until that minute of the day (1440 is midnight; more is in the night after).
 * - `[false, 840]`: closed now, opens later today at that minute.
 * - `[false]`: closed for the rest of today.
 */
export type CompactStatus = [open: true, closes: number] | [open: false, opens?: number];

/**
 * Reads a line of `encodeCompact` at an instant (epoch ms). `undefined` before its first day and after its last, and when it cannot
 * tell: then say nothing. Counts in Amsterdam time whatever the zone of the visitor. Runs in the browser: it imports nothing.
 */
export function statusFromCompact(line: string, now: number): CompactStatus | undefined {
  const { length, minute, rowsOf, today } = read(line, now);
  if (!(today >= 0 && today < length)) return undefined;
  const rows = rowsOf(today);
  for (let i = 0; i < rows.length; i += 2) {
    const [opens = 0, closes = 0] = rows.slice(i);
    if (minute < opens) return [false, opens];
    if (minute < closes) {
      let until = closes;
      // At midnight it may go on; after the last day nobody knows.
      for (let next = today + 1; until === (next - today) * 1440; next++) {
        if (next >= length) return undefined;
        const [first, end = 0] = rowsOf(next);
        if (first !== 0) break;
        until += end;
      }
      return [true, until];
    }
  }
  return [false];
}

/** The first opening of the next day after today that has one; `undefined` when the line knows of none, or not of today. */
export function nextDayFromCompact(line: string, now: number): CompactOpening | undefined {
  const { first, length, rowsOf, today } = read(line, now);
  if (!(today >= 0)) return undefined;
  for (let next = today + 1; next < length; next++) {
    const [opens = NaN, closes = 0] = rowsOf(next);
    if (opens >= 0) return { day: first + next, opens, closes };
  }
  return undefined;
}

/** An opening: its day since 1970, and its minutes of that day; an end above 1440 is in the night after. */
export interface CompactOpening {
  day: number;
  opens: number;
  closes: number;
}

/** The opening that there is at an instant, or the first one after it; `undefined` when the line knows of none, or not of today. */
export function openingFromCompact(line: string, now: number): CompactOpening | undefined {
  const { first, length, minute, rowsOf, today } = read(line, now);
  if (!(today >= 0)) return undefined;
  for (let next = today; next < length; next++) {
    const rows = rowsOf(next);
    for (let i = 0; i + 1 < rows.length; i += 2) {
      const [opens = 0, closes = 0] = rows.slice(i);
      if (next > today || minute < closes) return { day: first + next, opens, closes };
    }
  }
  return undefined;
}

/** The parts of a line, with today and the minute of the day counted on its own calendar. */
function read(line: string, now: number) {
  const [day = '', offset = '', change, kinds = '', digits = ''] = line.split('.');
  const first = parseInt(day, 36);
  // Minutes since the first local midnight, on a clock that stands still during the hour that comes twice in October.
  const utc = Math.floor(now / 60_000) - first * 1440;
  const changeAt = change ? parseInt(change, 36) * 60 : Infinity;
  const local = utc + +offset * 60;
  const clock = utc < changeAt ? local : Math.max(local + (offset === '1' ? 60 : -60), changeAt + +offset * 60 - 1);
  const today = Math.floor(clock / 1440);
  const rowsOf = (index: number) =>
    (kinds.split(';')[parseInt(digits[index] ?? '', 36) - 1] ?? '').split(',').map((minutes) => parseInt(minutes, 36));
  return { first, length: digits.length, minute: clock - today * 1440, rowsOf, today };
}

/** A minute of the day in words, "16.00". The night after midnight starts again at 0.00; midnight itself is "24.00". */
export const compactTime = (minutes: number): string => fillTime('%.%', minutes);

/** Puts a minute of the day into a text: the hour in the place of the first %, the minutes in that of the second. */
export function fillTime(text: string, minutes: number): string {
  const ofDay = minutes > 1440 ? minutes % 1440 : minutes;
  return text.replace('%', `${Math.floor(ofDay / 60)}`).replace('%', String(ofDay % 60).padStart(2, '0'));
}
