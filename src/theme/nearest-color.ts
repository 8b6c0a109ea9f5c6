import { contrastRatio } from './contrast.ts';
import { colorDistance, toHex, toOklch } from './oklch.ts';

/**
 * The colour `#rrggbb` most like `color` that has at least this contrast with every one of `grounds`: of the same hue, and of the same
 * chroma where a screen can show it, only lighter or darker. Near is by distance in OKLab.
 *
 * @param grounds at least one `#rrggbb`
 * @param least the ratio needed, 1 to 21
 * @returns `undefined` when no lightness reaches it, as when one ground is white and another black
 */
export function nearestColor(color: string, grounds: readonly string[], least: number): string | undefined {
  const passes = (hex: string) => grounds.every((ground) => contrastRatio(hex, ground) >= least);
  if (passes(color)) return color;
  const { l, c, h } = toOklch(color);
  const at = (lightness: number) => toHex({ l: lightness, c, h });
  const found = [0, 1].flatMap((end) => {
    const hex = nearestToward(at, l, end, passes);
    return hex === undefined ? [] : [hex];
  });
  return found.sort((a, b) => colorDistance(a, color) - colorDistance(b, color))[0];
}

/** The first colour that passes on the way from a lightness to black (0) or white (1). */
function nearestToward(at: (l: number) => string, from: number, end: number, passes: (hex: string) => boolean): string | undefined {
  if (!passes(at(end))) return undefined;
  let failing = from;
  let passing = end;
  // Halving ends between two neighbouring colours; what passes has been seen to pass.
  for (let round = 0; round < 14; round++) {
    const middle = (failing + passing) / 2;
    if (passes(at(middle))) passing = middle;
    else failing = middle;
  }
  return at(passing);
}
