import { daysInMonth } from '../../src/schemas/shared/date.ts';

/** What a date input shows for a value; `undefined` when it cannot show it. Years that are still being typed it can. */
export function shownDate(value: unknown): string | undefined {
  if (value === undefined) return '';
  const match = typeof value === 'string' ? /^(\d{4,6})-(0[1-9]|1[0-2])-(\d{2})$/.exec(value) : null;
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return year > 0 && day >= 1 && day <= daysInMonth(year, month) ? String(value) : undefined;
}
