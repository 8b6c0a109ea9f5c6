import fc from 'fast-check';
import type { GivenColors } from '../../../src/theme/check-brand.ts';
import { nearestColor } from '../../../src/theme/nearest-color.ts';

/** Any colour `#rrggbb`. */
export const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

/** Any colour, or one that has just this contrast with `ground`. */
const around = (ground: string, least: number) =>
  fc.oneof(
    color,
    color.map((hex) => nearestColor(hex, [ground], least) ?? hex),
  );

/** Colours as a theme file may give them, many at the edge of what passes. */
export const givenColors: fc.Arbitrary<GivenColors> = fc.record({
  accent: fc.oneof(around('#ffffff', 3), around('#ffffff', 4.5)),
  action: fc.option(around('#ffffff', 4.5), { nil: undefined }),
  highlight: around('#1b1f24', 4.5),
});
