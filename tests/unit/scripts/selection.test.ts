import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeBatches, parseShard, readSites, shardOf } from '../../../scripts/lib/selection.ts';

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { maxLength: 400 });

describe('a shard', () => {
  test.each([
    ['1/1', { index: 1, count: 1 }],
    ['3/16', { index: 3, count: 16 }],
  ])('%s is read', (text, shard) => expect(parseShard(text)).toEqual(shard));

  test.each(['0/2', '3/2', '1/0', '2', '1/2/3', '-1/2', '1.5/2', 'a/b', ''])('%j is refused', (text) => {
    expect(() => parseShard(text)).toThrow('--shard schrijft u als 1/4');
  });

  test('every portal is in exactly one shard, and shards are of about one size', () => {
    fc.assert(
      fc.property(ids, fc.integer({ min: 1, max: 20 }), (all, count) => {
        const shards = Array.from({ length: count }, (_, index) => shardOf(all, { index: index + 1, count }));
        expect(shards.flat().sort()).toEqual([...all].sort());
        const sizes = shards.map(({ length }) => length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('does not depend on the order of the ids', () => {
    expect(shardOf(['c', 'a', 'b'], { index: 1, count: 2 })).toEqual(['a', 'c']);
  });
});

describe('batches', () => {
  const limits = { processes: 2, largest: 50, smallest: 10 };

  test('hold every portal once, never more than the most, and differ by one at most', () => {
    fc.assert(
      fc.property(
        ids,
        fc.integer({ min: 1, max: 16 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 20 }),
        (all, processes, largest, smallest) => {
          const batches = makeBatches(all, { processes, largest, smallest });
          expect(batches.flat()).toEqual(all);
          const sizes = batches.map(({ length }) => length);
          expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(largest);
          expect(Math.max(0, ...sizes) - Math.min(...sizes, Infinity)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test.each([
    [0, []],
    [1, [1]],
    [5, [5]],
    [19, [19]],
    [20, [10, 10]],
    [100, [50, 50]],
    [101, [25, 25, 25, 26]],
  ])('%i portals on two processes', (count, sizes) => {
    const all = Array.from({ length: count }, (_, index) => `s${index}`);
    expect(makeBatches(all, limits).map(({ length }) => length)).toEqual(sizes);
  });
});

describe('the portals that are asked for', () => {
  test('stand with commas between them, spaces or not', () => {
    expect(readSites('overbetuwe, deventer')).toEqual(['overbetuwe', 'deventer']);
    expect(readSites(undefined)).toEqual([]);
  });

  test.each(['overbetuwe deventer', ' overbetuwe  deventer ', 'overbetuwe;deventer', 'overbetuwe, deventer beemster'])(
    'with something else between them, as in %j, are refused with what was meant',
    (text) => {
      const meant = text.includes('beemster') ? 'overbetuwe,deventer,beemster' : 'overbetuwe,deventer';
      expect(() => readSites(text)).toThrow(`Zet tussen twee portals een komma: --site ${meant}`);
    },
  );
});
