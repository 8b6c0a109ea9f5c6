import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { themeFileSchema } from '../../../../src/schemas/theme.ts';
import { buildTheme } from '../../../../src/theme/build-theme.ts';
import { contrastRatio } from '../../../../src/theme/contrast.ts';
import { tokenValue, type TokenMap } from '../../../../src/theme/token-map.ts';

const css = readFileSync(new URL('../../../../src/components/hero/hero.css', import.meta.url), 'utf8');

/** What a rule sets, by the name of the custom property. */
function look(selector: string): Record<string, string> {
  const rule = css.split(`${selector} {`)[1]?.split('}')[0] ?? '';
  return Object.fromEntries([...rule.matchAll(/--([\w-]+): var\(--([\w-]+)\)/g)].map(([, name = '', token = '']) => [name, token]));
}

const calm = look('.hero');
const lively = look(".hero[data-tone='lively']");
const bold = look(".hero[data-tone='bold']");

/** The lowest contrast of the letters with the ground and with both tints of the pattern. */
const lowest = (tokens: TokenMap, { ink = '', ...grounds }: Record<string, string>) =>
  Math.min(...Object.values(grounds).map((ground) => contrastRatio(tokenValue(tokens, ink) ?? '', tokenValue(tokens, ground) ?? '')));

describe('the letters of the first screen', () => {
  it('can be read on its ground and on the tints of its pattern, whatever the colours of the theme are', () => {
    expect([calm, lively, bold].map((tone) => Object.keys(tone))).toEqual(
      Array.from({ length: 3 }, () => ['ground', 'ink', 'tint-quiet', 'tint-clear']),
    );
    const color = fc.integer({ min: 0, max: 0xff_ff_ff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
    let checked = 0;
    fc.assert(
      fc.property(color, color, (accent, highlight) => {
        const { tokens } = buildTheme(themeFileSchema.parse({ accent, highlight }));
        if (tokens === undefined) return;
        checked++;
        for (const tone of [calm, lively, bold]) expect(lowest(tokens.light, tone)).toBeGreaterThanOrEqual(4.5);
        for (const tone of [calm, bold]) expect(lowest(tokens.dark, tone)).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 150 },
    );
    expect(checked).toBeGreaterThan(10);
  });
});
