import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockChanges, instantOf, localDayAt, localTimeAt, offsetAt } from '../../../src/opening-hours/amsterdam.ts';
import { dayNumber, isoDateOf } from '../../../src/opening-hours/calendar-date.ts';
import { timeOf } from '../../../src/opening-hours/rows.ts';
import { at } from './helpers.ts';

const intl = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** "2026-11-26 14:00", by the platform's own time-zone data. */
function byIntl(instant: number): string {
  const parts = Object.fromEntries(intl.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts['year']}-${parts['month']}-${parts['day']} ${parts['hour']}:${parts['minute']}`;
}

function ours(instant: number): string {
  const { day, minutes } = localTimeAt(instant);
  return `${isoDateOf(day)} ${timeOf(minutes)}`;
}

describe('local time in Amsterdam', () => {
  it('is what Intl says around every change of the clock and every New Year from 1996 to 2100', () => {
    for (let year = 1996; year <= 2100; year++) {
      const { spring, autumn } = clockChanges(year);
      for (const around of [spring, autumn, Date.UTC(year, 0, 1), Date.UTC(year, 6, 1)]) {
        for (const minutes of [-61, -60, -1, 0, 1, 59, 60, 61]) {
          const instant = around + minutes * 60_000;
          expect(ours(instant)).toBe(byIntl(instant));
        }
      }
    }
  });

  it('is what Intl says at any instant from 1996 to 2100', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1996, 0, 1), max: Date.UTC(2100, 11, 31) }), (instant) => {
        expect(ours(instant)).toBe(byIntl(instant));
        expect(isoDateOf(localDayAt(instant))).toBe(byIntl(instant).slice(0, 10));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['2026-03-29T00:59:59Z', 60],
    ['2026-03-29T01:00:00Z', 120],
    ['2026-10-25T00:59:59Z', 120],
    ['2026-10-25T01:00:00Z', 60],
  ])('differs from UTC at %s by %i minutes', (text, minutes) => {
    expect(offsetAt(at(text))).toBe(minutes);
  });
});

describe('the instant of a wall time', () => {
  it.each([
    ['an ordinary winter day', '2026-11-26', 14 * 60, '2026-11-26T14:00+01:00'],
    ['an ordinary summer day', '2026-07-02', 14 * 60, '2026-07-02T14:00+02:00'],
    ['midnight at the end of a day', '2026-12-31', 1440, '2027-01-01T00:00+01:00'],
    ['before the hour that does not exist', '2026-03-29', 119, '2026-03-29T01:59+01:00'],
    ['the start of the hour that does not exist: the change of the clock', '2026-03-29', 120, '2026-03-29T03:00+02:00'],
    ['inside the hour that does not exist: the change of the clock', '2026-03-29', 150, '2026-03-29T03:00+02:00'],
    ['after the hour that does not exist', '2026-03-29', 180, '2026-03-29T03:00+02:00'],
    ['the hour that comes twice: the first time', '2026-10-25', 150, '2026-10-25T02:30+02:00'],
    ['the end of the hour that comes twice', '2026-10-25', 180, '2026-10-25T03:00+01:00'],
  ])('%s', (_, date, minutes, expected) => {
    expect(new Date(instantOf(dayNumber(date), minutes)).toISOString()).toBe(new Date(at(expected)).toISOString());
  });

  it('is read back as the same wall time, unless that does not exist', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayNumber('1996-01-01'), max: dayNumber('2100-12-31') }),
        fc.integer({ min: 0, max: 1439 }),
        (day, minutes) => {
          const instant = instantOf(day, minutes);
          const skipped = minutes >= 120 && minutes < 180 && instant === clockChanges(Number(isoDateOf(day).slice(0, 4))).spring;
          expect(localTimeAt(instant)).toEqual({ day, minutes: skipped ? 180 : minutes });
        },
      ),
    );
  });

  it('never runs back when the wall time runs on', () => {
    for (const date of ['2026-03-29', '2026-10-25', '2026-06-01']) {
      for (let minutes = 1; minutes <= 1440; minutes++) {
        expect(instantOf(dayNumber(date), minutes)).toBeGreaterThanOrEqual(instantOf(dayNumber(date), minutes - 1));
      }
    }
  });
});
