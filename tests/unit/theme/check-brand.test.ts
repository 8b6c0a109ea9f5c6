import { describe, expect, it } from 'vitest';
import { checkBrand } from '../../../src/theme/check-brand.ts';
import { dutchRatio } from '../../../src/theme/check-contrast.ts';
import { textOn } from '../../../src/theme/inverse-scale.ts';
import { contrastRatio } from '../../../src/theme/contrast.ts';
import fc from 'fast-check';
import { color } from './arbitraries.ts';

describe('the colours of a house style', () => {
  it('pass when links can be read, the accent is seen and dark letters stand out on the highlight', () => {
    expect(checkBrand({ accent: '#0b6e4f', highlight: '#ffd166' })).toEqual([]);
    expect(checkBrand({ accent: '#f26b1d', action: '#0f4c81', highlight: '#ffe3c2' })).toEqual([]);
  });

  it('are told with both values, the ratio and the nearest colour when links cannot be read', () => {
    expect(checkBrand({ accent: '#0b6e4f', action: '#3fa7d6', highlight: '#ffd166' })).toEqual([
      {
        severity: 'error',
        code: 'low-contrast',
        path: ['action'],
        message:
          'Met deze kleur zijn links en knoppen niet goed te lezen op een witte pagina: het contrast van #3fa7d6 met #ffffff is 2,72, ' +
          'en dat moet minstens 4,5 zijn. Kies een donkerdere kleur. De kleur die er het meest op lijkt en wel kan, is #007fac.',
        example: 'action: "#007fac"',
      },
    ]);
  });

  it('may keep a bright accent when links get a colour of their own', () => {
    const [finding, ...rest] = checkBrand({ accent: '#f26b1d', highlight: '#ffe3c2' });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ path: ['accent'], example: expect.stringMatching(/^action: "#[0-9a-f]{6}"$/) as string });
    expect(finding?.message).toMatch(
      /^De hoofdkleur is ook de kleur van links en knoppen, en daarvoor is ze te licht: .* kan dan blijven\./,
    );
  });

  it('are told for the accent and for links when the accent is too pale for both', () => {
    const findings = checkBrand({ accent: '#ffd166', highlight: '#ffd166' });
    expect(findings.map(({ example = '' }) => example.split(':')[0])).toEqual(['accent', 'action']);
    expect(findings[0]?.message).toMatch(
      /^Met deze hoofdkleur zijn vlakken en randen niet goed te zien op een witte pagina: .*minstens 3 zijn/,
    );
    expect(findings[1]?.message).not.toMatch(/kan dan blijven/);
  });

  it('are told for a highlight that is too dark for dark letters', () => {
    const [finding] = checkBrand({ accent: '#0b6e4f', highlight: '#8a2be2' });
    expect(finding?.message).toMatch(/^Op deze tweede kleur zijn donkere letters niet goed te lezen: .* Kies een lichtere kleur\./);
    expect(finding?.example).toMatch(/^highlight: "#[0-9a-f]{6}"$/);
  });
});

describe('a ratio in Dutch', () => {
  it.each([
    [4.4999, '4,49'],
    [4.5, '4,5'],
    [3, '3'],
    [21, '21'],
    [1.005, '1'],
  ])('of %d is %s', (ratio, text) => {
    expect(dutchRatio(ratio)).toBe(text);
  });
});

describe('the text on a ground of the brand', () => {
  it('can be read on every colour', () => {
    fc.assert(
      fc.property(color, (ground) => {
        expect(contrastRatio(textOn(ground), ground)).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['#0b6e4f', '#ffffff'],
    ['#777777', '#000000'],
  ])('on %s is %s', (ground, text) => {
    expect(textOn(ground)).toBe(text);
  });
});
