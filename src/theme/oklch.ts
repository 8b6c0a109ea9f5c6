import { clampChroma, converter, differenceEuclidean, formatHex } from 'culori';
import { relativeLuminance } from './contrast.ts';

/** A colour in OKLCH: lightness 0 to 1, chroma 0 to about 0.37, hue in degrees. */
export interface Oklch {
  l: number;
  c: number;
  h: number;
}

const convert = converter('oklch');
const distance = differenceEuclidean('oklab');

/** A colour `#rrggbb` in OKLCH. The hue of grey is 0. */
export function toOklch(hex: string): Oklch {
  const { l, c, h } = convert(hex) ?? { l: 0, c: 0, h: 0 };
  return { l, c, h: h ?? 0 };
}

/** The sRGB colour `#rrggbb` of this lightness and hue, with as much of the chroma as a screen can show. */
export function toHex({ l, c, h }: Oklch): string {
  if (l <= 0) return '#000000';
  if (l >= 1) return '#ffffff';
  return formatHex(clampChroma({ mode: 'oklch', l, c, h }, 'oklch'));
}

/** How different two colours `#rrggbb` look: their distance in OKLab, 0 to about 1. */
export const colorDistance = (a: string, b: string): number => distance(a, b);

/**
 * The colour `#rrggbb` of this hue and chroma (where a screen can show it) with the relative luminance nearest to `luminance`, 0 to 1.
 * Contrast in WCAG depends on luminance alone, so colours of any hue at the same luminance have the same contrast.
 */
export function atLuminance(luminance: number, { c, h }: Pick<Oklch, 'c' | 'h'>): string {
  let low = 0;
  let high = 1;
  // Twelve halvings are finer than the 256 steps of a channel.
  for (let round = 0; round < 12; round++) {
    const middle = (low + high) / 2;
    if (relativeLuminance(toHex({ l: middle, c, h })) < luminance) low = middle;
    else high = middle;
  }
  return toHex({ l: (low + high) / 2, c, h });
}
