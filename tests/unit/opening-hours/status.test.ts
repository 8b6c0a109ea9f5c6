import { describe, expect, it } from 'vitest';
import { compareStatus } from '../../../src/opening-hours/compare-status.ts';
import { nextOpening, statusAt } from '../../../src/opening-hours/status.ts';
import type { OpeningStatus, StatusOptions } from '../../../src/opening-hours/types.ts';
import type { HoursInput } from '../../../src/schemas/shared/hours.ts';
import { at, brief, calendar, hours } from './helpers.ts';

const thursday = { day: 'thursday', opens: '14:00', closes: '16:00' } as const;

/** A status in a few words, instants in UTC. */
function short(status: OpeningStatus): string {
  switch (status.kind) {
    case 'open':
      return `open until ${new Date(status.until).toISOString().slice(0, 16)} = ${status.closesDate} ${status.closes}`;
    case 'opens':
      return `opens ${brief(status.next)}`;
    case 'unknown':
      return `unknown: ${status.reason}`;
    default:
      return status.kind;
  }
}

const ask = (input: HoursInput, now: string, options: StatusOptions = {}) => statusAt(hours(input), calendar(), at(now), options);

describe('a place with weekly hours', () => {
  it.each([
    ['just before it opens', '2026-11-26T13:59:59.999+01:00', 'opens 2026-11-26 14:00-16:00'],
    ['when it opens', '2026-11-26T14:00+01:00', 'open until 2026-11-26T15:00 = 2026-11-26 16:00'],
    ['just before it closes', '2026-11-26T15:59:59.999+01:00', 'open until 2026-11-26T15:00 = 2026-11-26 16:00'],
    ['when it closes', '2026-11-26T16:00+01:00', 'opens 2026-12-03 14:00-16:00'],
    ['on another day', '2026-11-23T03:00+01:00', 'opens 2026-11-26 14:00-16:00'],
    ['over New Year', '2026-12-31T16:00+01:00', 'opens 2027-01-07 14:00-16:00'],
  ])('%s', (_, now, expected) => {
    expect(short(ask({ weekly: [thursday] }, now))).toBe(expected);
  });

  it('says why today is different', () => {
    const exceptions = [{ date: '2026-11-26', reason: 'studiedag' }];
    expect(ask({ weekly: [thursday], exceptions }, '2026-11-26T10:00+01:00')).toMatchObject({
      kind: 'opens',
      next: { date: '2026-12-03' },
      closedToday: { kind: 'exception', reason: 'studiedag' },
    });
    expect(ask({ weekly: [thursday] }, '2026-05-14T10:00+02:00')).toMatchObject({
      kind: 'opens',
      next: { date: '2026-05-21' },
      closedToday: { kind: 'public-holiday', id: 'ascension-day', name: 'Hemelvaartsdag' },
    });
    expect(ask({ weekly: [thursday], schoolHolidays: 'closed' }, '2026-10-22T10:00+02:00')).toMatchObject({
      kind: 'opens',
      closedToday: { kind: 'school-holiday', id: 'autumn', from: '2026-10-17', through: '2026-10-25' },
    });
  });

  it('does not give a reason on a day without hours anyway', () => {
    expect(ask({ weekly: [thursday] }, '2026-12-25T10:00+01:00')).not.toHaveProperty('closedToday');
  });
});

describe('hours over midnight', () => {
  const weekly = [
    { day: 'friday', opens: '22:00', closes: '24:00' },
    { day: 'saturday', opens: '00:00', closes: '02:00' },
  ] as const;

  it('are open until the end of the night', () => {
    expect(short(ask({ weekly: [...weekly] }, '2026-11-27T23:00+01:00'))).toBe('open until 2026-11-28T01:00 = 2026-11-28 02:00');
  });

  it('stop at midnight when the next day is closed', () => {
    const exceptions = [{ date: '2026-11-28', reason: 'storing' }];
    expect(short(ask({ weekly: [...weekly], exceptions }, '2026-11-27T23:00+01:00'))).toBe(
      'open until 2026-11-27T23:00 = 2026-11-27 24:00',
    );
  });
});

describe('day and night', () => {
  it('is always open', () => {
    expect(ask({ always: true }, '2026-12-25T03:00+01:00')).toEqual({ kind: 'always' });
  });

  it('is also what seven whole days in a row are', () => {
    const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
    const weekly = days.map((day) => ({ day, opens: '00:00', closes: '24:00' }));
    expect(ask({ weekly, publicHolidays: 'open' }, '2026-12-25T03:00+01:00')).toEqual({ kind: 'always' });
  });

  it('has an end when a closure is near, and opens again after it', () => {
    const exceptions = [{ date: '2026-11-28', reason: 'storing' }];
    expect(short(ask({ always: true, exceptions }, '2026-11-26T03:00+01:00'))).toBe('open until 2026-11-27T23:00 = 2026-11-27 24:00');
    expect(short(ask({ always: true, exceptions }, '2026-11-28T03:00+01:00'))).toBe('opens 2026-11-29 00:00-24:00');
  });

  it('still has its first and last day', () => {
    expect(short(ask({ always: true }, '2026-11-20T12:00+01:00', { opensOn: '2026-12-01' }))).toBe('opens 2026-12-01 00:00-24:00');
    expect(ask({ always: true }, '2026-12-02T12:00+01:00', { closesAfter: '2026-12-01' })).toEqual({
      kind: 'closed',
      reason: { kind: 'ended', closesAfter: '2026-12-01' },
    });
  });
});

describe('appointments', () => {
  const monday = { day: 'monday', opens: '09:00', closes: '17:00', byAppointment: true } as const;

  it('do not count as open', () => {
    expect(ask({ weekly: [monday] }, '2026-11-23T10:00+01:00')).toMatchObject({
      kind: 'appointment',
      current: { date: '2026-11-23', byAppointment: true },
      next: { date: '2026-11-30' },
    });
  });

  it('give way to the next time anybody can walk in, and are named beside it', () => {
    const status = ask({ weekly: [monday, thursday] }, '2026-11-23T10:00+01:00');
    expect(status).toMatchObject({ kind: 'opens', next: { date: '2026-11-26' }, appointmentNow: { date: '2026-11-23' } });
    expect(ask({ weekly: [monday, thursday] }, '2026-11-23T18:00+01:00')).not.toHaveProperty('appointmentNow');
  });

  it('may be all there is', () => {
    expect(ask({ appointmentOnly: 'Bel ons.' }, '2026-11-23T10:00+01:00')).toEqual({ kind: 'appointment', how: 'Bel ons.' });
  });

  it('remain when the walk-in hours have run out', () => {
    const input: HoursInput = { weekly: [{ ...thursday, validThrough: '2026-10-01' }], appointmentOnly: 'Bel ons.' };
    expect(ask(input, '2026-11-23T10:00+01:00')).toEqual({ kind: 'appointment', how: 'Bel ons.' });
  });

  it('end with the place', () => {
    const options = { closesAfter: '2026-11-22' };
    expect(ask({ appointmentOnly: 'Bel ons.' }, '2026-11-23T10:00+01:00', options).kind).toBe('closed');
    expect(ask({ appointmentOnly: 'Bel ons.' }, '2026-11-22T10:00+01:00', options).kind).toBe('appointment');
    expect(ask({ appointmentOnly: 'Bel ons.' }, '2026-11-22T10:00+01:00', { opensOn: '2026-12-01' })).toEqual({
      kind: 'closed',
      reason: { kind: 'not-yet-open', opensOn: '2026-12-01' },
    });
  });
});

describe('no opening ahead', () => {
  it('is closed without a reason when the rules hold no more', () => {
    expect(ask({ sessions: [{ date: '2026-11-01', opens: '10:00', closes: '11:00' }] }, '2026-11-23T10:00+01:00')).toEqual({
      kind: 'closed',
    });
  });

  it('names the exception that holds today', () => {
    const exceptions = [{ from: '2026-11-01', until: '2028-12-31', reason: 'verbouwing' }];
    expect(ask({ weekly: [thursday], exceptions }, '2026-11-23T10:00+01:00')).toEqual({
      kind: 'closed',
      reason: { kind: 'exception', reason: 'verbouwing' },
    });
  });

  it('names the last day of a place, from its last closing time on', () => {
    const ended = { kind: 'closed', reason: { kind: 'ended', closesAfter: '2026-11-26' } };
    const options = { closesAfter: '2026-11-26' };
    expect(ask({ weekly: [thursday] }, '2026-11-26T15:00+01:00', options).kind).toBe('open');
    expect(ask({ weekly: [thursday] }, '2026-11-26T16:00+01:00', options)).toEqual(ended);
    expect(ask({ weekly: [thursday] }, '2027-03-01T16:00+01:00', options)).toEqual(ended);
  });

  it('is told of a place that has not opened: its first opening, or its first day', () => {
    const closedToday = { kind: 'not-yet-open', opensOn: '2026-12-01' };
    expect(ask({ weekly: [thursday] }, '2026-11-23T10:00+01:00', { opensOn: '2026-12-01' })).toMatchObject({
      kind: 'opens',
      next: { date: '2026-12-03' },
      closedToday,
    });
    expect(ask({ weekly: [{ ...thursday, validThrough: '2026-10-01' }] }, '2026-11-23T10:00+01:00', { opensOn: '2026-12-01' })).toEqual({
      kind: 'closed',
      reason: closedToday,
    });
  });

  it('is looked for no further than the horizon', () => {
    const weekly = [{ ...thursday, validFrom: '2027-06-01' }];
    expect(ask({ weekly }, '2026-11-23T10:00+01:00').kind).toBe('opens');
    expect(ask({ weekly }, '2026-11-23T10:00+01:00', { horizonDays: 60 }).kind).toBe('closed');
    // The same hours asked again with another horizon: what was found before does not stand in the way.
    const same = hours({ weekly });
    const kinds = [60, 400, 60].map((horizonDays) => statusAt(same, calendar(), at('2026-11-23T10:00+01:00'), { horizonDays }).kind);
    expect(kinds).toEqual(['closed', 'opens', 'closed']);
    const one = calendar();
    expect([60, 400, 60].map((horizonDays) => statusAt(same, one, at('2026-11-23T10:00+01:00'), { horizonDays }).kind)).toEqual(kinds);
  });
});

describe('unknown hours', () => {
  it('stay unknown, with the reason', () => {
    expect(ask({ unknown: 'De tijden worden nog bekendgemaakt.' }, '2026-11-23T10:00+01:00')).toEqual({
      kind: 'unknown',
      reason: 'De tijden worden nog bekendgemaakt.',
    });
  });
});

describe('hours shared by several municipalities', () => {
  it('follow the calendar they are asked with', () => {
    const shared = hours({ weekly: [thursday], schoolHolidays: 'closed' });
    const [noord, midden] = [calendar({ schoolRegion: 'noord' }), calendar({ schoolRegion: 'midden' })];
    for (let round = 0; round < 3; round++) {
      expect(statusAt(shared, noord, at('2026-10-22T14:30+02:00')).kind).toBe('open');
      expect(statusAt(shared, midden, at('2026-10-22T14:30+02:00')).kind).toBe('opens');
    }
  });
});

describe('the next opening', () => {
  it('is never the one that holds now, and never by appointment', () => {
    const weekly = [thursday, { day: 'friday', opens: '09:00', closes: '10:00', byAppointment: true } as const];
    const next = (now: string) => nextOpening(hours({ weekly }), calendar(), at(now))?.date;
    expect(next('2026-11-26T13:00+01:00')).toBe('2026-11-26');
    expect(next('2026-11-26T15:00+01:00')).toBe('2026-12-03');
    expect(nextOpening(hours({ unknown: 'Nog niet bekend.' }), calendar(), at('2026-11-26T13:00+01:00'))).toBeUndefined();
  });
});

describe('sorting places', () => {
  it('puts what is open first, then what opens first, and closed last', () => {
    const now = '2026-11-26T15:00+01:00';
    const places: Record<string, HoursInput> = {
      closed: { sessions: [{ date: '2026-11-01', opens: '10:00', closes: '11:00' }] },
      unknown: { unknown: 'Nog niet bekend.' },
      appointment: { appointmentOnly: 'Bel ons.' },
      friday: { weekly: [{ day: 'friday', opens: '09:00', closes: '10:00' }] },
      tonight: { weekly: [{ day: 'thursday', opens: '19:00', closes: '20:00' }] },
      until16: { weekly: [thursday] },
      until17: { weekly: [{ ...thursday, closes: '17:00' }] },
      always: { always: true },
    };
    const sorted = Object.entries(places)
      .map(([name, input]) => ({ name, status: ask(input, now) }))
      .sort((a, b) => compareStatus(a.status, b.status))
      .map(({ name }) => name);
    expect(sorted).toEqual(['always', 'until17', 'until16', 'tonight', 'friday', 'appointment', 'unknown', 'closed']);
  });
});
