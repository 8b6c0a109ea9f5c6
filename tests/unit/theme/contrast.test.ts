import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastRatio, relativeLuminance } from '../../../src/theme/contrast.ts';
import { ink, paper } from '../../../src/theme/tokens.ts';

const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  // Values of the WebAIM contrast checker.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#0000ff', '#ffffff', 8.59],
    ['#ff0000', '#ffffff', 4],
    ['#00ff00', '#ffffff', 1.37],
    ['#123456', '#123456', 1],
  ])('of %s on %s is %d to 1', (a, b, ratio) => {
    expect(contrastRatio(a, b)).toBeCloseTo(ratio, 2);
  });

  it('lies between 1 and 21 and is the same both ways', () => {
    fc.assert(
      fc.property(color, color, (a, b) => {
        expect(contrastRatio(a, b)).toBe(contrastRatio(b, a));
        expect(contrastRatio(a, b)).toBeGreaterThanOrEqual(1);
        expect(contrastRatio(a, b)).toBeLessThanOrEqual(21);
      }),
    );
  });

  it('weighs green most and blue least', () => {
    const [red, green, blue] = ['#ff0000', '#00ff00', '#0000ff'].map(relativeLuminance) as [number, number, number];
    expect(green).toBeGreaterThan(red);
    expect(red).toBeGreaterThan(blue);
    expect(red + green + blue).toBeCloseTo(1, 10);
  });

  it('of the text colours on each other is far above what is needed', () => {
    expect(contrastRatio(ink, paper)).toBeGreaterThan(12);
  });
});
