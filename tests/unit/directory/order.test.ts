import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceText, kilometres, middleOf, nearest } from '../../../src/directory/distance.ts';
import { byCheck, byDistance, byRelevance } from '../../../src/directory/order.ts';
import { directoryNl } from '../../../src/messages/directory.nl.ts';
import { distanceKm } from '../../../src/schemas/shared/position.ts';

const texts = directoryNl('formal').distance;
const say = (km: number, approximate = false) => distanceText({ km, approximate }, texts);
const point = fc.record({ lat: fc.double({ min: 50.5, max: 53.8, noNaN: true }), lon: fc.double({ min: 3.2, max: 7.4, noNaN: true }) });

describe('the distance', () => {
  it('is the one by which content is checked', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        expect(kilometres(a, b)).toBeCloseTo(distanceKm(a, b), 9);
      }),
    );
  });

  it.each([
    [0, 'minder dan 500 meter'],
    [0.499, 'minder dan 500 meter'],
    [0.5, 'ongeveer 500 meter'],
    [0.94, 'ongeveer 900 meter'],
    [0.96, 'ongeveer 1 km'],
    [2.1, 'ongeveer 2 km'],
    [2.4, 'ongeveer 2,5 km'],
    [9.7, 'ongeveer 9,5 km'],
    [9.8, 'ongeveer 10 km'],
    [12.6, 'ongeveer 13 km'],
  ])('of %d km is told in words', (km, text) => {
    expect(say(km)).toBe(text);
  });

  it('of what is approximate is told in whole kilometres, and said so', () => {
    expect([0.1, 1.4, 2.6].map((km) => say(km, true))).toEqual([
      'ongeveer 1 km (bij benadering)',
      'ongeveer 1 km (bij benadering)',
      'ongeveer 3 km (bij benadering)',
    ]);
  });

  it('is that to the nearest place, and approximate when either end is', () => {
    const from = { lat: 52.25, lon: 6.15, approximate: false };
    const far = { lat: 52.3, lon: 6.15, approximate: false };
    const near = { lat: 52.26, lon: 6.15, approximate: true };
    expect(nearest(from, [far, near])).toEqual({ km: kilometres(from, near), approximate: true });
    expect(nearest({ ...from, approximate: true }, [far])?.approximate).toBe(true);
    expect(nearest(from, [])).toBeUndefined();
  });

  it('to a village is to the middle of its places', () => {
    expect(
      middleOf([
        { lat: 52, lon: 6 },
        { lat: 53, lon: 7 },
      ]),
    ).toEqual({ lat: 52.5, lon: 6.5, approximate: true });
    expect(middleOf([])).toBeUndefined();
  });
});

describe('the order of a list', () => {
  const sorted = (order: (a: number, b: number) => number, size = 4) =>
    Array.from({ length: size }, (_, index) => size - 1 - index).sort(order);

  it('is by score, distance or check, and then as the list was', () => {
    expect(sorted(byRelevance((index) => [1, 3, 3, 2][index] ?? 0))).toEqual([1, 2, 3, 0]);
    const km = [undefined, 2, undefined, 1];
    expect(sorted(byDistance((index) => (km[index] === undefined ? undefined : { km: km[index], approximate: false })))).toEqual([
      3, 1, 0, 2,
    ]);
    expect(sorted(byCheck((index) => ['2026-01-01', '2026-02-01', '2026-01-01', '2025-12-31'][index] ?? ''))).toEqual([1, 0, 2, 3]);
  });

  it('is a real order', () => {
    const distances = fc.array(fc.option(fc.double({ min: 0, max: 50, noNaN: true }), { nil: undefined }), { maxLength: 12 });
    fc.assert(
      fc.property(distances, (km) => {
        const order = byDistance((index) => (km[index] === undefined ? undefined : { km: km[index], approximate: false }));
        for (let a = 0; a < km.length; a++) {
          expect(order(a, a)).toBe(0);
          for (let b = 0; b < a; b++) expect(Math.sign(order(a, b))).toBe(-Math.sign(order(b, a)));
        }
      }),
    );
  });
});
