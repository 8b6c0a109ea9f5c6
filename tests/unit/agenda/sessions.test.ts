import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sessionsOf } from '../../../src/agenda/sessions.ts';
import { createCalendar } from '../../../src/opening-hours/calendar.ts';
import type { Event } from '../../../src/schemas/events.ts';
import { hours, type HoursInput } from '../../../src/schemas/shared/hours.ts';

const calendar = createCalendar({ schoolRegion: 'midden', goodFriday: false, liberationDay: 'lustrum' });
/** Saturday 21 November 2026, ten o’clock in Amsterdam. */
const now = Date.UTC(2026, 10, 21, 9);
type More = Pick<Event, 'registration'> & Partial<Pick<Event, 'status'>>;
const of = (kind: 'course' | 'meeting', when: HoursInput, at = now, more?: More) =>
  sessionsOf({ kind, when: hours.parse(when), status: 'scheduled', registration: undefined, ...more }, calendar, at);
const days = (list: readonly { date: string }[]) => list.map(({ date }) => date);
const course: HoursInput = {
  sessions: ['2026-11-24', '2026-12-01', '2026-12-08'].map((date) => ({ date, opens: '20:00', closes: '21:30' })),
};

describe('a course', () => {
  it('is still to come until its first time begins, and not after that', () => {
    const start = Date.UTC(2026, 10, 24, 19);
    expect(days(of('course', course, start - 1).coming)).toEqual(['2026-11-24']);
    expect(of('course', course, start).coming).toEqual([]);
    expect(of('course', course, start)).toMatchObject({ first: { date: '2026-11-24' }, end: Date.UTC(2026, 11, 8, 20, 30) });
  });

  it('has its next time to come for as long as one can enrol', () => {
    const enrol: More = { registration: { needed: true, email: 'cursus@voorbeeld.example', until: '2026-12-02' } };
    const at = (day: number, hour: number) => days(of('course', course, Date.UTC(2026, 10, day, hour), enrol).coming);
    expect(at(24, 18)).toEqual(['2026-11-24']);
    expect(at(24, 19)).toEqual(['2026-12-01']);
    expect(at(24 + 7, 19)).toEqual(['2026-12-08']);
    // The second of December ends at eleven in the evening by this clock.
    expect(at(24 + 8, 22)).toEqual(['2026-12-08']);
    expect(at(24 + 8, 23)).toEqual([]);
    const full: More = { ...enrol, status: 'full' };
    expect(of('course', course, Date.UTC(2026, 10, 24, 19), full).coming).toEqual([]);
  });

  it('that closes its enrolment before its first time is not joined later', () => {
    const enrol: More = { registration: { needed: true, email: 'cursus@voorbeeld.example', until: '2026-11-23' } };
    expect(of('course', course, Date.UTC(2026, 10, 24, 19), enrol)).not.toHaveProperty('joinUntil');
  });
});

describe('a meeting', () => {
  it('is to come each time until it is over', () => {
    expect(days(of('meeting', course).coming)).toEqual(['2026-11-24', '2026-12-01', '2026-12-08']);
    const end = Date.UTC(2026, 10, 24, 20, 30);
    expect(days(of('meeting', course, end - 1).coming)[0]).toBe('2026-11-24');
    expect(days(of('meeting', course, end).coming)[0]).toBe('2026-12-01');
  });

  it('that lies further ahead is named by its first time alone, one that comes back often by a few', () => {
    expect(days(of('meeting', { sessions: [{ date: '2027-05-22', opens: '10:00', closes: '16:00' }] }).coming)).toEqual(['2027-05-22']);
    const weekly = of('meeting', { weekly: [{ day: 'thursday', opens: '14:00', closes: '16:00' }] }).coming;
    expect(weekly.length).toBeGreaterThan(3);
    expect(weekly.length).toBeLessThan(10);
  });

  it('that nobody planned has no time at all', () => {
    expect(of('meeting', { unknown: 'De datum volgt.' })).toEqual({ all: [], coming: [] });
  });
});

it('says from when none of it is to come: until that instant something is, and from then on nothing', () => {
  const enrolments = [undefined, '2026-11-22', '2026-11-24', '2026-12-02', '2026-12-08'];
  for (const kind of ['course', 'meeting'] as const) {
    for (const until of enrolments) {
      const more: More = until === undefined ? {} : { registration: { needed: true, email: 'cursus@voorbeeld.example', until } };
      const { over = expect.fail('It has times.') } = of(kind, course, now, more);
      expect(of(kind, course, over - 1, more).coming, `${kind} ${until ?? ''}`).not.toEqual([]);
      expect(of(kind, course, over, more).coming, `${kind} ${until ?? ''}`).toEqual([]);
    }
  }
});

it('never names as coming what is over, whenever one looks', () => {
  fc.assert(
    fc.property(fc.constantFrom('course' as const, 'meeting' as const), fc.integer({ min: 0, max: 400 * 24 * 60 }), (kind, minutes) => {
      const at = now + minutes * 60_000;
      const { coming } = of(kind, { ...course, weekly: [{ day: 'monday', opens: '09:00', closes: '10:00' }] }, at);
      expect(coming.every(({ start, end }) => (kind === 'course' ? start : end) > at)).toBe(true);
    }),
  );
});
