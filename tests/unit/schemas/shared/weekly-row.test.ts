import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type * as z from 'zod';
import { fieldMeta } from '../../../../src/schemas/shared/field.ts';
import { weeklyRow } from '../../../../src/schemas/shared/weekly-row.ts';

const suggested = (schema: z.ZodType, raw: unknown): unknown => {
  const yaml = fieldMeta(schema)?.suggest?.(raw);
  return yaml === undefined ? undefined : parse(yaml);
};

describe('the row of the week that an editor probably meant', () => {
  it.each([
    ['donderdag 14.00-16.00', { day: 'thursday', opens: '14:00', closes: '16:00' }],
    ['Elke wo 9-12 uur', { day: 'wednesday', opens: '09:00', closes: '12:00' }],
    ['monday: 09:00 - 12:30', { day: 'monday', opens: '09:00', closes: '12:30' }],
    ['d 9-12', undefined],
    ['donderdag', undefined],
    ['donderdag 16-14', undefined],
    ['na schooltijd 14-16', undefined],
  ])('row of the week %j is %j', (raw, expected) => {
    expect(suggested(weeklyRow, raw)).toEqual(expected);
  });
});
