import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastRatio } from '../../../src/theme/contrast.ts';
import { nearestColor } from '../../../src/theme/nearest-color.ts';
import { atLuminance, colorDistance, toHex, toOklch } from '../../../src/theme/oklch.ts';
import { relativeLuminance } from '../../../src/theme/contrast.ts';
import { color } from './arbitraries.ts';

const least = fc.constantFrom(3, 4.5);

describe('the nearest colour that passes', () => {
  it('is the colour itself when that passes', () => {
    expect(nearestColor('#0b6e4f', ['#ffffff'], 4.5)).toBe('#0b6e4f');
  });

  it.each([
    ['#ffd166', '#ffffff', 4.5],
    ['#f26b1d', '#ffffff', 4.5],
    ['#333333', '#1b1f24', 4.5],
  ])('of %s on %s keeps its hue', (hex, ground, ratio) => {
    const found = nearestColor(hex, [ground], ratio) ?? '';
    expect(contrastRatio(found, ground)).toBeGreaterThanOrEqual(ratio);
    expect(contrastRatio(found, ground)).toBeLessThan(ratio + 0.15);
    if (toOklch(hex).c > 0.02) expect(Math.abs(toOklch(found).h - toOklch(hex).h)).toBeLessThan(4);
  });

  it('always passes on one ground, and always exists there', () => {
    fc.assert(
      fc.property(color, color, least, (hex, ground, ratio) => {
        expect(contrastRatio(nearestColor(hex, [ground], ratio) ?? ground, ground)).toBeGreaterThanOrEqual(ratio);
      }),
    );
  });

  it('is no further than any colour of its hue that passes, but for the rounding to 256 steps', () => {
    fc.assert(
      fc.property(color, color, least, (hex, ground, ratio) => {
        const found = colorDistance(nearestColor(hex, [ground], ratio) ?? '', hex);
        const { c, h } = toOklch(hex);
        for (let l = 0; l <= 1; l += 0.02) {
          const other = toHex({ l, c, h });
          if (contrastRatio(other, ground) >= ratio) expect(found).toBeLessThanOrEqual(colorDistance(other, hex) + 0.01);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('passes on every ground, or there is none', () => {
    fc.assert(
      fc.property(color, fc.array(color, { minLength: 1, maxLength: 3 }), least, (hex, grounds, ratio) => {
        const found = nearestColor(hex, grounds, ratio);
        for (const ground of found === undefined ? [] : grounds) expect(contrastRatio(found ?? '', ground)).toBeGreaterThanOrEqual(ratio);
      }),
    );
    expect(nearestColor('#808080', ['#ffffff', '#000000'], 4.7)).toBeUndefined();
  });
});

describe('a colour of a given luminance', () => {
  it('has that luminance, whatever the hue', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.005, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 0.3, noNaN: true }),
        fc.integer({ min: 0, max: 359 }),
        (y, c, h) => {
          // Contrast is what counts: at the dark end a step of one in a channel is a large part of the luminance.
          expect(Math.abs(Math.log((relativeLuminance(atLuminance(y, { c, h })) + 0.05) / (y + 0.05)))).toBeLessThan(0.02);
        },
      ),
    );
  });
});
