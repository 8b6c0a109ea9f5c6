import { expect, test } from 'vitest';
import { optionSummary } from '../../../../../cms/widgets/opening-hours/form/option-summary.ts';
import { formOf } from '../../../../../cms/widgets/opening-hours/form/hours-form.ts';
import { shownDate } from '../../../../../cms/forms/shown-date.ts';
import { meantValue, shownText, shownTime, writtenTime } from '../../../../../cms/widgets/opening-hours/form/shown-value.ts';
import { rowAt } from './support.ts';

test.each([
  [undefined, 'opens', ''],
  ['09:00', 'opens', '09:00'],
  ['24:00', 'opens', undefined],
  ['24:00', 'closes', '00:00'],
  ['00:00', 'closes', undefined],
  ['00:00', 'opens', '00:00'],
  ['9.00', 'opens', undefined],
  [9.3, 'opens', undefined],
] as const)('a time input shows %j at %s as %j', (value, end, shown) => {
  expect(shownTime(value, end)).toBe(shown);
});

test('what a time input holds is written as the schema has it', () => {
  expect(writtenTime('', 'opens')).toBeUndefined();
  expect(writtenTime('00:00', 'opens')).toBe('00:00');
  expect(writtenTime('00:00', 'closes')).toBe('24:00');
  expect(writtenTime('16:30:00', 'closes')).toBe('16:30');
});

test.each([
  [undefined, ''],
  ['2026-12-03', '2026-12-03'],
  ['0002-12-03', '0002-12-03'],
  ['2026-02-30', undefined],
  ['3-12-2026', undefined],
  [20261203, undefined],
])('a date input shows %j as %j', (value, shown) => {
  expect(shownDate(value)).toBe(shown);
});

test('a text input shows text only', () => {
  expect([undefined, 'koffie', 12, null].map(shownText)).toEqual(['', 'koffie', undefined, undefined]);
});

test('what was meant is derived by the field itself', () => {
  expect(meantValue(['weekly', 0, 'opens'], '9.00')).toBe('09:00');
  expect(meantValue(['exceptions', 0, 'date'], '3-12-2026')).toBe('2026-12-03');
  expect(meantValue(['weekly', 0], 'donderdag 14.00-16.00 uur')).toEqual({ day: 'thursday', opens: '14:00', closes: '16:00' });
  expect(meantValue(['weekly', 0, 'opens'], 'ochtend')).toBeUndefined();
  expect(meantValue(['nothing'], 'ochtend')).toBeUndefined();
});

test('what is filled in behind the times is told in a few words', () => {
  const row = { day: 'monday', opens: '09:00', closes: '12:00', interval: 2, byAppointment: true, validFrom: '2027-06-01', note: 'baby’s' };
  const form = formOf({ weekly: [row, { day: 'monday', interval: 1, byAppointment: false, validThrough: 'ooit' }] });
  expect(optionSummary(rowAt(form, 'weekly', 0))).toBe('om de week · op afspraak · vanaf 1 juni 2027 · baby’s');
  expect(optionSummary(rowAt(form, 'weekly', 1))).toBe('');
});
