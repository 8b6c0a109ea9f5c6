import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { movedPoint, pointText, roundDegrees, roundPoint } from '../../../../../cms/widgets/position/move-point.ts';
import { distanceKm } from '../../../../../src/schemas/shared/position.ts';
import { dutchPoint } from './support.ts';

const back = { ArrowUp: 'ArrowDown', ArrowDown: 'ArrowUp', ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' } as const;
const arrow = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight');

describe('rounding', () => {
  test('keeps five decimals', () => {
    expect(roundPoint({ lat: 52.251634912, lon: 6.160307 })).toEqual({ lat: 52.25163, lon: 6.16031 });
  });

  test('moves a point less than a metre, and what is rounded not at all', () => {
    fc.assert(
      fc.property(dutchPoint, (point) => {
        const rounded = roundPoint(point);
        expect(distanceKm(point, rounded)).toBeLessThan(0.001);
        expect(roundPoint(rounded)).toEqual(rounded);
        expect(String(rounded.lat).length).toBeLessThanOrEqual('52.12345'.length);
      }),
    );
  });

  test('writes a point with all decimals', () => {
    expect(pointText({ lat: 52.2, lon: 6.16031 })).toBe('52.20000, 6.16031');
  });
});

describe('a step', () => {
  test('goes the way of the arrow', () => {
    const point = { lat: 52.25, lon: 6.16 };
    expect(movedPoint(point, 'ArrowUp', false)).toEqual({ lat: 52.25001, lon: 6.16 });
    expect(movedPoint(point, 'ArrowDown', true)).toEqual({ lat: 52.2499, lon: 6.16 });
    expect(movedPoint(point, 'ArrowRight', true)).toEqual({ lat: 52.25, lon: 6.1601 });
    expect(movedPoint(point, 'ArrowLeft', false)).toEqual({ lat: 52.25, lon: 6.15999 });
  });

  test('is about a metre, a large one about ten', () => {
    fc.assert(
      fc.property(dutchPoint, arrow, fc.boolean(), (point, key, isLarge) => {
        const from = roundPoint(point);
        const metres = distanceKm(from, movedPoint(from, key, isLarge) ?? from) * 1000;
        expect(metres).toBeGreaterThan(isLarge ? 6 : 0.6);
        expect(metres).toBeLessThan(isLarge ? 12 : 1.2);
      }),
    );
  });

  test('and back ends where it began', () => {
    fc.assert(
      fc.property(dutchPoint, arrow, fc.boolean(), (point, key, isLarge) => {
        const from = roundPoint(point);
        const there = movedPoint(from, key, isLarge);
        expect(there && movedPoint(there, back[key], isLarge)).toEqual(from);
      }),
    );
  });

  test.each(['Tab', 'Enter', 'a', '+', 'toString', '__proto__'])('is not made by %s', (key) => {
    expect(movedPoint({ lat: 52, lon: 6 }, key, false)).toBeUndefined();
  });

  test('ten small ones are one large one', () => {
    let point = { lat: 52.25, lon: 6.16 };
    for (let turn = 0; turn < 10; turn += 1) point = movedPoint(point, 'ArrowRight', false) ?? point;
    expect(point).toEqual(movedPoint({ lat: 52.25, lon: 6.16 }, 'ArrowRight', true));
    expect(roundDegrees(point.lon)).toBe(point.lon);
  });
});
