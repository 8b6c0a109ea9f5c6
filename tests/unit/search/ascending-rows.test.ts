import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packAscending, unpackAscending } from '../../../src/search/ascending-rows.ts';

const anyRows = fc.array(fc.uniqueArray(fc.nat({ max: 99_999 })).map((row) => row.sort((a, b) => a - b)));

describe('rows of ascending numbers', () => {
  it('are small when steps are', () => {
    expect(packAscending([[0, 1, 26], [], [26], [4000]])).toBe('abZ.1A4=W');
  });

  it('come back as they were', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        expect(unpackAscending(packAscending(rows), rows.length, 100_000)).toEqual(rows);
      }),
    );
  });

  it.each([
    ['no text', undefined, 1],
    ['too few rows', 'A', 2],
    ['a row that does not end', 'a', 1],
    ['a number that does not end', '1', 1],
    ['a full stop after a number', 'a.', 1],
    ['a sign that is none', '"A', 1],
    ['a number that is too large', '1A', 1],
    ['numbers that add up to too much', 'zB', 1],
    ['a number without end', '^^^^^^^^^^^^^^^^A', 1],
  ])('are refused with %s', (_, text, size) => {
    expect(() => unpackAscending(text, size, 26)).toThrow(TypeError);
  });
});
