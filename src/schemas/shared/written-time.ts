import { closingPattern, timePattern } from './time-of-day.ts';

/** A time as people write it: 9, 9.00, 9:00, 9;00, “9u30”, “9 uur”, “09:00:00”, “9 : 00”. Hours and minutes are groups 1 and 2. */
const writtenTime = /(\d{1,2})(?:(?:\s*[:.;,uh]\s*|\s)(\d{2})(?:[:.]00)?)?(?:\s*(?:uur|u\.?|h))?/i;

const wholeTime = new RegExp(`^${writtenTime.source}$`, 'i');

/** Two times with a dash or a word between them: “14-16”, “14.00 - 16.00 uur”, “14:00 tot 16:00”. */
const timeRange = new RegExp(`^(?:van\\s+)?${writtenTime.source}\\s*(?:-|–|—|tot(?: en met)?|t/m)\\s*${writtenTime.source}$`, 'i');

/** For a field with this pattern: derives the time an editor meant with 9.00, "9u30", an unquoted 9, or the begin or end of “14-16”. */
export const suggestTime =
  (pattern: RegExp, end: 'opens' | 'closes') =>
  (raw: unknown): string | undefined => {
    if (typeof raw !== 'string' && typeof raw !== 'number') return undefined;
    // An unquoted 9.30 reaches us as the number 9.3: the lost nought is put back.
    const written = (typeof raw === 'number' && !Number.isInteger(raw) ? raw.toFixed(2) : String(raw)).trim();
    const time = isoTime(wholeTime.exec(written)?.slice(1)) ?? timesIn(written)?.[end];
    return time !== undefined && pattern.test(time) ? `"${time}"` : undefined;
  };

/** “9” and “30” as "09:30". */
const isoTime = (parts: readonly (string | undefined)[] | undefined) =>
  parts?.[0] === undefined ? undefined : `${parts[0].padStart(2, '0')}:${parts[1] ?? '00'}`;

/** Both times of “14.00-16.00”, when the second is later than the first. */
export function timesIn(written: string): { opens: string; closes: string } | undefined {
  const parts = timeRange.exec(written.trim());
  const opens = isoTime(parts?.slice(1, 3));
  const closes = isoTime(parts?.slice(3, 5));
  return opens !== undefined && closes !== undefined && timePattern.test(opens) && closingPattern.test(closes) && opens < closes
    ? { opens, closes }
    : undefined;
}

/** Says that two times stand in the place of one. */
export const explainTime = (raw: unknown): string | undefined =>
  typeof raw === 'string' && timesIn(raw) !== undefined
    ? 'Hier staan twee tijden. Schrijf de eerste bij “opens” en de tweede bij “closes”.'
    : undefined;
