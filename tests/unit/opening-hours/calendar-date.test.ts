import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  civilDate,
  dayNumber,
  dayNumberOf,
  isoDateOf,
  mondayOf,
  weekdayIndex,
  weekNumber,
} from '../../../src/opening-hours/calendar-date.ts';

const anyDay = fc.integer({ min: -800_000, max: 800_000 });
const utc = (day: number) => new Date(day * 86_400_000);

describe('day numbers', () => {
  it('agree with the UTC calendar of the platform, both ways', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = utc(day);
        expect(civilDate(day)).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
        expect(dayNumberOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(day);
        expect(weekdayIndex(day)).toBe((date.getUTCDay() + 6) % 7);
      }),
    );
  });

  it('read and write ISO dates from 1900 to 2199', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2199-12-31') }), (day) => {
        expect(isoDateOf(day)).toBe(utc(day).toISOString().slice(0, 10));
        expect(dayNumber(isoDateOf(day))).toBe(day);
      }),
    );
  });

  it.each([
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-02-29', 1, '2028-03-01'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2026-03-28', 2, '2026-03-30'],
  ])('%s and %i days is %s', (date, days, result) => {
    expect(addDays(date, days)).toBe(result);
  });
});

describe('weeks', () => {
  it('count on without a break, and change on Monday', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekNumber(day + 7)).toBe(weekNumber(day) + 1);
        expect(weekNumber(mondayOf(day))).toBe(weekNumber(day));
        expect(weekNumber(mondayOf(day) - 1)).toBe(weekNumber(day) - 1);
        expect(weekdayIndex(mondayOf(day))).toBe(0);
      }),
    );
  });
});
