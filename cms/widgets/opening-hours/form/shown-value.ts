import { parse } from 'yaml';
import { fieldMeta, schemaAt } from '../../../../src/schemas/shared/field.ts';
import { hours } from '../../../../src/schemas/shared/hours.ts';
import { timePattern } from '../../../../src/schemas/shared/time-of-day.ts';

/** What a time input shows for a value; `undefined` when it cannot show it. Midnight at the end of a day is 00:00 there. */
export function shownTime(value: unknown, end: 'opens' | 'closes'): string | undefined {
  if (value === undefined) return '';
  if (typeof value !== 'string') return undefined;
  if (end === 'closes' && (value === '24:00' || value === '00:00')) return value === '24:00' ? '00:00' : undefined;
  return timePattern.test(value) ? value : undefined;
}

/** The value that is meant with what a time input holds. */
export const writtenTime = (shown: string, end: 'opens' | 'closes'): string | undefined =>
  shown === '' ? undefined : end === 'closes' && shown === '00:00' ? '24:00' : shown.slice(0, 5);

/** What a text input shows for a value; `undefined` when it is no text. */
export const shownText = (value: unknown): string | undefined => (value === undefined ? '' : typeof value === 'string' ? value : undefined);

/** Any value as an editor can read it. */
export const writtenOut = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** The value that was probably meant with a wrong one, by the field at a path of the opening hours. */
export function meantValue(path: readonly PropertyKey[], value: unknown): unknown {
  const field = schemaAt(hours, path);
  const yaml = field === undefined ? undefined : fieldMeta(field)?.suggest?.(value);
  return yaml === undefined ? undefined : (parse(yaml) as unknown);
}
