import { describe, expect, test } from 'vitest';
import { neighbourOf, withChoice, withField } from '../../../../../cms/widgets/opening-hours/form/edit-group.ts';
import { chooseDays, daysOf, hasTimes, hasTimesAside, setClosed } from '../../../../../cms/widgets/opening-hours/form/exception-choices.ts';
import { rowsOf } from '../../../../../cms/widgets/opening-hours/form/form-group.ts';
import {
  addRow,
  editGroup,
  emptyForm,
  formOf,
  mendRow,
  removeRow,
  settleRow,
  valueOf,
} from '../../../../../cms/widgets/opening-hours/form/hours-form.ts';
import { rowAt, written } from './support.ts';

const monday = { day: 'monday', opens: '09:00', closes: '12:00' };

describe('keys', () => {
  test('a time that is cleared leaves its key out, and comes back in its place', () => {
    const form = formOf({ weekly: [monday] });
    const row = rowAt(form, 'weekly', 0).id;
    const cleared = editGroup(form, row, (one) => withField(one, 'opens', ''));
    expect(valueOf(cleared)).toEqual({ weekly: [{ day: 'monday', closes: '12:00' }] });
    const typed = editGroup(cleared, row, (one) => withField(one, 'opens', '09:30'));
    expect(written(valueOf(typed))).toBe(written({ weekly: [{ ...monday, opens: '09:30' }] }));
  });

  test('new keys come after those that stood there, in the order of the schema', () => {
    const form = formOf({ note: 'Kom.', weekly: [{ closes: '12:00', day: 'monday', opens: '09:00' }] });
    const row = rowAt(form, 'weekly', 0).id;
    const noted = editGroup(form, row, (one) => withField(withField(one, 'note', 'baby’s'), 'validFrom', '2026-12-01'));
    const added = addRow(noted, form.root.id, 'exceptions', 0, { reason: 'Kerst', date: '2026-12-25' });
    expect(written(valueOf(added))).toBe(
      written({
        note: 'Kom.',
        weekly: [{ closes: '12:00', day: 'monday', opens: '09:00', validFrom: '2026-12-01', note: 'baby’s' }],
        exceptions: [{ date: '2026-12-25', reason: 'Kerst' }],
      }),
    );
  });

  test.each([
    [{ weekly: [monday] }, 'closed', { weekly: [monday] }],
    [{ weekly: [monday] }, 'open', { weekly: [monday], publicHolidays: 'open' }],
    [{ publicHolidays: 'open', weekly: [monday] }, 'closed', { publicHolidays: 'closed', weekly: [monday] }],
  ])('of %j with %s on holidays the default is written only when it stood there', (value, choice, expected) => {
    const form = formOf(value);
    expect(written(valueOf(editGroup(form, form.root.id, (root) => withChoice(root, 'publicHolidays', choice, 'closed'))))).toBe(
      written(expected),
    );
  });

  test('what the form does not know stays, also in a row that is edited', () => {
    const value = { openOn: 'maandag', weekly: [{ ...monday, colour: 'blauw' }], constructor: 1, ['__proto__']: { a: 1 } };
    const form = formOf(JSON.parse(JSON.stringify(value)));
    const edited = editGroup(form, rowAt(form, 'weekly', 0).id, (row) => withField(row, 'closes', '13:00'));
    expect(valueOf(edited)).toEqual({ ...value, weekly: [{ ...monday, closes: '13:00', colour: 'blauw' }] });
  });
});

describe('wrong values', () => {
  const wrong = {
    weekly: ['donderdag 14-16', { day: 'maandag', opens: 9.3, closes: null }, null],
    monthly: 'elke eerste maandag',
    sessions: { date: '3-12-2026' },
    exceptions: [{ hours: 'tien tot twaalf', reason: '' }],
    publicHolidays: 'dicht',
    note: 12,
  };

  test('stay when something else is edited', () => {
    const form = formOf(wrong);
    const edited = editGroup(form, rowAt(form, 'weekly', 1).id, (row) => withField(row, 'note', 'met koffie'));
    expect(valueOf(edited)).toEqual({
      ...wrong,
      weekly: [wrong.weekly[0], { day: 'maandag', opens: 9.3, closes: null, note: 'met koffie' }, null],
    });
  });

  test('stay when a row is added to another list', () => {
    const form = formOf({ publicHolidays: 'dicht', weekly: [] });
    expect(valueOf(addRow(form, form.root.id, 'sessions', 0, { date: '2026-12-03' }))).toEqual({
      publicHolidays: 'dicht',
      weekly: [],
      sessions: [{ date: '2026-12-03' }],
    });
  });

  test('a row that cannot be read becomes what was meant, in its place', () => {
    const form = formOf({ weekly: [monday, 'dinsdag 14-16'] });
    const id = rowsOf(form.root, 'weekly')[1]?.id ?? -1;
    const meant = { day: 'tuesday', opens: '14:00', closes: '16:00' };
    expect(valueOf(mendRow(form, 'weekly', id, meant))).toEqual({ weekly: [monday, meant] });
  });

  test('a list that was empty takes a row', () => {
    const form = formOf({ weekly: null });
    expect(valueOf(addRow(form, form.root.id, 'weekly', 0, monday))).toEqual({ weekly: [monday] });
  });

  test.each(['maandag', null, 5, [monday]])('%j is no opening hours and stays until one begins anew', (value) => {
    const form = formOf(value);
    expect(valueOf(form)).toEqual(value);
    expect(valueOf(emptyForm(form))).toBeUndefined();
  });
});

describe('clearing', () => {
  test('when the last row goes, nothing is written, whatever was chosen for holidays', () => {
    const form = formOf({ weekly: [monday], exceptions: [], publicHolidays: 'closed', schoolHolidays: 'closed' });
    expect(valueOf(removeRow(form, rowAt(form, 'weekly', 0).id))).toBeUndefined();
  });

  test('what came with nothing but a choice for holidays keeps it', () => {
    const form = formOf({ publicHolidays: 'closed' });
    expect(valueOf(editGroup(form, form.root.id, (root) => withChoice(root, 'schoolHolidays', 'closed', 'open')))).toEqual({
      publicHolidays: 'closed',
      schoolHolidays: 'closed',
    });
  });

  test('all at once leaves nothing, and gives no id twice', () => {
    const form = formOf({ weekly: [monday], openOn: 'maandag' });
    const empty = emptyForm(form);
    expect(valueOf(empty)).toBeUndefined();
    expect(empty.root.id).toBe(form.nextId);
  });
});

describe('rows', () => {
  test('a new row is fresh until the editor has been through it', () => {
    const form = addRow(formOf({}), 0, 'weekly', 0, { day: 'monday' });
    expect(rowAt(form, 'weekly', 0).fresh).toBe(true);
    expect(rowAt(settleRow(form, rowAt(form, 'weekly', 0).id), 'weekly', 0).fresh).toBeUndefined();
  });

  test('the neighbour of a row is the next one, or else the one before', () => {
    const rows = [
      { id: 1, raw: 1 },
      { id: 2, raw: 2 },
      { id: 3, raw: 3 },
    ];
    expect([1, 2, 3].map((id) => neighbourOf(rows, id)?.id)).toEqual([2, 3, 2]);
    expect(neighbourOf([{ id: 1, raw: 1 }], 1)).toBeUndefined();
  });
});

describe('exceptions', () => {
  const christmas = { date: '2026-12-24', hours: [{ opens: '10:00', closes: '12:00' }], reason: 'Kerst' };
  const form = formOf({ exceptions: [christmas] });
  const id = rowAt(form, 'exceptions', 0).id;

  test('a day becomes a period that starts on it, and a day again', () => {
    const period = editGroup(form, id, (row) => chooseDays(row, 'period'));
    expect(daysOf(rowAt(period, 'exceptions', 0))).toBe('period');
    const { date, ...rest } = christmas;
    expect(valueOf(period)).toEqual({ exceptions: [{ ...rest, from: date }] });
    expect(valueOf(editGroup(period, id, (row) => chooseDays(row, 'date')))).toEqual({ exceptions: [christmas] });
  });

  test('times are kept aside while it is closed', () => {
    const closed = editGroup(form, id, (row) => setClosed(row, true));
    expect(valueOf(closed)).toEqual({ exceptions: [{ date: '2026-12-24', reason: 'Kerst' }] });
    expect([hasTimes, hasTimesAside].map((has) => has(rowAt(closed, 'exceptions', 0)))).toEqual([false, true]);
    expect(written(valueOf(editGroup(closed, id, (row) => setClosed(row, false))))).toBe(written({ exceptions: [christmas] }));
  });

  test('a day and a period at once is neither', () => {
    expect(daysOf(rowAt(formOf({ exceptions: [{ ...christmas, from: '2026-12-01' }] }), 'exceptions', 0))).toBe('both');
  });

  test('without its last time it is closed', () => {
    const time = rowsOf(rowAt(form, 'exceptions', 0), 'hours')[0]?.id ?? -1;
    expect(valueOf(removeRow(form, time))).toEqual({ exceptions: [{ date: '2026-12-24', reason: 'Kerst' }] });
  });
});
