import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fontNames } from '../../../src/schemas/theme.ts';
import { fonts, standIns, unicodeRanges, type Font } from '../../../src/theme/font-list.ts';
import { fontFaces, fontFiles, fontStack, fontTokens, standInAdjustment, subsetsFor } from '../../../src/theme/fonts.ts';

const names = fontNames.filter((name) => name !== 'system');

const require = createRequire(import.meta.url);
const folder = (font: Font) => dirname(require.resolve(`${font.package}/package.json`));
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** The code points of a `unicode-range`. */
const codePoints = (ranges: string) =>
  ranges.split(',').flatMap((range) => {
    const [first = 0, last = first] = range
      .trim()
      .replace(/^U\+/, '')
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });

describe('the fonts a theme can choose', () => {
  it.each(names)('%s is in its package: licence, name, weights and every subset', (name) => {
    const font = fonts[name];
    const css = readFileSync(join(folder(font), 'index.css'), 'utf8');
    expect(json(join(folder(font), 'package.json'))).toMatchObject({ name: font.package, license: 'OFL-1.1' });
    expect(css).toContain(`font-family: '${font.family}'`);
    expect(css).toContain(`font-weight: ${font.weights.join(' ')}`);
    for (const { path } of fontFiles({ text: name }, font.subsets)) {
      expect(
        readFileSync(join(folder(font), path))
          .subarray(0, 4)
          .toString('latin1'),
        path,
      ).toBe('wOF2');
    }
  });

  it.each(names)('%s has in its files what its ranges promise', (name) => {
    const real = json(join(folder(fonts[name]), 'unicode.json')) as Record<string, string>;
    for (const subset of fonts[name].subsets) {
      const inFile = new Set(codePoints(real[subset] ?? ''));
      expect(
        codePoints(unicodeRanges[subset]).filter((point) => !inFile.has(point)),
        subset,
      ).toEqual([]);
    }
  });

  it('have all the letters of Dutch, Polish and Turkish, and of Ukrainian where a font has Cyrillic', () => {
    const has = (subset: keyof typeof unicodeRanges, letters: string) => {
      const points = new Set(codePoints(unicodeRanges[subset]));
      return [...letters].every((letter) => points.has(letter.codePointAt(0) ?? 0));
    };
    expect(has('latin', 'abcXYZëïéèêüöäáçÉ€“”‘’–…')).toBe(true);
    expect(has('latin-ext', 'ąćęłńśźżĄŁŻğışİŞĞ'.replaceAll('ı', ''))).toBe(true);
    expect(has('latin', 'ı')).toBe(true);
    expect(has('cyrillic', 'абвгґдеєжзиіїйклЄІЇҐ')).toBe(true);
    expect(names.every((name) => fonts[name].subsets.includes('latin-ext'))).toBe(true);
    expect(names.filter((name) => fonts[name].subsets.includes('cyrillic')).length).toBeGreaterThanOrEqual(4);
  });
});

describe('the subsets of a portal', () => {
  it('follow its languages', () => {
    expect(subsetsFor(['nl', 'en'])).toEqual(['latin', 'latin-ext']);
    expect(subsetsFor(['nl', 'uk', 'pl', 'ar'])).toEqual(['latin', 'latin-ext', 'cyrillic', 'arabic']);
  });

  it('are only those that a font has, and each file once', () => {
    const files = fontFiles({ text: 'figtree', heading: 'rubik' }, subsetsFor(['nl', 'uk']));
    expect(files.map(({ path }) => path)).toEqual([
      'files/figtree-latin-wght-normal.woff2',
      'files/figtree-latin-ext-wght-normal.woff2',
      'files/rubik-latin-wght-normal.woff2',
      'files/rubik-latin-ext-wght-normal.woff2',
      'files/rubik-cyrillic-wght-normal.woff2',
    ]);
    expect(fontFiles({ text: 'figtree', heading: 'figtree' }, ['latin'])).toHaveLength(1);
    expect(fontFiles({ text: 'system' }, ['latin'])).toEqual([]);
  });
});

describe('a stand-in', () => {
  // What createFontStack of @capsizecss/core 4.1.3 gives.
  it.each([
    ['source-sans-3', 0, ['109.2105%', '42.6604%', '0%', '93.7639%']],
    ['source-sans-3', 1, ['108.9713%', '42.5669%', '0%', '93.9697%']],
    ['figtree', 0, ['94.3231%', '24.8219%', '0%', '100.7176%']],
  ] as const)('of %s takes the same room (%d)', (name, index, expected) => {
    const adjustment = standInAdjustment(fonts[name].metrics, standIns.sans[index]?.metrics ?? fonts[name].metrics);
    expect(Object.entries(adjustment)).toEqual([
      ['ascent-override', expected[0]],
      ['descent-override', expected[1]],
      ['line-gap-override', expected[2]],
      ['size-adjust', expected[3]],
    ]);
  });
});

describe('the font rules of a style sheet', () => {
  const css = fontFaces({ text: 'figtree' }, ['latin'], ({ path }) => `/fonts/${path.split('/').at(-1) ?? ''}`);

  it('fetch from the address they are given, and show text at once', () => {
    expect(css).toMatch(
      /^@font-face\{font-family:"Figtree Variable";font-style:normal;font-display:swap;font-weight:300 900;src:url\("\/fonts\/figtree-latin-wght-normal\.woff2"\) format\("woff2"\);unicode-range:U\+0000-00FF,/,
    );
    expect(css.match(/url\(/g)).toHaveLength(1);
  });

  it('have a stand-in for every name in the stack', () => {
    const quoted = [...fontStack('figtree').matchAll(/"([^"]+)"/g)].map(([, name = '']) => name);
    const defined = new Set([...css.matchAll(/font-family:"([^"]+)"/g)].map(([, name = '']) => name));
    expect(quoted.filter((name) => name.startsWith('Figtree'))).toEqual([...defined]);
    expect(defined.size).toBe(3);
  });

  it('are none for the system font', () => {
    expect(fontFaces({ text: 'system' }, ['latin'], () => '/x')).toBe('');
  });

  it('name the family of headings apart', () => {
    const tokens = fontTokens({ text: 'figtree', heading: 'source-serif-4' });
    expect(tokens['basis-text-font-family-default']).toMatch(/^"Figtree Variable", .*sans-serif$/);
    expect(tokens['basis-heading-font-family']).toMatch(/^"Source Serif 4 Variable", .*serif$/);
    expect(fontTokens({ text: 'system' })['basis-heading-font-family']).toMatch(/^system-ui/);
  });
});
