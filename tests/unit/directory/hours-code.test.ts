import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestState, codeWeekdays, isOpen, openState } from '../../../src/directory/hours-code.ts';
import { createCalendar } from '../../../src/opening-hours/calendar.ts';
import { encodeCompact } from '../../../src/opening-hours/compact.ts';
import { statusAt } from '../../../src/opening-hours/status.ts';
import { hours, type HoursInput } from '../../../src/schemas/shared/hours.ts';
import { weekdays } from '../../../src/schemas/shared/weekday.ts';

const calendar = createCalendar({ schoolRegion: 'midden', goodFriday: false, liberationDay: 'lustrum' });
const start = Date.UTC(2026, 10, 21, 9);
const code = (input: HoursInput) => encodeCompact(hours.parse(input), calendar, '2026-11-21', 60) ?? '?';
const at = (day: number, hour: number) => Date.UTC(2026, 10, day, hour - 1);
const weekly = code({ weekly: [{ day: 'monday', opens: '14:00', closes: '16:00' }] });

describe('what a page says of opening hours', () => {
  it('is true at each moment', () => {
    expect(openState(weekly, at(23, 15))).toEqual({ kind: 'open', closes: 960 });
    expect(openState(weekly, at(23, 13))).toEqual({ kind: 'later', opens: 840 });
    expect(openState(weekly, at(23, 16))).toMatchObject({ kind: 'day' });
    expect(openState(weekly, at(20, 12))).toEqual({ kind: 'unknown' });
    expect(openState(weekly, start + 90 * 86_400_000)).toEqual({ kind: 'unknown' });
    expect(['!', '@', '-', '?'].map((one) => openState(one, start).kind)).toEqual(['always', 'appointment', 'closed', 'unknown']);
  });

  it('is the best of its places', () => {
    expect(bestState(['?', weekly, '@'], at(23, 13))).toEqual({ kind: 'later', opens: 840 });
    expect(bestState([weekly, '!'], at(23, 15))).toEqual({ kind: 'always' });
    expect(bestState(['-', '?'], start)).toEqual({ kind: 'unknown' });
    expect(bestState([], start)).toEqual({ kind: 'unknown' });
  });

  it('is open when the engine says so, and never when it does not', () => {
    const row = fc.record({
      day: fc.constantFrom(...weekdays),
      opens: fc.constantFrom('08:30', '10:00'),
      closes: fc.constantFrom('12:00', '17:45'),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), fc.integer({ min: 0, max: 59 * 24 * 60 }), (rows, minutes) => {
        const now = start + minutes * 60_000;
        expect(isOpen([code({ weekly: rows })], now)).toBe(statusAt(hours.parse({ weekly: rows }), calendar, now).kind === 'open');
        expect(codeWeekdays(code({ weekly: rows })).map((day) => weekdays[day])).toEqual(
          weekdays.filter((day) => rows.some((one) => one.day === day)),
        );
      }),
    );
  });

  it('knows the days of what closes for weeks, and none of what it does not know', () => {
    expect(
      codeWeekdays(code({ weekly: [{ day: 'tuesday', opens: '09:00', closes: '10:00', interval: 4, anchor: '2026-12-01' }] })),
    ).toEqual([1]);
    expect(['@', '-', '?'].map(codeWeekdays)).toEqual([[], [], []]);
    expect(codeWeekdays('!')).toHaveLength(7);
  });

  it('never throws, whatever the code', () => {
    fc.assert(
      fc.property(fc.string(), (any) => {
        expect(typeof isOpen([any], start)).toBe('boolean');
        expect(Array.isArray(codeWeekdays(any))).toBe(true);
      }),
    );
  });
});
