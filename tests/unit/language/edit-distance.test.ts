import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/language/edit-distance.ts';

/** The definition, without a limit and without tricks. */
function plain(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => table[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const steps = [
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1]),
        ...(swapped ? [at(i - 2, j - 2) + 1] : []),
      ];
      (table[i] as number[])[j] = Math.min(...steps);
    }
  }
  return at(a.length, b.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 9 });

describe('editDistance', () => {
  it.each([
    ['hulen', 'huilen', 1],
    ['pubr', 'puber', 1],
    ['pschyoloog', 'psycholoog', 2],
    ['scoiale', 'sociale', 1],
    ['slaan', 'slapen', 2],
  ])('between %s and %s it is %i', (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance);
  });

  it('is what the definition says, up to the limit', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(plain(a, b), limit + 1));
      }),
      { numRuns: 500 },
    );
  });
});
