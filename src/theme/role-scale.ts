import { relativeLuminance } from './contrast.ts';
import { inverseScale } from './inverse-scale.ts';
import { chroma, ladder } from './ladder.ts';
import { atLuminance, toOklch } from './oklch.ts';
import { steps, type RoleScale, type Step } from './roles.ts';
import type { Scheme } from './token-map.ts';

/** On a light page a text may be the brand colour itself up to this luminance: 4.55 to 1 on `bg-default`. */
const lightTextLimit = 0.152;

/** On a dark page texts stop short of white, so that the colour is still seen. */
const darkTextLimit = 0.9;

/** Luminance of a grey text of normal strength; it differs from the quiet text by its strength alone. */
const quietText = { light: 0.08, dark: 0.45 } as const;

/** How the steps of texts that follow `color-default` relate to it: darker on a light page, lighter on a dark one. */
const strength = { light: { 'color-hover': 0.72, 'color-active': 0.5 }, dark: { 'color-hover': 1.15, 'color-active': 1.3 } } as const;

/**
 * The scale of a role around its brand colour. Texts and the strong ground are the brand colour itself where it can be read; otherwise
 * they are the same hue, lighter or darker.
 *
 * @param seed the brand colour, `#rrggbb`
 * @param document the ground of the page, `#rrggbb`; the same for every role
 * @param quiet for greys: every step has the chroma of the seed, because a share of so little would be none
 */
export function roleScale(scheme: Scheme, seed: string, document: string, quiet = false): RoleScale {
  const { c, h } = toOklch(seed);
  const at = (step: Step, luminance: number) => {
    const [share, most] = chroma[scheme][step];
    return atLuminance(luminance, { c: quiet ? c : Math.min(c * share, most), h });
  };
  const plain = Object.fromEntries(steps.map((step) => [step, at(step, ladder[scheme][step])])) as Record<Step, string>;
  const text = quiet ? at('color-default', quietText[scheme]) : textColor(scheme, seed, plain['color-default']);
  const luminance = relativeLuminance(text);
  const follow = (step: 'color-hover' | 'color-active') => {
    const stronger = luminance * strength[scheme][step];
    const own = ladder[scheme][step];
    return at(step, scheme === 'light' ? Math.min(own, stronger) : Math.min(Math.max(own, stronger), darkTextLimit));
  };
  return {
    ...plain,
    'bg-document': document,
    'color-default': text,
    'color-hover': follow('color-hover'),
    'color-active': follow('color-active'),
    ...inverseScale(scheme, seed),
  };
}

/** The brand colour where it can be read as text on every light (or dark) ground, and else the colour that can. */
function textColor(scheme: Scheme, seed: string, solved: string): string {
  const luminance = relativeLuminance(seed);
  const { 'color-default': least } = ladder.dark;
  const readable = scheme === 'light' ? luminance <= lightTextLimit : luminance >= least && luminance <= 0.75;
  return readable ? seed : solved;
}
