import fc from 'fast-check';
import { expect, test } from 'vitest';
import { previewOf } from '../../../../../cms/widgets/opening-hours/form/hours-preview.ts';
import { hoursUses } from '../../../../../cms/widgets/opening-hours/hours-use.ts';
import { calendar, now, validHours } from './support.ts';

const thursday = { day: 'thursday', opens: '14:00', closes: '16:00' };

test('a rule is told in words, with the next five openings', () => {
  expect(
    previewOf({ weekly: [thursday], exceptions: [{ date: '2026-12-03', reason: 'Studiedag' }] }, calendar, now, hoursUses.opening),
  ).toEqual({
    kind: 'whole',
    rules: ['Elke donderdag van 14.00 tot 16.00 uur.', 'Gesloten op feestdagen.'],
    openings: [26, 10, 17, 24, 31].map(
      (day) => `donderdag ${String(day)} ${day === 26 ? 'november' : 'december'}, van 14.00 tot 16.00 uur`,
    ),
    listed: true,
  });
});

test('an opening that goes on is the first, and once only', () => {
  const { openings } = previewOf(
    { weekly: [{ day: 'saturday', opens: '09:00', closes: '12:00', byAppointment: true, note: 'baby’s' }] },
    calendar,
    now,
    hoursUses.opening,
  );
  expect(openings[0]).toBe('zaterdag 21 november, van 9.00 tot 12.00 uur, op afspraak (baby’s)');
  expect(new Set(openings).size).toBe(5);
});

test('a place that is open once a year is found, and one that is never open has no openings', () => {
  const session = { date: '2027-10-05', opens: '09:00', closes: '10:00' };
  expect(previewOf({ sessions: [session] }, calendar, now, hoursUses.opening).openings).toEqual([
    'dinsdag 5 oktober 2027, van 9.00 tot 10.00 uur',
  ]);
  expect(previewOf({ sessions: [{ ...session, date: '2026-10-05' }] }, calendar, now, hoursUses.opening)).toMatchObject({
    openings: [],
    listed: true,
  });
});

test('a row that is not right is left aside, and that is told', () => {
  const { kind, rules } = previewOf({ weekly: [thursday, { day: 'friday' }] }, calendar, now, hoursUses.opening);
  expect(kind).toBe('partly');
  expect(rules[0]).toBe('Elke donderdag van 14.00 tot 16.00 uur.');
});

test.each([
  [undefined, 'nothing', false],
  ['donderdag', 'wrong', false],
  [{ weekly: [{ day: 'friday' }] }, 'wrong', false],
  [{ unknown: 'Komt nog.' }, 'whole', false],
  [{ always: true }, 'whole', false],
])('of %j', (value, kind, listed) => {
  expect(previewOf(value, calendar, now, hoursUses.opening)).toMatchObject({ kind, listed, openings: [] });
});

test('any valid hours have at most five openings, none of them twice', () => {
  fc.assert(
    fc.property(validHours, (hours) => {
      const { kind, openings } = previewOf(hours, calendar, now, hoursUses.opening);
      return kind === 'whole' && openings.length <= 5 && new Set(openings).size === openings.length;
    }),
    { numRuns: 50 },
  );
});
