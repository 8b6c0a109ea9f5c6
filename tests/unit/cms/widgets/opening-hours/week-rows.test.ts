import { expect, test } from 'vitest';
import { withField } from '../../../../../cms/widgets/opening-hours/form/edit-group.ts';
import { editGroup, formOf, valueOf } from '../../../../../cms/widgets/opening-hours/form/hours-form.ts';
import { addToDay, copyDay, dayToCopy, rowsOfDay } from '../../../../../cms/widgets/opening-hours/form/week-rows.ts';
import { rowAt } from './support.ts';

const row = (day: string, opens: string, more = {}) => ({ day, opens, closes: '20:00', ...more });
const value = {
  weekly: [row('monday', '09:00'), row('thursday', '14:00', { note: 'baby’s' }), row('monday', '13:00'), row('maandag', '10:00'), 'iets'],
};

const days = (form: ReturnType<typeof formOf>) =>
  (valueOf(form) as { weekly: { day?: string; opens?: string }[] }).weekly.map((one) => `${one.day ?? ''} ${one.opens ?? ''}`);

test('rows stand with their day, in their order and with their index', () => {
  const { root } = formOf(value);
  expect(rowsOfDay(root, 'monday').map(({ index }) => index)).toEqual([0, 2]);
  expect(rowsOfDay(root, undefined).map(({ index }) => index)).toEqual([3, 4]);
});

test.each([
  ['monday', ['monday 09:00', 'thursday 14:00', 'monday 13:00', 'monday ', 'maandag 10:00', ' ']],
  ['tuesday', ['monday 09:00', 'thursday 14:00', 'monday 13:00', 'tuesday ', 'maandag 10:00', ' ']],
  ['friday', ['monday 09:00', 'thursday 14:00', 'monday 13:00', 'friday ', 'maandag 10:00', ' ']],
] as const)('a row for %s comes after those of its day, or of the days before it', (day, expected) => {
  expect(days(addToDay(formOf(value), day))).toEqual(expected);
});

test('a row for a day before all others comes first', () => {
  expect(days(addToDay(formOf({ weekly: [row('friday', '09:00')] }), 'monday'))).toEqual(['monday ', 'friday 09:00']);
});

test('one copies from the nearest day before that has rows', () => {
  const { root } = formOf(value);
  expect((['monday', 'tuesday', 'friday', 'sunday'] as const).map((day) => dayToCopy(root, day))).toEqual([
    undefined,
    'monday',
    'thursday',
    'thursday',
  ]);
});

test('a copy has all that is known of the rows, and is one of its own', () => {
  const form = formOf({ weekly: [row('monday', '09:00', { note: 'baby’s', colour: 'blauw' }), row('monday', '13:00')] });
  const copied = copyDay(form, 'monday', 'wednesday');
  expect(valueOf(copied)).toEqual({
    weekly: [
      row('monday', '09:00', { note: 'baby’s', colour: 'blauw' }),
      row('monday', '13:00'),
      row('wednesday', '09:00', { note: 'baby’s' }),
      row('wednesday', '13:00'),
    ],
  });
  const edited = editGroup(copied, rowAt(copied, 'weekly', 2).id, (one) => withField(one, 'note', 'peuters'));
  expect(rowAt(edited, 'weekly', 0)).toBe(rowAt(copied, 'weekly', 0));
  expect(rowAt(edited, 'weekly', 2).fields['note']).toBe('peuters');
});
