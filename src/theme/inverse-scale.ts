import { contrastRatio, relativeLuminance } from './contrast.ts';
import { ladder } from './ladder.ts';
import { atLuminance, toOklch, type Oklch } from './oklch.ts';
import type { InverseStep } from './roles.ts';
import type { Scheme } from './token-map.ts';

const white = '#ffffff';
const black = '#000000';

/** Texts can be read on the ground from here on with some room to spare. */
const comfortable = 4.6;

/**
 * The text for a ground: white or a near-black of the same hue, whichever contrasts best, or black itself where the near-black falls just
 * short. One of white and black always reaches 4.5 to 1.
 *
 * @param ground `#rrggbb`
 */
export function textOn(ground: string): string {
  const { c, h } = toOklch(ground);
  const ink = atLuminance(ladder.light['color-document'], { c: Math.min(c * 0.3, 0.05), h });
  const best = (dark: string) => (contrastRatio(ground, white) >= contrastRatio(ground, dark) ? white : dark);
  const text = best(ink);
  return contrastRatio(ground, text) >= comfortable ? text : best(black);
}

/** Luminances between which a strong ground can lie on a dark page: seen against the page, and light enough for dark or dark enough for white text. */
const darkGrounds = { forWhite: [0.148, 0.172], forInk: [0.26, 0.66] } as const;

/** The lowest luminance that stands out 3 to 1 from a dark page. */
const seenOnDark = 3.1 * (ladder.dark['bg-document'] + 0.05) - 0.05;

/**
 * The strong ground of a role with its texts and borders. On a light page the ground is the brand colour itself. On a dark page it is the
 * nearest colour of that hue that is seen against the page. Hover and active move away from the text, so that the text stays readable.
 */
export function inverseScale(scheme: Scheme, seed: string): Readonly<Record<InverseStep, string>> {
  const { c, h } = toOklch(seed);
  const ground = scheme === 'light' ? seed : darkGround(seed);
  const text = textOn(ground);
  const luminance = relativeLuminance(ground);
  const onDark = text === white;
  // How far the ground moves away from the text: 0 is where it stands, 1 is black (or white). On a dark page no ground comes near white.
  const lightest = scheme === 'light' ? 0.97 : 0.75;
  const away = (share: number, keep: number) =>
    atLuminance(onDark ? luminance * (1 - share) : luminance + Math.max(0, lightest - luminance) * share, { c: c * keep, h });
  // On a dark page a dark ground has little room before it is lost against the page.
  const pressed = (share: number, part: number) =>
    scheme === 'dark' && onDark ? atLuminance(luminance - (luminance - seenOnDark) * part, { c, h }) : away(share, 1);
  const toward = (ratio: number, keep: number) => between(ground, text, ratio, { c: c * keep, h });
  const grounds = {
    'inverse-bg-document': away(0.6, 0.8),
    'inverse-bg-subtle': away(0.4, 0.9),
    'inverse-bg-default': ground,
    'inverse-bg-hover': pressed(0.2, 0.5),
    'inverse-bg-active': pressed(0.36, 1),
  };
  return {
    ...grounds,
    'inverse-border-subtle': toward(1.7, 0.8),
    'inverse-border-default': toward(3.3, 0.5),
    'inverse-border-hover': toward(3.8, 0.4),
    'inverse-border-active': toward(4.3, 0.3),
    'inverse-color-subtle': toward(5.2, 0.4),
    'inverse-color-default': text,
    'inverse-color-hover': text,
    'inverse-color-active': text,
    'inverse-color-document': text,
  };
}

/** The colour nearest to the brand colour that can be a strong ground on a dark page. */
function darkGround(seed: string): string {
  const { l, c, h } = toOklch(seed);
  const luminance = relativeLuminance(seed);
  const candidates = Object.values(darkGrounds).map(([low, high]) => {
    const inside = Math.min(Math.max(luminance, low), high);
    return inside === luminance ? seed : atLuminance(inside, { c, h });
  });
  const difference = (hex: string) => Math.abs(toOklch(hex).l - l);
  return candidates.reduce((best, candidate) => (difference(candidate) < difference(best) ? candidate : best));
}

/** A colour with this contrast to the ground, on the side of the text; the text itself where it has less. */
function between(ground: string, text: string, ratio: number, tint: Pick<Oklch, 'c' | 'h'>): string {
  if (contrastRatio(ground, text) <= ratio) return text;
  const luminance = relativeLuminance(ground) + 0.05;
  return atLuminance((text === white ? luminance * ratio : luminance / ratio) - 0.05, tint);
}
