import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingOrder } from '../../../src/map/reading-order.ts';

const names = (points: { name: string; x: number; y: number }[]) =>
  readingOrder(points)
    .map(({ name }) => name)
    .join('');

test('points are read in rows from top to bottom, and from left to right in a row', () => {
  expect(
    names([
      { name: 'd', x: 300, y: 200 },
      { name: 'b', x: 200, y: 10 },
      { name: 'c', x: 20, y: 190 },
      { name: 'a', x: 10, y: 40 },
    ]),
  ).toBe('abcd');
});

test('nothing is lost, and nothing stands before what is a row higher', () => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 400 }) });
  fc.assert(
    fc.property(fc.array(point), (points) => {
      const order = readingOrder(points);
      expect([...order].sort((a, b) => a.x - b.x || a.y - b.y)).toEqual([...points].sort((a, b) => a.x - b.x || a.y - b.y));
      for (const [index, { y }] of order.entries()) for (const later of order.slice(index)) expect(later.y).toBeGreaterThan(y - 64);
    }),
  );
});
