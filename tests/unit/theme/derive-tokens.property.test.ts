import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContrast, checkPairs } from '../../../src/theme/check-contrast.ts';
import { brandColors, checkBrand } from '../../../src/theme/check-brand.ts';
import { contrastPairs } from '../../../src/theme/contrast-pairs.ts';
import { contrastRatio } from '../../../src/theme/contrast.ts';
import { deriveTokens, type ThemeShape } from '../../../src/theme/derive-tokens.ts';
import { tokenValue } from '../../../src/theme/token-map.ts';
import { color, givenColors } from './arbitraries.ts';

const shape: ThemeShape = { font: { text: 'figtree' }, radius: 'medium', density: 'normal' };

describe('the tokens of any house style that passes the check of its colours', () => {
  const passing = givenColors.filter((given) => checkBrand(given).length === 0);

  it('pass on every pair of colours, in light and in dark', () => {
    fc.assert(
      fc.property(passing, (given) => {
        expect(checkContrast(deriveTokens(shape, brandColors(given))).map(({ message }) => message)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('show the brand colours themselves on a light page', () => {
    fc.assert(
      fc.property(passing, (given) => {
        const { light } = deriveTokens(shape, brandColors(given));
        expect(light['basis-color-accent-1-inverse-bg-default']).toBe(given.accent);
        expect(light['basis-color-action-1-inverse-bg-default']).toBe(given.action ?? given.accent);
        expect(light['basis-color-highlight-inverse-bg-default']).toBe(given.highlight);
      }),
      { numRuns: 20 },
    );
  });

  it('are the same each time, of the same names in light and dark, with every reference leading somewhere', () => {
    fc.assert(
      fc.property(passing, (given) => {
        const tokens = deriveTokens(shape, brandColors(given));
        expect(deriveTokens(shape, brandColors(given))).toEqual(tokens);
        expect(Object.keys(tokens.dark).sort()).toEqual(Object.keys(tokens.light).sort());
        for (const map of [tokens.light, tokens.dark])
          for (const name of Object.keys(map)) expect(tokenValue(map, name), name).toMatch(/^[^\s{}<>;][^{}<>;]*$/);
      }),
      { numRuns: 10 },
    );
  });
});

describe('the check of the colours of a house style', () => {
  it('refuses exactly what its own pairs refuse', () => {
    fc.assert(
      fc.property(givenColors, (given) => {
        const links = contrastRatio(given.action ?? given.accent, '#ffffff') >= 4.5;
        const parts = contrastRatio(given.accent, '#ffffff') >= 3;
        const letters = contrastRatio(given.highlight, '#1b1f24') >= 4.5;
        expect(checkBrand(given).length === 0).toBe(links && parts && letters);
      }),
    );
  });

  it('proposes colours with which it passes at once', () => {
    fc.assert(
      fc.property(givenColors, (given) => {
        const cured = { ...given };
        for (const { example = '' } of checkBrand(given)) {
          const [key = '', value = ''] = example.split(': ');
          cured[key as 'accent' | 'action' | 'highlight'] = value.slice(1, -1);
        }
        expect(checkBrand(cured)).toEqual([]);
      }),
    );
  });
});

describe('the pairs of colours', () => {
  it('are each told, with both colours and the ratio, when text and ground are the same', () => {
    const tokens = deriveTokens(shape, brandColors({ accent: '#0b6e4f', highlight: '#ffd166' }));
    fc.assert(
      fc.property(fc.constantFrom(...contrastPairs), color, (pair, hex) => {
        const names = [pair.foreground, pair.ground].flat();
        const same = { ...tokens.light, ...Object.fromEntries(names.map((name) => [name, hex])) };
        const [finding, ...rest] = checkPairs('light', same, [pair]);
        expect(rest).toEqual([]);
        expect(finding).toMatchObject({ pair, foreground: hex, ground: hex, ratio: 1 });
        expect(finding?.message).toContain(hex);
        expect(contrastRatio(finding?.nearest ?? hex, hex)).toBeGreaterThanOrEqual(pair.kind === 'text' ? 4.5 : 3);
      }),
    );
  });

  it('name tokens that exist', () => {
    const { light } = deriveTokens(shape, brandColors({ accent: '#0b6e4f', highlight: '#ffd166' }));
    const names = new Set(contrastPairs.flatMap(({ foreground, ground }) => [foreground, ground].flat()));
    expect([...names].filter((name) => tokenValue(light, name) === undefined)).toEqual([]);
    expect(contrastPairs.length).toBeGreaterThan(300);
  });
});
