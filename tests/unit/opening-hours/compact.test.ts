import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeCompact, maxCompactDays, mergeCompact } from '../../../src/opening-hours/compact.ts';
import { compactTime, nextDayFromCompact, statusFromCompact, type CompactStatus } from '../../../src/opening-hours/compact-status.ts';
import { localTimeAt } from '../../../src/opening-hours/amsterdam.ts';
import { addDays, dayNumber, isoDateOf } from '../../../src/opening-hours/calendar-date.ts';
import { intervalsBetween } from '../../../src/opening-hours/intervals.ts';
import type { HoursBounds } from '../../../src/opening-hours/types.ts';
import type { Hours, HoursInput } from '../../../src/schemas/shared/hours.ts';
import { minutesOf } from '../../../src/schemas/shared/time-of-day.ts';
import { weekdays } from '../../../src/schemas/shared/weekday.ts';
import { bounds, date, hoursInput } from './arbitraries.ts';
import { at, calendar, day, hours } from './helpers.ts';

const days = calendar();
const encode = (input: HoursInput, from: string, count: number) => encodeCompact(hours(input), days, from, count) ?? '';
const thursday = { day: 'thursday', opens: '14:00', closes: '16:00' } as const;

describe('a line for the script of a page', () => {
  const line = encode({ weekly: [thursday] }, '2026-11-21', 60);

  it.each([
    ['2026-11-26T13:59+01:00', [false, 840]],
    ['2026-11-26T14:00+01:00', [true, 960]],
    ['2026-11-26T15:59:59+01:00', [true, 960]],
    ['2026-11-26T16:00+01:00', [false]],
    ['2026-11-25T14:30+01:00', [false]],
    // The first and last minute it knows of.
    ['2026-11-21T00:00+01:00', [false]],
    ['2026-11-20T23:59+01:00', undefined],
    ['2027-01-19T23:59+01:00', [false]],
    ['2027-01-20T00:00+01:00', undefined],
    ['2031-01-01T00:00+01:00', undefined],
    // The same instant for a visitor in Los Angeles.
    ['2026-11-26T05:30-08:00', [true, 960]],
  ])('says at %s: %j', (now, expected) => {
    expect(statusFromCompact(line, at(now))).toEqual(expected);
  });

  it.each([
    ['2026-11-21T00:00+01:00', '2026-11-26'],
    ['2026-11-26T13:00+01:00', '2026-12-03'],
    ['2026-11-26T16:05+01:00', '2026-12-03'],
    ['2027-01-13T09:00+01:00', '2027-01-14'],
    // After its last Thursday, and before and after what it knows.
    ['2027-01-14T09:00+01:00', undefined],
    ['2026-11-20T09:00+01:00', undefined],
    ['2031-01-01T00:00+01:00', undefined],
  ])('knows at %s that the next day after today is %s', (now, expected) => {
    const next = nextDayFromCompact(line, at(now));
    expect(next === undefined ? undefined : isoDateOf(next.day)).toBe(expected);
  });

  it('knows the first times of that day', () => {
    const twice = { day: 'thursday' as const, opens: '09:00', closes: '12:30' };
    const next = nextDayFromCompact(encode({ weekly: [twice, thursday] }, '2026-11-21', 60), at('2026-11-21T09:00+01:00'));
    expect(next).toEqual({ day: dayNumber('2026-11-26'), opens: 540, closes: 750 });
  });

  it('goes through the change of the clock', () => {
    const spring = encode({ weekly: [thursday] }, '2026-03-20', 20);
    expect(statusFromCompact(spring, at('2026-03-26T14:00+01:00'))).toEqual([true, 960]);
    expect(statusFromCompact(spring, at('2026-04-02T14:00+02:00'))).toEqual([true, 960]);
    expect(statusFromCompact(spring, at('2026-04-02T16:00+02:00'))).toEqual([false]);
    const autumn = encode({ weekly: [thursday] }, '2026-10-20', 20);
    expect(statusFromCompact(autumn, at('2026-10-22T14:00+02:00'))).toEqual([true, 960]);
    expect(statusFromCompact(autumn, at('2026-10-29T13:59+01:00'))).toEqual([false, 840]);
    expect(statusFromCompact(autumn, at('2026-10-29T14:00+01:00'))).toEqual([true, 960]);
  });

  it('does not open or close again in the hour that comes twice', () => {
    const sunday = (opens: string, closes: string) => encode({ weekly: [{ day: 'sunday', opens, closes }] }, '2026-10-20', 20);
    expect(statusFromCompact(sunday('01:00', '02:30'), at('2026-10-25T02:15+02:00'))).toEqual([true, 150]);
    expect(statusFromCompact(sunday('01:00', '02:30'), at('2026-10-25T02:15+01:00'))).toEqual([false]);
    expect(statusFromCompact(sunday('02:30', '04:00'), at('2026-10-25T02:15+01:00'))).toEqual([true, 240]);
    expect(statusFromCompact(sunday('03:00', '04:00'), at('2026-10-25T02:59+01:00'))).toEqual([false, 180]);
    expect(statusFromCompact(sunday('03:00', '04:00'), at('2026-10-25T03:00+01:00'))).toEqual([true, 240]);
  });

  it('stays open past midnight, and past no more than it knows', () => {
    const weekly = [
      { day: 'friday', opens: '22:00', closes: '24:00' },
      { day: 'saturday', opens: '00:00', closes: '02:00' },
    ] as const;
    const night = encode({ weekly: [...weekly] }, '2026-11-27', 8);
    expect(statusFromCompact(night, at('2026-11-27T23:00+01:00'))).toEqual([true, 1560]);
    expect(statusFromCompact(night, at('2026-11-28T01:00+01:00'))).toEqual([true, 120]);
    // Friday 4 December is the last day: whether it goes on after midnight is not in the line.
    expect(statusFromCompact(night, at('2026-12-04T23:00+01:00'))).toBeUndefined();
    expect(statusFromCompact(encode({ always: true }, '2026-11-27', 8), at('2026-11-28T01:00+01:00'))).toBeUndefined();
  });

  it('takes rows that touch as one, and leaves out rows by appointment', () => {
    const weekly = [
      thursday,
      { ...thursday, opens: '16:00', closes: '17:00', note: 'peuters' },
      { ...thursday, opens: '09:00', closes: '12:00', byAppointment: true },
    ];
    const joined = encode({ weekly }, '2026-11-26', 1);
    expect(statusFromCompact(joined, at('2026-11-26T10:00+01:00'))).toEqual([false, 840]);
    expect(statusFromCompact(joined, at('2026-11-26T15:00+01:00'))).toEqual([true, 1020]);
  });

  it('is not there for unknown hours', () => {
    expect(encodeCompact(hours({ unknown: 'Nog niet bekend.' }), days, '2026-11-21', 60)).toBeUndefined();
  });

  it.each([0, -1, 1.5, maxCompactDays + 1])('is not made for %d days', (count) => {
    expect(() => encodeCompact(hours({ weekly: [thursday] }), days, '2026-11-21', count)).toThrow(RangeError);
  });

  it('never goes past two changes of the clock', () => {
    for (let offset = 0; offset < 366; offset++) {
      const from = addDays('2026-01-01', offset);
      const last = at(`${addDays(from, maxCompactDays - 1)}T12:00Z`);
      expect(
        statusFromCompact(encode({ weekly: [{ ...thursday, day: 'friday' }], publicHolidays: 'open' }, from, maxCompactDays), last),
      ).toBeDefined();
    }
  });

  it('takes no more than 311 bytes for three places of sixty days, however many hours they have', () => {
    const office = weekdays.slice(0, 5).flatMap((weekday) => [
      { day: weekday, opens: '09:00', closes: '12:00' },
      { day: weekday, opens: '13:00', closes: '17:00' },
    ]);
    const lines = [{ weekly: [thursday] }, { weekly: [{ ...thursday, day: 'tuesday' as const }] }, { weekly: office }].map((input) =>
      encode(input, '2026-11-21', 60),
    );
    expect(Buffer.byteLength(JSON.stringify(lines))).toBeLessThanOrEqual(311);
    expect(lines.join('')).toMatch(/^[0-9a-z.,;]*$/);
  });

  it('ends earlier rather than say something wrong when there are too many kinds of day', () => {
    const sessions = Array.from({ length: 40 }, (_, index) => ({
      date: addDays('2026-11-21', index),
      opens: `10:${String(index).padStart(2, '0')}`,
      closes: '11:00',
    }));
    const many = encode({ sessions }, '2026-11-21', 60);
    expect(statusFromCompact(many, at('2026-12-25T10:34+01:00'))).toEqual([true, 660]);
    expect(statusFromCompact(many, at('2026-12-26T10:35+01:00'))).toBeUndefined();
  });
});

/** What a line that knows the days before `end` must say on a day it knows. */
function expected(parsed: Hours, limits: HoursBounds, now: number, today: string, end: string): CompactStatus | undefined {
  const walkIn = intervalsBetween(parsed, days, now, now + 150 * day, limits).filter(({ byAppointment }) => !byAppointment);
  const current = walkIn.find(({ start }) => start <= now);
  if (current === undefined) {
    const later = walkIn.find((interval) => interval.date === today);
    return later === undefined ? [false] : [false, minutesOf(later.opens)];
  }
  let last = current;
  for (const interval of walkIn) if (interval.start === last.end) last = interval;
  // Up to midnight of its last day it cannot tell.
  if ((last.closes === '24:00' ? addDays(last.date, 1) : last.date) >= end) return undefined;
  return [true, (dayNumber(last.date) - dayNumber(today)) * 1440 + minutesOf(last.closes)];
}

describe('any line', () => {
  it('says what the intervals say, at any minute', () => {
    fc.assert(
      fc.property(hoursInput, bounds, date, fc.integer({ min: 1, max: maxCompactDays }), fc.nat(), (input, limits, from, count, pick) => {
        const parsed = hours(input);
        const text = encodeCompact(parsed, days, from, count, limits) ?? '';
        const known = text.split('.').at(-1)?.length ?? 0;
        const now = at(`${from}T00:00Z`) + (pick % (count * 1440)) * 60_000;
        const local = localTimeAt(now);
        const today = isoDateOf(local.day);
        const inside = local.day >= dayNumber(from) && local.day < dayNumber(from) + known;
        expect(statusFromCompact(text, now)).toEqual(inside ? expected(parsed, limits, now, today, addDays(from, known)) : undefined);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a minute of the day in words', () => {
  it.each([
    [840, '14.00'],
    [545, '9.05'],
    [1440, '24.00'],
    [1560, '2.00'],
    [0, '0.00'],
  ])('%i is %s', (minutes, text) => {
    expect(compactTime(minutes)).toBe(text);
  });
});

describe('the lines of some places as one', () => {
  const tuesday = encode({ weekly: [{ day: 'tuesday', opens: '14:00', closes: '16:00' }] }, '2026-11-21', 60);
  const both = mergeCompact([tuesday, encode({ weekly: [thursday] }, '2026-11-21', 60)]);

  it('know of the day that comes first at any of them', () => {
    const next = nextDayFromCompact(both, at('2026-12-01T16:05+01:00'));
    expect(next).toEqual({ day: dayNumber('2026-12-03'), opens: 840, closes: 960 });
    expect(statusFromCompact(both, at('2026-12-03T14:30+01:00'))).toEqual([true, 960]);
    expect(mergeCompact([tuesday])).toBe(tuesday);
  });

  it('are open when one of them is, and never else', () => {
    fc.assert(
      fc.property(
        fc.array(hoursInput, { minLength: 1, maxLength: 4 }),
        date,
        fc.integer({ min: 0, max: 20 * 1440 - 1 }),
        (all, from, minute) => {
          const lines = all.flatMap((one) => encodeCompact(hours(one), days, from, 20) ?? []);
          fc.pre(lines.length > 0);
          const now = (dayNumber(from) * 1440 + minute) * 60_000;
          const each = lines.map((line) => statusFromCompact(line, now));
          const merged = statusFromCompact(mergeCompact(lines), now);
          // A line of many kinds of day ends earlier, and then says nothing.
          fc.pre(merged !== undefined && !each.includes(undefined));
          expect(merged?.[0]).toBe(each.some((one) => one?.[0] === true));
          const closing = each.flatMap((one) => (one?.[0] === true ? [one[1]] : []));
          if (merged?.[0] === true) expect(merged[1]).toBeGreaterThanOrEqual(Math.max(...closing));
        },
      ),
    );
  });
});
