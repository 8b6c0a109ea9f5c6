import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { pageItems } from '../../../../src/components/pagination/page-items.ts';

const gap = 'gap' as const;

test.each([
  [1, 1, [1]],
  [1, 2, [1, 2]],
  [2, 3, [1, 2, 3]],
  [1, 5, [1, 2, gap, 5]],
  [3, 5, [1, 2, 3, 4, 5]],
  [4, 7, [1, 2, 3, 4, 5, 6, 7]],
  [6, 12, [1, gap, 5, 6, 7, gap, 12]],
  [4, 12, [1, 2, 3, 4, 5, gap, 12]],
  [9, 12, [1, gap, 8, 9, 10, 11, 12]],
  [12, 12, [1, gap, 11, 12]],
])('on page %i of %i the row is %j', (current, total, row) => {
  expect(pageItems(current, total)).toEqual(row);
});

describe('the row of pages', () => {
  const place = fc.integer({ min: 1, max: 500 }).chain((total) => fc.tuple(fc.integer({ min: 1, max: total }), fc.constant(total)));

  it('has the first, the last, the current page and its neighbours, each once and in order', () => {
    fc.assert(
      fc.property(place, ([current, total]) => {
        const pages = pageItems(current, total).filter((item) => item !== gap);
        expect(pages).toEqual([...new Set(pages)].sort((a, b) => a - b));
        for (const page of [1, current - 1, current, current + 1, total]) {
          if (page >= 1 && page <= total) expect(pages).toContain(page);
        }
      }),
    );
  });

  it('has a gap where two or more pages are left out, and nowhere else', () => {
    fc.assert(
      fc.property(place, ([current, total]) => {
        pageItems(current, total).forEach((item, index, row) => {
          const [before, after] = [row[index - 1], row[index + 1]];
          if (item === gap) expect(Number(after) - Number(before)).toBeGreaterThan(2);
          else if (index > 0 && before !== gap) expect(item - Number(before)).toBe(1);
        });
      }),
    );
  });

  it('never needs room for more than seven', () => {
    fc.assert(fc.property(place, ([current, total]) => pageItems(current, total).length <= 7));
  });

  it.each([
    [0, 3],
    [4, 3],
    [1, 0],
    [1.5, 3],
  ])('is refused for page %d of %d', (current, total) => {
    expect(() => pageItems(current, total)).toThrow(RangeError);
  });
});
