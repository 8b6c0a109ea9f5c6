import { describe, expect, it } from 'vitest';
import { localDate, monthsBefore } from '../../../src/opening-hours/local-date.ts';
import { at } from './helpers.ts';

describe('the date in the Netherlands', () => {
  it.each([
    ['2026-11-20T22:59:59Z', '2026-11-20'],
    ['2026-11-20T23:00:00Z', '2026-11-21'],
    ['2026-07-01T21:59:59Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
  ])('at %s is %s', (now, date) => {
    expect(localDate(at(now))).toBe(date);
  });
});

describe('months before a date', () => {
  it.each([
    ['2026-11-21', 12, '2025-11-21'],
    ['2026-03-31', 1, '2026-02-28'],
    ['2028-03-31', 1, '2028-02-29'],
    ['2026-01-15', 1, '2025-12-15'],
    ['2026-05-31', 18, '2024-11-30'],
    ['2026-05-31', 0, '2026-05-31'],
  ])('%s, %i months: %s', (date, months, expected) => {
    expect(monthsBefore(date, months)).toBe(expected);
  });
});
