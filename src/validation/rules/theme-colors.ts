import type { SiteContent } from '../../layers/entry.ts';
import { contrastRatio } from '../../theme/contrast.ts';
import { ink, paper } from '../../theme/tokens.ts';
import type { Problem } from '../../problems/problem.ts';
import { locatedProblem } from '../entry-problem.ts';

/** Errors for house-style colours on which text cannot be read (WCAG 2.2, 1.4.3: at least 4.5 to 1). */
export function checkThemeColors({ site, locator }: SiteContent): Problem[] {
  const pairs = [
    { key: 'accent', background: site.theme.accent, foreground: paper, letters: 'witte' },
    { key: 'highlight', background: site.theme.highlight, foreground: ink, letters: 'donkere' },
  ] as const;
  return pairs.flatMap(({ key, background, foreground, letters }) => {
    const ratio = contrastRatio(background, foreground);
    if (ratio >= 4.5) return [];
    return locatedProblem(locator, {
      severity: 'error',
      code: 'low-contrast',
      path: ['theme', key],
      message:
        `Op deze kleur zijn ${letters} letters niet goed te lezen: het contrast is ${ratio.toFixed(1).replace('.', ',')} en moet minstens 4,5 zijn. ` +
        `Kies een ${letters === 'witte' ? 'donkerdere' : 'lichtere'} kleur.`,
    });
  });
}
