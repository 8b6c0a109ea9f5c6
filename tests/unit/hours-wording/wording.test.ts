import { describe, expect, it } from 'vitest';
import { createWording, formatDate } from '../../../src/hours-wording/wording.ts';
import { localDate } from '../../../src/opening-hours/local-date.ts';
import { statusAt } from '../../../src/opening-hours/status.ts';
import type { StatusOptions } from '../../../src/opening-hours/types.ts';
import type { HoursInput } from '../../../src/schemas/shared/hours.ts';
import { at, calendar, hours } from '../opening-hours/helpers.ts';

const wording = createWording();
const today = '2026-11-21';

describe('times', () => {
  it('are written with a full stop and no leading nought', () => {
    expect(['09:00', '14:30', '00:05', '24:00'].map(wording.time)).toEqual(['9.00', '14.30', '0.05', '24.00']);
    expect(wording.timeRange({ opens: '14:00', closes: '16:00' })).toBe('14.00–16.00');
    expect(wording.timeSpan({ opens: '09:00', closes: '12:30' })).toBe('van 9.00 tot 12.30 uur');
    expect(wording.timeRange({ opens: '00:00', closes: '24:00' })).toBe('de hele dag');
  });

  it('carry the note and the word appointment', () => {
    const row = { opens: '14:00', closes: '16:00', byAppointment: true, note: 'alleen voor baby’s' };
    expect(wording.row(row)).toBe('14.00–16.00, op afspraak (alleen voor baby’s)');
  });
});

describe('dates', () => {
  it('are written in full, with the year only when it is another', () => {
    expect(wording.day('2026-11-26', today)).toBe('donderdag 26 november');
    expect(wording.day('2027-01-07', today)).toBe('donderdag 7 januari 2027');
    expect(wording.day('2026-11-26')).toBe('donderdag 26 november 2026');
    expect(formatDate('2026-03-01')).toBe('1 maart 2026');
  });

  it('are today and tomorrow when they are near', () => {
    expect(wording.relativeDay(today, today)).toBe('vandaag');
    expect(wording.relativeDay('2026-11-22', today)).toBe('morgen');
    expect(wording.relativeDay('2026-11-20', today)).toBe('vrijdag 20 november');
    expect(wording.relativeDay('2027-01-01', '2026-12-31')).toBe('morgen');
  });

  it.each([
    ['2026-12-24', '2026-12-24', 'donderdag 24 december'],
    ['2026-12-07', '2026-12-18', '7 tot en met 18 december'],
    ['2026-11-30', '2026-12-04', '30 november tot en met 4 december'],
    ['2026-12-19', '2027-01-03', '19 december tot en met 3 januari 2027'],
    ['2027-02-20', '2027-02-28', '20 tot en met 28 februari 2027'],
    ['2027-12-25', '2028-01-09', '25 december 2027 tot en met 9 januari 2028'],
  ])('from %s through %s is “%s”', (from, through, text) => {
    expect(wording.period(from, through, today)).toBe(text);
  });
});

describe('a day of the week table', () => {
  it.each([
    [{ rows: [] }, 'gesloten'],
    [{ rows: [], closure: { kind: 'exception', reason: 'studiedag' } as const }, 'gesloten (studiedag)'],
    [{ rows: [], closure: { kind: 'public-holiday', id: 'ascension-day', name: '' } as const }, 'gesloten (Hemelvaartsdag)'],
    [{ rows: [], closure: { kind: 'not-yet-open', opensOn: '2026-12-01' } as const }, 'open vanaf 1 december 2026'],
    [{ rows: [], closure: { kind: 'ended', closesAfter: '2026-12-01' } as const }, 'na 1 december 2026 niet meer open'],
    [
      {
        rows: [
          { opens: '09:00', closes: '12:00', byAppointment: false },
          { opens: '13:00', closes: '17:00', byAppointment: false, note: 'peuters' },
        ],
      },
      '9.00–12.00 en 13.00–17.00 (peuters)',
    ],
  ])('%j is “%s”', (day, text) => {
    expect(wording.dayHours(day)).toBe(text);
  });
});

describe('the rules in words', () => {
  const rules = (input: HoursInput, from: string | undefined = today) => wording.rules(hours(input), from);
  const thursday = { day: 'thursday', opens: '14:00', closes: '16:00' } as const;
  const open = { publicHolidays: 'open' } as const;

  it('name the day of one row, and the holidays', () => {
    expect(rules({ weekly: [thursday] })).toEqual(['elke donderdag van 14.00 tot 16.00 uur', 'gesloten op feestdagen']);
    expect(rules({ weekly: [thursday], publicHolidays: 'open', schoolHolidays: 'closed' })).toEqual([
      'elke donderdag van 14.00 tot 16.00 uur',
      'ook open op feestdagen',
      'niet in schoolvakanties',
    ]);
  });

  it('take days with the same times together', () => {
    const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
    const weekly = days.flatMap((day) => [
      { day, opens: '13:00', closes: '17:00' },
      { day, opens: '09:00', closes: '12:00' },
    ]);
    expect(rules({ weekly })[0]).toBe('maandag tot en met vrijdag van 9.00 tot 12.00 uur en van 13.00 tot 17.00 uur');
    expect(rules({ weekly: weekly.filter(({ day, opens }) => day !== 'friday' || opens === '09:00') }).slice(0, 2)).toEqual([
      'maandag tot en met donderdag van 9.00 tot 12.00 uur en van 13.00 tot 17.00 uur',
      'elke vrijdag van 9.00 tot 12.00 uur',
    ]);
  });

  it('list days that are not in a row, and say every day', () => {
    const row = (day: (typeof thursday)['day'] | 'monday' | 'tuesday' | 'friday') => ({ ...thursday, day });
    expect(rules({ weekly: [row('friday'), row('monday')] })[0]).toBe('maandag en vrijdag van 14.00 tot 16.00 uur');
    expect(rules({ weekly: [row('monday'), row('tuesday'), row('friday')] })[0]).toBe(
      'maandag, dinsdag en vrijdag van 14.00 tot 16.00 uur',
    );
    const all = (['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const).map((day) => ({
      ...thursday,
      day,
    }));
    expect(rules({ weekly: all })[0]).toBe('elke dag van 14.00 tot 16.00 uur');
  });

  it('say every second, third and fourth week, each apart', () => {
    const weekly = ([2, 3, 4] as const).map((interval) => ({ ...thursday, interval, anchor: '2026-11-26' }));
    expect(rules({ weekly, ...open })).toEqual(
      expect.arrayContaining([
        'om de week op donderdag van 14.00 tot 16.00 uur',
        'elke drie weken op donderdag van 14.00 tot 16.00 uur',
        'elke vier weken op donderdag van 14.00 tot 16.00 uur',
      ]),
    );
    const tuesday = { ...thursday, day: 'tuesday', interval: 2 } as const;
    const turns = [{ ...tuesday, anchor: '2026-11-24' }, { ...tuesday, day: 'thursday', anchor: '2026-12-03' } as const];
    expect(rules({ weekly: turns, ...open }).slice(0, 2)).toEqual([
      'om de week op dinsdag van 14.00 tot 16.00 uur',
      'om de week op donderdag van 14.00 tot 16.00 uur',
    ]);
  });

  it('give the rows of every few weeks with the line they stand in, to say which weeks', () => {
    const [early, late] = [thursday, { ...thursday, opens: '19:00', closes: '21:00' }];
    const odd = { ...early, interval: 2, anchor: '2026-11-26' } as const;
    const even = { ...late, interval: 2, anchor: '2026-12-03' } as const;
    const lines = wording.timeLines(hours({ weekly: [{ ...early, day: 'monday' }, odd, even] }), '2026-11-21');
    expect(lines.map(({ text, everyFewWeeks }) => [text, everyFewWeeks.map(({ anchor }) => anchor)])).toEqual([
      ['elke maandag van 14.00 tot 16.00 uur', []],
      ['om de week op donderdag van 14.00 tot 16.00 uur', ['2026-11-26']],
      ['om de week op donderdag van 19.00 tot 21.00 uur', ['2026-12-03']],
    ]);
  });

  it.each([
    [1, 'elke eerste maandag van de maand van 9.00 tot 10.00 uur'],
    [3, 'elke derde maandag van de maand van 9.00 tot 10.00 uur'],
    [-1, 'elke laatste maandag van de maand van 9.00 tot 10.00 uur'],
  ] as const)('say number %i of the month', (nth, text) => {
    expect(rules({ monthly: [{ nth, day: 'monday', opens: '09:00', closes: '10:00' }] })).toEqual([text, 'gesloten op feestdagen']);
  });

  it('say from when and until when, and leave out what is over', () => {
    const weekly = [
      { ...thursday, validFrom: '2026-04-01', validThrough: '2026-09-30' },
      { ...thursday, opens: '13:00', validFrom: '2026-10-01', validThrough: '2027-03-31' },
      { ...thursday, opens: '12:00', validFrom: '2027-04-01' },
    ];
    expect(rules({ weekly, ...open })).toEqual([
      'elke donderdag van 12.00 tot 16.00 uur, vanaf 1 april 2027',
      'elke donderdag van 13.00 tot 16.00 uur, tot en met 31 maart 2027',
      'ook open op feestdagen',
    ]);
    expect(wording.rules(hours({ weekly, ...open }))[2]).toBe(
      'elke donderdag van 14.00 tot 16.00 uur, van 1 april 2026 tot en met 30 september 2026',
    );
  });

  it('say by appointment, and the note', () => {
    expect(rules({ weekly: [{ ...thursday, byAppointment: true, note: 'alleen voor baby’s' }] })[0]).toBe(
      'elke donderdag van 14.00 tot 16.00 uur, op afspraak (alleen voor baby’s)',
    );
  });

  it('list the sessions to come in order, without a word on holidays', () => {
    const sessions = ['2027-01-14', '2026-12-03', '2026-11-05'].map((date) => ({ date, opens: '09:30', closes: '11:00' }));
    expect(rules({ sessions })).toEqual([
      'op donderdag 3 december van 9.30 tot 11.00 uur',
      'op donderdag 14 januari 2027 van 9.30 tot 11.00 uur',
    ]);
  });

  it('say day and night, by appointment, or nothing', () => {
    expect(rules({ always: true })).toEqual(['dag en nacht open']);
    expect(rules({ appointmentOnly: 'Bel ons.' })).toEqual(['alleen op afspraak']);
    expect(rules({ unknown: 'Nog niet bekend.' })).toEqual([]);
  });

  it('become sentences', () => {
    expect(wording.sentence('gesloten op feestdagen')).toBe('Gesloten op feestdagen.');
    expect(wording.sentence('Bel eerst.')).toBe('Bel eerst.');
  });
});

describe('the status in words', () => {
  const thursday = { day: 'thursday', opens: '14:00', closes: '16:00' } as const;
  const say = (input: HoursInput, now: string, { lasting = false, ...options }: StatusOptions & { lasting?: boolean } = {}) =>
    wording.status(statusAt(hours(input), calendar(), at(now), options), localDate(at(now)), { lasting });

  it.each([
    ['2026-11-26T15:00+01:00', 'Nu open tot 16.00 uur'],
    ['2026-11-26T10:00+01:00', 'Vandaag open van 14.00 tot 16.00 uur'],
    ['2026-11-25T23:59+01:00', 'Morgen open van 14.00 tot 16.00 uur'],
    ['2026-11-21T10:00+01:00', 'Donderdag 26 november open van 14.00 tot 16.00 uur'],
    ['2026-12-31T17:00+01:00', 'Donderdag 7 januari 2027 open van 14.00 tot 16.00 uur'],
    ['2026-05-14T10:00+02:00', 'Vandaag gesloten: Hemelvaartsdag. Donderdag 21 mei open van 14.00 tot 16.00 uur'],
  ])('at %s: “%s”', (now, text) => {
    expect(say({ weekly: [thursday] }, now)).toBe(text);
  });

  it('has the note of the row', () => {
    const weekly = [{ ...thursday, note: 'alleen voor baby’s' }];
    expect(say({ weekly }, '2026-11-26T15:00+01:00')).toBe('Nu open tot 16.00 uur (alleen voor baby’s)');
    expect(say({ weekly }, '2026-11-26T10:00+01:00')).toBe('Vandaag open van 14.00 tot 16.00 uur (alleen voor baby’s)');
  });

  it('says which day when it is open past midnight', () => {
    const weekly = [
      { day: 'thursday', opens: '22:00', closes: '24:00' },
      { day: 'friday', opens: '00:00', closes: '02:00' },
    ] as const;
    expect(say({ weekly: [...weekly] }, '2026-11-26T23:00+01:00')).toBe('Nu open tot morgen 2.00 uur');
    expect(say({ weekly: [...weekly] }, '2026-11-27T01:00+01:00')).toBe('Nu open tot 2.00 uur');
  });

  it('says nothing that goes stale when it must last', () => {
    for (const now of ['2026-11-26T15:00+01:00', '2026-11-26T10:00+01:00', '2026-11-25T10:00+01:00']) {
      expect(say({ weekly: [thursday] }, now, { lasting: true })).toBe('Donderdag 26 november open van 14.00 tot 16.00 uur');
    }
    expect(say({ weekly: [thursday] }, '2026-05-14T10:00+02:00', { lasting: true })).toBe('Donderdag 21 mei open van 14.00 tot 16.00 uur');
  });

  it('says by appointment, now or next time', () => {
    const monday = { day: 'monday', opens: '09:00', closes: '12:00', byAppointment: true } as const;
    expect(say({ appointmentOnly: 'Bel ons.' }, '2026-11-26T15:00+01:00')).toBe('Alleen op afspraak');
    expect(say({ weekly: [monday] }, '2026-11-26T15:00+01:00')).toBe(
      'Alleen op afspraak. Eerstvolgende keer: maandag 30 november van 9.00 tot 12.00 uur',
    );
    expect(say({ weekly: [monday, thursday] }, '2026-11-23T10:00+01:00')).toBe(
      'Nu alleen op afspraak. Donderdag 26 november open van 14.00 tot 16.00 uur',
    );
  });

  it('says what happens at the first and last day of a place', () => {
    expect(say({ weekly: [thursday] }, '2026-11-21T10:00+01:00', { opensOn: '2026-12-01' })).toBe(
      'Donderdag 3 december voor het eerst open, van 14.00 tot 16.00 uur',
    );
    expect(say({ appointmentOnly: 'Bel ons.' }, '2026-11-21T10:00+01:00', { opensOn: '2026-12-01' })).toBe('Open vanaf 1 december 2026');
    expect(say({ weekly: [thursday] }, '2026-11-21T10:00+01:00', { closesAfter: '2026-11-20' })).toBe('Na 20 november 2026 niet meer open');
  });

  it('says of a place without a next opening only what lasts, when it must', () => {
    const unknown = 'Er zijn geen nieuwe openingstijden bekend. Bel eerst.';
    const over = { sessions: [{ date: '2026-11-01', opens: '10:00', closes: '11:00' }] };
    expect(say(over, '2026-11-26T15:00+01:00', { lasting: true })).toBe(unknown);
    // The holiday is the reason for today only.
    const last = { weekly: [{ ...thursday, day: 'friday', validThrough: '2026-12-25' } as const] };
    expect(say(last, '2026-12-25T10:00+01:00')).toBe('Gesloten: Eerste Kerstdag');
    expect(say(last, '2026-12-25T10:00+01:00', { lasting: true })).toBe(unknown);
    expect(say({ weekly: [thursday] }, '2026-11-27T10:00+01:00', { lasting: true, closesAfter: '2026-11-26' })).toBe(
      'Na 26 november 2026 niet meer open',
    );
  });

  it('says day and night, closed with its reason, closed without one, and unknown', () => {
    const exceptions = [{ from: '2026-11-01', until: '2028-12-31', reason: 'verbouwing' }];
    expect(say({ always: true }, '2026-11-26T03:00+01:00')).toBe('Dag en nacht open');
    expect(say({ weekly: [thursday], exceptions }, '2026-11-26T15:00+01:00')).toBe('Gesloten: verbouwing');
    expect(say({ sessions: [{ date: '2026-11-01', opens: '10:00', closes: '11:00' }] }, '2026-11-26T15:00+01:00')).toBe(
      'Nu gesloten. Er zijn geen nieuwe openingstijden bekend. Bel eerst.',
    );
    expect(say({ unknown: 'Nog niet bekend.' }, '2026-11-26T15:00+01:00')).toBe('Openingstijden onbekend. Bel eerst.');
  });
});
