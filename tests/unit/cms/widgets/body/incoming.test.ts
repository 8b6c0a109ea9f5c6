import { expect, test } from 'vitest';
import { setText } from '../../../../../cms/widgets/body/parts/edit-body.ts';
import { beginSession, receive, send, valueOf } from '../../../../../cms/widgets/body/parts/incoming.ts';

const typed = (session: ReturnType<typeof beginSession>, text: string) => {
  const body = setText(session.body, 1, text);
  return send({ ...session, body }, valueOf(body));
};

test('a value that comes back changes nothing, also when it is late', () => {
  const start = beginSession('a\n', 'mdx');
  const now = typed(typed(start, 'ab'), 'abc');
  const late = receive(now, 'ab\n');
  expect(late.body).toBe(now.body);
  expect(receive(late, 'abc\n').body).toBe(now.body);
});

test('another value takes the place of the text, with ids that were not used', () => {
  const start = typed(beginSession('a\n', 'mdx'), 'ab');
  const next = receive(start, 'b\n\n<BelOns />\n');
  expect(next.body.parts.map(({ id, source }) => [id, source])).toEqual([
    [2, 'b'],
    [3, '<BelOns />'],
  ]);
});

test('a text in which nothing is left has no value', () => {
  expect(valueOf(typed(beginSession('a\n', 'md'), '').body)).toBeUndefined();
  expect(valueOf(beginSession(undefined, 'md').body)).toBeUndefined();
  expect(valueOf(beginSession(12, 'md').body)).toBeUndefined();
});
