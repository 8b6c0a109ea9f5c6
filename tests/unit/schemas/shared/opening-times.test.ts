import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type * as z from 'zod';
import { fieldMeta } from '../../../../src/schemas/shared/field.ts';
import { closes, opens } from '../../../../src/schemas/shared/opening-times.ts';

const suggested = (schema: z.ZodType, raw: unknown): unknown => {
  const yaml = fieldMeta(schema)?.suggest?.(raw);
  return yaml === undefined ? undefined : parse(yaml);
};

describe('the time that an editor probably meant', () => {
  it.each([
    ['9.00', '09:00'],
    ['9:00', '09:00'],
    ['9u30', '09:30'],
    ['09.30 uur', '09:30'],
    ['9 uur', '09:00'],
    [9, '09:00'],
    ['9u', '09:00'],
    ['16;00', '16:00'],
    ['16 : 00', '16:00'],
    ['16.00 uur', '16:00'],
    ['14-16', '16:00'],
    ['van 14.00 tot 16.30 uur', '16:30'],
    ['16-14', undefined],
    ['24.00', '24:00'],
    ['25:00', undefined],
    ['9.5', undefined],
    ['half tien', undefined],
  ])('closing time %j is %j', (raw, expected) => {
    expect(suggested(closes, raw)).toBe(expected);
  });

  it('is never midnight at the end of the day for a time at which something opens', () => {
    expect(suggested(opens, '24.00')).toBeUndefined();
  });

  it('is told to be two times when two are written', () => {
    expect(fieldMeta(opens)?.explain?.('14-16')).toBe('Hier staan twee tijden. Schrijf de eerste bij “opens” en de tweede bij “closes”.');
    expect(fieldMeta(opens)?.explain?.('16-14')).toBeUndefined();
  });
});
