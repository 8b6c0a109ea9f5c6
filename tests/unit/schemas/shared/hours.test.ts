import { describe, expect, it } from 'vitest';
import { hours } from '../../../../src/schemas/shared/hours.ts';

describe('opening hours', () => {
  const issuesOf = (value: unknown) => (hours.safeParse(value).error?.issues ?? []).map(({ path, code }) => `${path.join('.')}: ${code}`);

  it('say that something is closed before it opens, once and only when both times are times', () => {
    expect(issuesOf({ weekly: [{ day: 'monday', opens: '12:00', closes: '09:00' }] })).toEqual(['weekly.0.closes: custom']);
    expect(issuesOf({ weekly: [{ day: 'monday', opens: '12:00', closes: '9.00' }] })).toEqual(['weekly.0.closes: invalid_format']);
    expect(issuesOf({ weekly: [{ day: 'monday', opens: '23:00', closes: '24:00' }] })).toEqual([]);
  });

  it('compare dates only when both are dates', () => {
    const row = { day: 'monday', opens: '09:00', closes: '12:00', validFrom: '2026-09-01' };
    expect(issuesOf({ weekly: [{ ...row, validThrough: '1-12-2026' }] })).toEqual(['weekly.0.validThrough: invalid_format']);
    expect(issuesOf({ weekly: [{ ...row, validThrough: '2026-08-31' }] })).toEqual(['weekly.0.validThrough: custom']);
  });
});
