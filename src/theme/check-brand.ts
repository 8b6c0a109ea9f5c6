import type { BrandColors } from './color-tokens.ts';
import { dutchRatio } from './check-contrast.ts';
import { contrastRatio } from './contrast.ts';
import { leastContrast } from './contrast-pairs.ts';
import type { ThemeFinding } from './finding.ts';
import { nearestColor } from './nearest-color.ts';
import { ink, paper } from './tokens.ts';

/** The colours as they stand in a theme file, each `#rrggbb`. */
export interface GivenColors {
  accent: string;
  action?: string | undefined;
  highlight: string;
}

/** The colours of a theme file with the accent for links and buttons when it gives no other. */
export const brandColors = ({ accent, action, highlight }: GivenColors): BrandColors => ({ accent, action: action ?? accent, highlight });

/**
 * Colours of a house style that would not be recognised once they are made readable: links and buttons need 4.5 to 1 on white, the
 * accent 3 to 1 on white, and dark letters 4.5 to 1 on the highlight. All other colours are derived so that they pass.
 */
export function checkBrand({ accent, action, highlight }: GivenColors): readonly ThemeFinding[] {
  return [
    ...tooPale('accent', accent, 'part', 'Met deze hoofdkleur zijn vlakken en randen niet goed te zien op een witte pagina'),
    ...(action === undefined
      ? accentAsLink(accent)
      : tooPale('action', action, 'text', 'Met deze kleur zijn links en knoppen niet goed te lezen op een witte pagina')),
    ...tooDark(highlight),
  ];
}

function tooPale(key: string, color: string, kind: 'text' | 'part', what: string): ThemeFinding[] {
  const ratio = contrastRatio(color, paper);
  if (ratio >= leastContrast[kind]) return [];
  const nearest = nearestColor(color, [paper], leastContrast[kind]);
  return [finding(key, key, `${what}: ${measured(color, paper, ratio, kind)} Kies een donkerdere kleur.`, nearest)];
}

/** The accent is the colour of links as well when there is no `action`. Then it can stay, with a darker colour beside it. */
function accentAsLink(accent: string): ThemeFinding[] {
  const ratio = contrastRatio(accent, paper);
  if (ratio >= leastContrast.text) return [];
  const message =
    `De hoofdkleur is ook de kleur van links en knoppen, en daarvoor is ze te licht: ${measured(accent, paper, ratio, 'text')} ` +
    'Zet bij “action” een donkerdere kleur voor links en knoppen.' +
    (ratio >= leastContrast.part ? ' De hoofdkleur kan dan blijven.' : '');
  return [finding('accent', 'action', message, nearestColor(accent, [paper], leastContrast.text))];
}

function tooDark(highlight: string): ThemeFinding[] {
  const ratio = contrastRatio(highlight, ink);
  if (ratio >= leastContrast.text) return [];
  const what = `Op deze tweede kleur zijn donkere letters niet goed te lezen: ${measured(highlight, ink, ratio, 'text')} Kies een lichtere kleur.`;
  return [finding('highlight', 'highlight', what, nearestColor(highlight, [ink], leastContrast.text))];
}

const measured = (color: string, other: string, ratio: number, kind: keyof typeof leastContrast) =>
  `het contrast van ${color} met ${other} is ${dutchRatio(ratio)}, en dat moet minstens ${dutchRatio(leastContrast[kind])} zijn.`;

function finding(key: string, cure: string, message: string, nearest: string | undefined): ThemeFinding {
  return {
    severity: 'error',
    code: 'low-contrast',
    path: [key],
    message: nearest === undefined ? message : `${message} De kleur die er het meest op lijkt en wel kan, is ${nearest}.`,
    ...(nearest === undefined ? {} : { example: `${cure}: "${nearest}"` }),
  };
}
