import { expect, it, vi } from 'vitest';
import { remember } from '../../../src/search/remember.ts';

it('works out an answer once, and gives the same object again', () => {
  const work = vi.fn((text: string) => ({ text }));
  const known = remember(work);
  expect(known('slapen')).toEqual({ text: 'slapen' });
  expect(known('slapen')).toBe(known('slapen'));
  expect(work).toHaveBeenCalledOnce();
});

it('remembers that there is no answer', () => {
  const work = vi.fn(() => undefined);
  const known = remember(work);
  known('slapen');
  known('slapen');
  expect(work).toHaveBeenCalledOnce();
});

it('forgets what was asked for longest ago', () => {
  const work = vi.fn((text: string) => text);
  const known = remember(work, 2);
  for (const text of ['a', 'b', 'a', 'c']) known(text);
  work.mockClear();
  known('a');
  known('c');
  expect(work).not.toHaveBeenCalled();
  known('b');
  expect(work).toHaveBeenCalledOnce();
});
