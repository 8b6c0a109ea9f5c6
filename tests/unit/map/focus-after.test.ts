import { expect, test } from 'vitest';
import { focusAfter } from '../../../src/map/focus-after.ts';

const group = { key: 'groep 1', spots: ['a', 'b'] };

test('what stays keeps the focus', () => {
  expect(focusAfter(group, [{ key: 'c', spots: ['c'] }, group])).toBe('groep 1');
});

test('when a group falls apart, the first of what it was gets the focus', () => {
  expect(
    focusAfter(group, [
      { key: 'c', spots: ['c'] },
      { key: 'b', spots: ['b'] },
      { key: 'a', spots: ['a'] },
    ]),
  ).toBe('b');
});

test('when a point goes up in a group, the group gets the focus', () => {
  expect(focusAfter({ key: 'a', spots: ['a'] }, [{ key: 'c', spots: ['c'] }, group])).toBe('groep 1');
});

test('when nothing of it is in view, nothing on the map gets the focus', () => {
  expect(focusAfter(group, [{ key: 'c', spots: ['c'] }])).toBeUndefined();
});
