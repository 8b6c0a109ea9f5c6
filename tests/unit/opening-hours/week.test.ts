import { describe, expect, it } from 'vitest';
import { weekFrom } from '../../../src/opening-hours/week.ts';
import { calendar, hours } from './helpers.ts';

const weekly = [
  { day: 'tuesday', opens: '09:00', closes: '12:00', note: 'alleen voor baby’s' },
  { day: 'friday', opens: '09:00', closes: '12:00' },
] as const;

describe('a week table', () => {
  it('has seven days from the date asked, each with its rows', () => {
    const week = weekFrom(hours({ weekly: [...weekly] }), calendar(), '2026-11-26');
    expect(
      week.map(({ date, weekday, rows }) => `${date} ${weekday} ${rows.map(({ opens, closes }) => `${opens}-${closes}`).join()}`),
    ).toEqual([
      '2026-11-26 thursday ',
      '2026-11-27 friday 09:00-12:00',
      '2026-11-28 saturday ',
      '2026-11-29 sunday ',
      '2026-11-30 monday ',
      '2026-12-01 tuesday 09:00-12:00',
      '2026-12-02 wednesday ',
    ]);
    expect(week[5]?.rows).toEqual([{ opens: '09:00', closes: '12:00', byAppointment: false, note: 'alleen voor baby’s' }]);
  });

  it('says why a day is closed only when it would have been open, or when an editor wrote it', () => {
    const exceptions = [
      { date: '2026-12-22', reason: 'studiedag' },
      { date: '2026-12-23', reason: 'kerstborrel' },
    ];
    const week = weekFrom(hours({ weekly: [...weekly], exceptions }), calendar(), '2026-12-21');
    expect(week.map(({ closure }) => closure)).toEqual([
      undefined,
      { kind: 'exception', reason: 'studiedag' },
      { kind: 'exception', reason: 'kerstborrel' },
      undefined,
      { kind: 'public-holiday', id: 'christmas-day', name: 'Eerste Kerstdag' },
      undefined,
      undefined,
    ]);
  });

  it('names the school holiday with its dates', () => {
    const week = weekFrom(hours({ weekly: [...weekly], schoolHolidays: 'closed' }), calendar(), '2026-10-19');
    expect(week[1]).toMatchObject({
      rows: [],
      closure: { kind: 'school-holiday', id: 'autumn', name: 'herfstvakantie', from: '2026-10-17', through: '2026-10-25' },
    });
  });

  it('marks a day with other hours', () => {
    const exceptions = [{ date: '2026-12-01', reason: 'bijeenkomst', hours: [{ opens: '10:00', closes: '11:00' }] }];
    const week = weekFrom(hours({ weekly: [...weekly], exceptions }), calendar(), '2026-12-01');
    expect(week[0]).toEqual({
      date: '2026-12-01',
      weekday: 'tuesday',
      rows: [{ opens: '10:00', closes: '11:00', byAppointment: false }],
      change: 'bijeenkomst',
    });
  });

  it('tells of the days before the first and after the last', () => {
    const bounds = { opensOn: '2026-11-27', closesAfter: '2026-11-30' };
    const week = weekFrom(hours({ weekly: [...weekly] }), calendar(), '2026-11-26', bounds);
    expect(week.map(({ closure }) => closure?.kind)).toEqual([
      'not-yet-open',
      undefined,
      undefined,
      undefined,
      undefined,
      'ended',
      'ended',
    ]);
    expect(week[1]?.rows).toHaveLength(1);
  });

  it('keeps a row as it is written on a day with an hour less', () => {
    const week = weekFrom(
      hours({ weekly: [{ day: 'sunday', opens: '01:00', closes: '02:30' }], publicHolidays: 'open' }),
      calendar(),
      '2026-03-29',
    );
    expect(week[0]?.rows).toEqual([{ opens: '01:00', closes: '02:30', byAppointment: false }]);
  });

  it('is empty for hours that are unknown', () => {
    const week = weekFrom(hours({ unknown: 'Nog niet bekend.' }), calendar(), '2026-11-26');
    expect(week.every(({ rows, closure }) => rows.length === 0 && closure === undefined)).toBe(true);
  });
});
