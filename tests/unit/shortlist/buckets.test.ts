import { expect, it } from 'vitest';
import { bucketCount, bucketOf } from '../../../src/shortlist/buckets.ts';

it('is one file for a small portal, and more for a large one', () => {
  expect([0, 1, 40, 41, 2000].map(bucketCount)).toEqual([1, 1, 1, 2, 50]);
});

it('divides the services of a large portal over its files', () => {
  const count = bucketCount(2000);
  const sizes = Array.from({ length: count }, () => 0);
  for (let index = 0; index < 2000; index++) {
    const bucket = bucketOf(`dienst-nummer-${String(index)}`, count);
    sizes[bucket] = (sizes[bucket] ?? 0) + 1;
  }
  expect(sizes).toHaveLength(count);
  expect(Math.max(...sizes)).toBeLessThan(80);
});
