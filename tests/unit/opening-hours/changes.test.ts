import { describe, expect, it } from 'vitest';
import { exceptionsAhead } from '../../../src/opening-hours/changes.ts';
import type { HoursBounds } from '../../../src/opening-hours/types.ts';
import { createWording } from '../../../src/hours-wording/wording.ts';
import type { HoursInput } from '../../../src/schemas/shared/hours.ts';
import { calendar, hours } from './helpers.ts';

const wording = createWording();

/** Each change on a line: "2026-12-24..2026-12-31 gesloten: kerst". */
const ahead = (input: HoursInput, date: string, days: number, bounds: HoursBounds = {}) =>
  exceptionsAhead(hours(input), calendar(), date, days, bounds).map((change) => {
    const { what, why } = wording.change(change, date);
    return `${change.from}..${change.through} ${what}: ${why}`;
  });

const weekly = [
  { day: 'tuesday', opens: '09:00', closes: '12:00' },
  { day: 'friday', opens: '09:00', closes: '12:00' },
] as const;

describe('closures and changes ahead', () => {
  it('lists holidays that hit a day with hours, and no others', () => {
    // Christmas 2026 falls on Friday and Saturday, New Year on Friday.
    expect(ahead({ weekly: [...weekly] }, '2026-12-01', 60)).toEqual([
      '2026-12-25..2026-12-25 gesloten: Eerste Kerstdag',
      '2027-01-01..2027-01-01 gesloten: Nieuwjaarsdag',
    ]);
    expect(ahead({ weekly: [...weekly], publicHolidays: 'open' }, '2026-12-01', 60)).toEqual([]);
  });

  it('gives a school holiday one line, with the public holidays in it', () => {
    expect(ahead({ weekly: [...weekly], schoolHolidays: 'closed' }, '2026-12-01', 90)).toEqual([
      '2026-12-19..2027-01-03 gesloten: kerstvakantie',
      '2027-02-20..2027-02-28 gesloten: voorjaarsvakantie',
    ]);
  });

  it('gives a school holiday with its own dates when it has begun', () => {
    expect(ahead({ weekly: [...weekly], schoolHolidays: 'closed' }, '2026-12-29', 1)).toEqual([
      '2026-12-19..2027-01-03 gesloten: kerstvakantie',
    ]);
  });

  it('names the sessions that are held in a school holiday, from the day asked on', () => {
    const sessions = [
      { date: '2026-12-22', opens: '10:00', closes: '12:00' },
      { date: '2026-12-28', opens: '13:00', closes: '15:00', note: 'met koffie' },
      { date: '2027-01-05', opens: '10:00', closes: '12:00' },
    ];
    const input: HoursInput = { weekly: [...weekly], sessions, schoolHolidays: 'closed' };
    const held = 'dinsdag 22 december van 10.00 tot 12.00 uur en maandag 28 december van 13.00 tot 15.00 uur (met koffie)';
    expect(ahead(input, '2026-12-01', 60)).toEqual([`2026-12-19..2027-01-03 gesloten, behalve ${held}: kerstvakantie`]);
    // Also those after the last day that was asked for: the line is about the whole holiday.
    expect(ahead(input, '2026-12-01', 25)).toEqual([`2026-12-19..2027-01-03 gesloten, behalve ${held}: kerstvakantie`]);
    expect(ahead(input, '2026-12-29', 5)).toEqual(['2026-12-19..2027-01-03 gesloten: kerstvakantie']);
  });

  it('does not name a session that an exception cancels or that comes after the last day of a place', () => {
    const sessions = [
      { date: '2026-12-22', opens: '10:00', closes: '12:00' },
      { date: '2026-12-30', opens: '10:00', closes: '12:00' },
    ];
    const exceptions = [{ date: '2026-12-22', reason: 'ziekte' }];
    const input: HoursInput = { weekly: [...weekly], sessions, exceptions, schoolHolidays: 'closed' };
    expect(ahead(input, '2026-12-01', 40, { closesAfter: '2026-12-29' })).toEqual([
      '2026-12-22..2026-12-22 gesloten: ziekte',
      '2026-12-19..2027-01-03 gesloten: kerstvakantie',
    ]);
  });

  it('gives an exception one line, closed or with its hours, in order of date', () => {
    const exceptions = [
      { from: '2026-12-07', until: '2026-12-18', reason: 'verbouwing' },
      {
        date: '2026-12-04',
        reason: 'bijeenkomst',
        hours: [
          { opens: '10:00', closes: '11:00' },
          { opens: '13:00', closes: '14:00' },
        ],
      },
    ];
    expect(ahead({ weekly: [...weekly], exceptions }, '2026-12-01', 20)).toEqual([
      '2026-12-04..2026-12-04 open van 10.00 tot 11.00 uur en van 13.00 tot 14.00 uur: bijeenkomst',
      '2026-12-07..2026-12-18 gesloten: verbouwing',
    ]);
  });

  it('lists both when a later exception stands inside a longer one', () => {
    const exceptions = [
      { from: '2026-12-07', until: '2026-12-18', reason: 'verbouwing' },
      { date: '2026-12-11', reason: 'toch open', hours: [{ opens: '10:00', closes: '11:00' }] },
    ];
    expect(ahead({ weekly: [...weekly], exceptions }, '2026-12-01', 20)).toEqual([
      '2026-12-07..2026-12-18 gesloten: verbouwing',
      '2026-12-11..2026-12-11 open van 10.00 tot 11.00 uur: toch open',
    ]);
  });

  it('leaves out what makes no difference', () => {
    const exceptions = [
      { date: '2026-12-02', reason: 'woensdag was al dicht' },
      { from: '2026-12-07', until: '2026-12-18', reason: 'vergeten' },
      { from: '2026-12-01', until: '2026-12-31', reason: 'verbouwing' },
    ];
    expect(ahead({ weekly: [...weekly], exceptions }, '2026-12-01', 30)).toEqual(['2026-12-01..2026-12-31 gesloten: verbouwing']);
    expect(ahead({ weekly: [...weekly], exceptions: exceptions.slice(0, 1) }, '2026-12-01', 20)).toEqual([]);
  });

  it('lists an extra day', () => {
    const exceptions = [{ date: '2026-12-05', reason: 'open dag', hours: [{ opens: '11:00', closes: '15:00' }] }];
    expect(ahead({ weekly: [...weekly], exceptions }, '2026-12-01', 10)).toEqual([
      '2026-12-05..2026-12-05 open van 11.00 tot 15.00 uur: open dag',
    ]);
  });

  it('lists every closure of a place that works by appointment', () => {
    const exceptions = [{ date: '2026-12-02', reason: 'studiedag' }];
    expect(ahead({ appointmentOnly: 'Bel ons.', exceptions }, '2026-12-01', 10)).toEqual(['2026-12-02..2026-12-02 gesloten: studiedag']);
  });

  it('looks no further than asked, today included', () => {
    const exceptions = [{ date: '2026-12-04', reason: 'studiedag' }];
    expect(ahead({ weekly: [...weekly], exceptions }, '2026-12-04', 1)).toHaveLength(1);
    expect(ahead({ weekly: [...weekly], exceptions }, '2026-12-01', 3)).toHaveLength(0);
    expect(ahead({ weekly: [...weekly], exceptions }, '2026-12-05', 10)).toHaveLength(0);
  });

  it('knows nothing after the last day of a place, nor of unknown hours', () => {
    const exceptions = [{ date: '2026-12-04', reason: 'studiedag' }];
    expect(ahead({ weekly: [...weekly], exceptions }, '2026-12-01', 60, { closesAfter: '2026-12-03' })).toEqual([]);
    expect(ahead({ unknown: 'Nog niet bekend.', exceptions }, '2026-12-01', 60)).toEqual([]);
  });
});
