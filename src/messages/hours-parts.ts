import type { TimeSpan } from './hours-messages.ts';

/** Whether a stretch is all of a day. */
export const isWholeDay = ({ opens, closes }: TimeSpan): boolean => opens === '00:00' && closes === '24:00';

/** First and last of three days or more in a row (Monday is 0), which are named as “Monday to Friday”; `undefined` for others. */
export function daysInRow(days: readonly number[]): [first: number, last: number] | undefined {
  const [first = 0] = days;
  const last = days.at(-1) ?? 0;
  return days.length >= 3 && last - first === days.length - 1 ? [first, last] : undefined;
}

/** "09:05" as "9:05". */
export const clock = (time: string): string => `${String(Number(time.slice(0, 2)))}:${time.slice(3, 5)}`;

/** "a, b and c". `comma` stands between two, `last` before the last; both with their spaces. */
export const listed = (items: readonly string[], comma: string, last: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(comma)}${last}${items.at(-1) ?? ''}`;

/** The words that are there, with spaces between them. */
export const words = (...parts: readonly (string | false | undefined)[]): string =>
  parts.filter((part) => part !== false && part !== undefined && part !== '').join(' ');

/** With a capital, as the language writes it: Turkish has “İ” for “i”. */
export const capital = (text: string, language: string): string => `${text.charAt(0).toLocaleUpperCase(language)}${text.slice(1)}`;
