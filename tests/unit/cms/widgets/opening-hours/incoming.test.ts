import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withField } from '../../../../../cms/widgets/opening-hours/form/edit-group.ts';
import { editGroup, valueOf } from '../../../../../cms/widgets/opening-hours/form/hours-form.ts';
import { beginSession, receive, send, type Session } from '../../../../../cms/widgets/opening-hours/form/incoming.ts';
import { isSameValue } from '../../../../../cms/widgets/opening-hours/form/same-value.ts';

const edit = (session: Session, note: string): Session => {
  const form = editGroup(session.form, session.form.root.id, (root) => withField(root, 'note', note));
  return { ...send(session, valueOf(form)), form };
};

const start = { always: true, note: 'a' };

test('an own value that comes back late changes nothing', () => {
  const session = edit(edit(beginSession(start), 'ab'), 'abc');
  const late = receive(session, { note: 'ab', always: true });
  expect(late.form).toBe(session.form);
  expect(receive(late, { always: true, note: 'abc' })).toMatchObject({ form: session.form, sent: [] });
});

test('a value that somebody else made takes the place of the form, with other ids', () => {
  const session = edit(beginSession(start), 'ab');
  const other = receive(session, { unknown: 'Komt nog.' });
  expect(valueOf(other.form)).toEqual({ unknown: 'Komt nog.' });
  expect(other.form.root.id).toBe(session.form.nextId);
});

test('a value that was given away and came back can come once more, as when a change is taken back outside', () => {
  const first = receive(edit(beginSession(start), 'ab'), { always: true, note: 'ab' });
  const second = receive(edit(first, 'abc'), { always: true, note: 'abc' });
  expect(valueOf(receive(second, { always: true, note: 'ab' }).form)).toEqual({ always: true, note: 'ab' });
});

test('the same value as a new object changes nothing', () => {
  const session = beginSession(start);
  expect(receive(session, { ...start }).form).toBe(session.form);
});

test('the order of keys plays no part in what is the same, everything else does', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => isSameValue(value, JSON.parse(JSON.stringify(value)) as unknown)));
  expect(isSameValue({ a: [1, { b: 2, c: 3 }] }, { a: [1, { c: 3, b: 2 }] })).toBe(true);
  for (const other of [{ a: [] }, { a: [1], b: 1 }, { b: [1] }, [1], null, undefined, 'a'])
    expect(isSameValue({ a: [1] }, other)).toBe(false);
});
