import { describe, expect, it } from 'vitest';
import { intervalsBetween } from '../../../src/opening-hours/intervals.ts';
import type { HoursBounds } from '../../../src/opening-hours/types.ts';
import type { HoursInput } from '../../../src/schemas/shared/hours.ts';
import { at, brief, calendar, hours } from './helpers.ts';

/** The intervals of whole local days, both included, as "2026-11-26 14:00-16:00". */
function open(input: HoursInput, from: string, through: string, bounds: HoursBounds = {}, days = calendar()): string[] {
  const until = at(`${through}T12:00Z`) + 12 * 3_600_000;
  return intervalsBetween(hours(input), days, at(`${from}T00:00Z`), until, bounds)
    .filter(({ date }) => date >= from && date <= through)
    .map(brief);
}

const thursday = { day: 'thursday', opens: '14:00', closes: '16:00' } as const;

describe('weekly rows', () => {
  it('come every week, several a day', () => {
    const weekly = [
      thursday,
      { day: 'tuesday', opens: '13:00', closes: '15:00' },
      { day: 'tuesday', opens: '09:00', closes: '12:00' },
    ] as const;
    expect(open({ weekly: [...weekly] }, '2026-11-23', '2026-12-01')).toEqual([
      '2026-11-24 09:00-12:00',
      '2026-11-24 13:00-15:00',
      '2026-11-26 14:00-16:00',
      '2026-12-01 09:00-12:00',
      '2026-12-01 13:00-15:00',
    ]);
  });

  it('carry their instants, note and kind', () => {
    const weekly = [{ ...thursday, note: 'alleen voor baby’s', byAppointment: true }];
    expect(intervalsBetween(hours({ weekly }), calendar(), at('2026-11-26T00:00Z'), at('2026-11-27T00:00Z'))).toEqual([
      {
        date: '2026-11-26',
        opens: '14:00',
        closes: '16:00',
        start: at('2026-11-26T14:00+01:00'),
        end: at('2026-11-26T16:00+01:00'),
        byAppointment: true,
        note: 'alleen voor baby’s',
      },
    ]);
  });

  it('hold from and through their dates, over New Year too', () => {
    const weekly = [{ ...thursday, validFrom: '2026-12-17', validThrough: '2027-01-07' }];
    expect(open({ weekly }, '2026-11-01', '2027-02-28')).toEqual([
      '2026-12-17 14:00-16:00',
      '2026-12-24 14:00-16:00',
      '2026-12-31 14:00-16:00',
      '2027-01-07 14:00-16:00',
    ]);
  });

  it('skip weeks from the week of the anchor, whatever day of it, also before it', () => {
    const weekly = [{ ...thursday, interval: 2 as const, anchor: '2026-11-23' }];
    expect(open({ weekly }, '2026-11-01', '2026-12-17').map((text) => text.slice(0, 10))).toEqual([
      '2026-11-12',
      '2026-11-26',
      '2026-12-10',
    ]);
    const sunday = [{ ...thursday, interval: 2 as const, anchor: '2026-11-29' }];
    expect(open({ weekly: sunday }, '2026-11-01', '2026-12-17')).toEqual(open({ weekly }, '2026-11-01', '2026-12-17'));
  });

  it('keep skipping one week across week 53, where even and odd weeks would go wrong', () => {
    // 2026 has a week 53: Thursday 31 December lies in week 53, Thursday 7 January in week 1. Both are odd.
    const weekly = [{ ...thursday, interval: 2 as const, anchor: '2026-12-17' }];
    expect(open({ weekly }, '2026-12-14', '2027-01-31').map((text) => text.slice(0, 10))).toEqual([
      '2026-12-17',
      '2026-12-31',
      '2027-01-14',
      '2027-01-28',
    ]);
  });

  it.each([
    [3, ['2026-11-26', '2026-12-17', '2027-01-07']],
    [4, ['2026-11-26', '2026-12-24', '2027-01-21']],
  ] as const)('come every %i weeks', (interval, dates) => {
    const weekly = [{ ...thursday, interval, anchor: '2026-11-26' }];
    expect(open({ weekly }, '2026-11-20', '2027-01-27').map((text) => text.slice(0, 10))).toEqual(dates);
  });

  it('fall on a leap day', () => {
    const weekly = [{ day: 'tuesday', opens: '09:00', closes: '10:00' } as const];
    expect(open({ weekly }, '2028-02-28', '2028-03-06')).toEqual(['2028-02-29 09:00-10:00']);
  });
});

describe('monthly rows', () => {
  const dates = (nth: 1 | 2 | 3 | 4 | -1, from: string, through: string) =>
    open({ monthly: [{ nth, day: 'monday', opens: '09:00', closes: '10:00' }], publicHolidays: 'open' }, from, through).map((text) =>
      text.slice(0, 10),
    );

  it.each([
    [1, ['2026-01-05', '2026-02-02', '2026-03-02', '2026-04-06', '2026-05-04']],
    [2, ['2026-01-12', '2026-02-09', '2026-03-09', '2026-04-13', '2026-05-11']],
    [4, ['2026-01-26', '2026-02-23', '2026-03-23', '2026-04-27', '2026-05-25']],
    [-1, ['2026-01-26', '2026-02-23', '2026-03-30', '2026-04-27', '2026-05-25']],
  ] as const)('number %i of the month', (nth, expected) => {
    expect(dates(nth, '2026-01-01', '2026-05-31')).toEqual(expected);
  });

  it('find the last of a month with four and of one with five, in leap years too', () => {
    expect(dates(-1, '2028-01-01', '2028-03-01')).toEqual(['2028-01-31', '2028-02-28']);
    expect(open({ monthly: [{ nth: -1, day: 'tuesday', opens: '09:00', closes: '10:00' }] }, '2028-02-01', '2028-02-29')).toEqual([
      '2028-02-29 09:00-10:00',
    ]);
  });
});

describe('holidays', () => {
  const weekly = [{ day: 'friday', opens: '09:00', closes: '12:00' } as const];

  it('close weekly and monthly rows on public holidays, unless the place is open then', () => {
    expect(open({ weekly }, '2026-12-20', '2027-01-03')).toEqual([]);
    expect(open({ weekly, publicHolidays: 'open' }, '2026-12-20', '2027-01-03')).toEqual([
      '2026-12-25 09:00-12:00',
      '2027-01-01 09:00-12:00',
    ]);
    expect(open({ monthly: [{ nth: 4, day: 'friday', opens: '09:00', closes: '12:00' }] }, '2026-12-20', '2027-01-03')).toEqual([]);
  });

  it('close in school holidays only when the place says so, in its own region', () => {
    const row = [{ day: 'tuesday', opens: '09:00', closes: '12:00' } as const];
    expect(open({ weekly: row }, '2026-10-12', '2026-10-23')).toHaveLength(2);
    expect(open({ weekly: row, schoolHolidays: 'closed' }, '2026-10-12', '2026-10-23')).toEqual(['2026-10-13 09:00-12:00']);
    expect(open({ weekly: row, schoolHolidays: 'closed' }, '2026-10-12', '2026-10-23', {}, calendar({ schoolRegion: 'noord' }))).toEqual([
      '2026-10-20 09:00-12:00',
    ]);
  });

  it('leave a dated session alone', () => {
    const sessions = [{ date: '2026-12-25', opens: '10:00', closes: '11:00' }];
    expect(open({ weekly, sessions, schoolHolidays: 'closed' }, '2026-12-20', '2027-01-03')).toEqual(['2026-12-25 10:00-11:00']);
  });

  it('leave what is always open alone', () => {
    expect(open({ always: true, schoolHolidays: 'closed' }, '2026-12-25', '2026-12-26')).toEqual([
      '2026-12-25 00:00-24:00',
      '2026-12-26 00:00-24:00',
    ]);
  });
});

describe('exceptions', () => {
  const weekly = [thursday, { day: 'tuesday', opens: '09:00', closes: '12:00' } as const];

  it('close a day or a period, sessions too', () => {
    const sessions = [{ date: '2026-11-27', opens: '10:00', closes: '11:00' }];
    const exceptions = [
      { date: '2026-11-24', reason: 'studiedag' },
      { from: '2026-11-26', until: '2026-12-01', reason: 'verbouwing' },
    ];
    expect(open({ weekly, sessions, exceptions }, '2026-11-23', '2026-12-04')).toEqual(['2026-12-03 14:00-16:00']);
  });

  it('give one date other hours, also when it is closed otherwise', () => {
    const exceptions = [
      { date: '2026-11-26', reason: 'bijeenkomst', hours: [{ opens: '09:00', closes: '10:00' }] },
      { date: '2026-11-28', reason: 'open dag', hours: [{ opens: '11:00', closes: '15:00' }] },
    ];
    expect(open({ weekly, exceptions }, '2026-11-25', '2026-11-30')).toEqual(['2026-11-26 09:00-10:00', '2026-11-28 11:00-15:00']);
  });

  it('give a period other hours on the days that are open, not on the others', () => {
    const exceptions = [{ from: '2026-11-23', until: '2026-11-29', reason: 'proef', hours: [{ opens: '19:00', closes: '20:00' }] }];
    expect(open({ weekly, exceptions }, '2026-11-23', '2026-12-01')).toEqual([
      '2026-11-24 19:00-20:00',
      '2026-11-26 19:00-20:00',
      '2026-12-01 09:00-12:00',
    ]);
  });

  it('give a period other hours on all its days when there are no rows at all', () => {
    const exceptions = [{ from: '2026-11-28', until: '2026-11-29', reason: 'open dagen', hours: [{ opens: '11:00', closes: '15:00' }] }];
    expect(open({ appointmentOnly: 'Bel ons.', exceptions }, '2026-11-23', '2026-12-01')).toEqual([
      '2026-11-28 11:00-15:00',
      '2026-11-29 11:00-15:00',
    ]);
  });

  it('win from a public holiday and from a school holiday', () => {
    const exceptions = [{ date: '2026-12-31', reason: 'oudjaar', hours: [{ opens: '14:00', closes: '15:00' }] }];
    expect(open({ weekly, exceptions, schoolHolidays: 'closed' }, '2026-12-21', '2027-01-03')).toEqual(['2026-12-31 14:00-15:00']);
    const christmas = [{ date: '2026-12-25', reason: 'kerst', hours: [{ opens: '10:00', closes: '11:00' }] }];
    expect(open({ weekly, exceptions: christmas }, '2026-12-25', '2026-12-26')).toEqual(['2026-12-25 10:00-11:00']);
  });

  it('give way to the last one written, whichever is longer', () => {
    const period = { from: '2026-11-23', until: '2026-11-29', reason: 'verbouwing' };
    const date = { date: '2026-11-26', reason: 'toch open', hours: [{ opens: '15:00', closes: '16:00' }] };
    expect(open({ weekly, exceptions: [period, date] }, '2026-11-23', '2026-11-29')).toEqual(['2026-11-26 15:00-16:00']);
    expect(open({ weekly, exceptions: [date, period] }, '2026-11-23', '2026-11-29')).toEqual([]);
  });

  it('close what is always open', () => {
    expect(open({ always: true, exceptions: [{ date: '2026-11-25', reason: 'storing' }] }, '2026-11-24', '2026-11-26')).toEqual([
      '2026-11-24 00:00-24:00',
      '2026-11-26 00:00-24:00',
    ]);
  });
});

describe('rows on one day', () => {
  const tuesday = (opens: string, closes: string, more = {}) => ({ day: 'tuesday' as const, opens, closes, ...more });
  const onTuesday = (...weekly: ReturnType<typeof tuesday>[]) => open({ weekly }, '2026-11-24', '2026-11-24').map((text) => text.slice(11));

  it('become one when they overlap, or touch with the same note', () => {
    expect(onTuesday(tuesday('09:00', '12:00'), tuesday('11:00', '13:00'))).toEqual(['09:00-13:00']);
    expect(onTuesday(tuesday('12:00', '13:00'), tuesday('09:00', '12:00'))).toEqual(['09:00-13:00']);
    expect(onTuesday(tuesday('09:00', '12:00', { note: 'peuters' }), tuesday('12:00', '13:00'))).toEqual(['09:00-12:00', '12:00-13:00']);
  });

  it('keep both notes when they overlap', () => {
    const weekly = [tuesday('09:00', '12:00', { note: 'peuters' }), tuesday('11:00', '13:00', { note: 'baby’s' })];
    const [interval] = intervalsBetween(hours({ weekly }), calendar(), at('2026-11-24T00:00Z'), at('2026-11-25T00:00Z'));
    expect(interval?.note).toBe('peuters; baby’s');
  });

  it('are walk-in where walk-in and appointment overlap', () => {
    expect(onTuesday(tuesday('09:00', '17:00', { byAppointment: true }), tuesday('10:00', '11:00'), tuesday('16:00', '18:00'))).toEqual([
      '09:00-10:00*',
      '10:00-11:00',
      '11:00-16:00*',
      '16:00-18:00',
    ]);
  });
});

describe('the bounds of a place', () => {
  it('end a temporary place and start its successor without a gap or an overlap', () => {
    const input: HoursInput = { weekly: [thursday] };
    const before = open(input, '2026-11-16', '2026-12-13', { closesAfter: '2026-11-26' });
    const after = open(input, '2026-11-16', '2026-12-13', { opensOn: '2026-11-27' });
    expect(before).toEqual(['2026-11-19 14:00-16:00', '2026-11-26 14:00-16:00']);
    expect(after).toEqual(['2026-12-03 14:00-16:00', '2026-12-10 14:00-16:00']);
  });

  it('win from exceptions', () => {
    const exceptions = [{ date: '2026-11-28', reason: 'open dag', hours: [{ opens: '11:00', closes: '15:00' }] }];
    expect(open({ weekly: [thursday], exceptions }, '2026-11-16', '2026-11-30', { opensOn: '2026-12-01' })).toEqual([]);
  });
});

describe('the days on which the clock changes', () => {
  const night = (opens: string, closes: string) => [{ day: 'sunday' as const, opens, closes }];
  const instants = (date: string, opens: string, closes: string) =>
    intervalsBetween(
      hours({ weekly: night(opens, closes), publicHolidays: 'open' }),
      calendar(),
      at(`${date}T00:00+01:00`),
      at(`${date}T23:00+01:00`),
    ).map(({ start, end }) => [new Date(start).toISOString(), new Date(end).toISOString()]);

  it('a place that is open across 02:00-03:00 in March is open an hour less', () => {
    expect(instants('2026-03-29', '01:00', '04:00')).toEqual([['2026-03-29T00:00:00.000Z', '2026-03-29T02:00:00.000Z']]);
  });

  it('a place that is open across 02:00-03:00 in October is open an hour more', () => {
    expect(instants('2026-10-25', '01:00', '04:00')).toEqual([['2026-10-24T23:00:00.000Z', '2026-10-25T03:00:00.000Z']]);
  });

  it('a row inside the hour that does not exist is not there', () => {
    expect(instants('2026-03-29', '02:15', '02:45')).toEqual([]);
    expect(instants('2026-03-29', '02:30', '04:00')).toEqual([['2026-03-29T01:00:00.000Z', '2026-03-29T02:00:00.000Z']]);
  });

  it('an ordinary afternoon is at the right instant before and after', () => {
    expect(instants('2026-03-22', '14:00', '16:00')).toEqual([['2026-03-22T13:00:00.000Z', '2026-03-22T15:00:00.000Z']]);
    expect(instants('2026-03-29', '14:00', '16:00')).toEqual([['2026-03-29T12:00:00.000Z', '2026-03-29T14:00:00.000Z']]);
    expect(instants('2026-10-25', '14:00', '16:00')).toEqual([['2026-10-25T13:00:00.000Z', '2026-10-25T15:00:00.000Z']]);
  });

  it('days that are open day and night join without a gap', () => {
    for (const month of ['2026-03', '2026-10']) {
      const all = intervalsBetween(hours({ always: true }), calendar(), at(`${month}-20T00:00Z`), at(`${month}-31T00:00Z`));
      expect(all.slice(1).every(({ start }, index) => start === all[index]?.end)).toBe(true);
    }
  });
});

describe('the period one asks for', () => {
  const weekly = [thursday];
  const between = (from: string, until: string) => intervalsBetween(hours({ weekly }), calendar(), at(from), at(until)).map(brief);

  it('gives an interval whole when it starts before or ends after', () => {
    expect(between('2026-11-26T15:00+01:00', '2026-11-26T15:30+01:00')).toEqual(['2026-11-26 14:00-16:00']);
  });

  it('does not give one that only touches', () => {
    expect(between('2026-11-26T16:00+01:00', '2026-12-03T14:00+01:00')).toEqual([]);
  });

  it('may be empty or the wrong way round', () => {
    expect(between('2026-11-26T15:00+01:00', '2026-11-26T15:00+01:00')).toEqual([]);
    expect(between('2026-11-27T15:00+01:00', '2026-11-20T15:00+01:00')).toEqual([]);
  });

  it('gives nothing for hours that are unknown', () => {
    expect(open({ unknown: 'Nog niet bekend.' }, '2026-11-01', '2026-12-01')).toEqual([]);
  });
});
