import { describe, expect, it } from 'vitest';
import { comingDates } from '../../../src/opening-hours/coming-dates.ts';
import type { HoursBounds } from '../../../src/opening-hours/types.ts';
import { createWording } from '../../../src/hours-wording/wording.ts';
import type { HoursInput } from '../../../src/schemas/shared/hours.ts';
import { calendar, hours } from './helpers.ts';

const monday = { day: 'monday', opens: '09:00', closes: '12:00', interval: 2, anchor: '2026-11-23' } as const;

const coming = (input: HoursInput, date: string, bounds: HoursBounds = {}) => {
  const parsed = hours(input);
  return comingDates(parsed.weekly ?? [], parsed, calendar(), date, 4, bounds);
};

describe('the coming dates of a row of every few weeks', () => {
  it('are those of its own weeks, today included', () => {
    expect(coming({ weekly: [monday] }, '2026-11-21')).toEqual(['2026-11-23', '2026-12-07', '2026-12-21', '2027-01-04']);
    expect(coming({ weekly: [monday] }, '2026-11-23')[0]).toBe('2026-11-23');
    expect(coming({ weekly: [{ ...monday, anchor: '2026-11-30' }] }, '2026-11-21')[0]).toBe('2026-11-30');
  });

  it('leave out days on which it is closed or has other times', () => {
    const exceptions = [
      { date: '2026-11-23', reason: 'studiedag' },
      { date: '2026-12-07', reason: 'korter', hours: [{ opens: '10:00', closes: '11:00' }] },
    ];
    expect(coming({ weekly: [monday], exceptions, schoolHolidays: 'closed' }, '2026-11-21')).toEqual([
      '2027-01-04',
      '2027-01-18',
      '2027-02-01',
      '2027-02-15',
    ]);
  });

  it('stop at the last day of the row and of the place, and start at the first', () => {
    expect(coming({ weekly: [{ ...monday, validThrough: '2026-12-10' }] }, '2026-11-21')).toEqual(['2026-11-23', '2026-12-07']);
    expect(coming({ weekly: [monday] }, '2026-11-21', { opensOn: '2026-12-01', closesAfter: '2026-12-21' })).toEqual([
      '2026-12-07',
      '2026-12-21',
    ]);
  });

  it('count rows that are open longer together', () => {
    const rows = [monday, { ...monday, opens: '12:00', closes: '14:00' }];
    expect(coming({ weekly: rows }, '2026-12-08')[0]).toBe('2026-12-21');
  });
});

describe('dates in words', () => {
  const wording = createWording();

  it('leave out the day of the week when it is the same for all, and say the year where it is another', () => {
    expect(wording.dates(['2026-12-21', '2027-01-04', '2027-01-18'], '2026-11-21')).toBe('21 december, 4 januari en 18 januari 2027');
    expect(wording.dates(['2026-11-23', '2026-11-26', '2026-12-07'], '2026-11-21')).toBe(
      'maandag 23 november, donderdag 26 november en maandag 7 december',
    );
  });
});
