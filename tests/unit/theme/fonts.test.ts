import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fontNames } from '../../../src/schemas/theme.ts';
import { fonts, fontSubsets, standIns, unicodeRanges, type Font, type FontSubset } from '../../../src/theme/font-list.ts';
import { fontFaces, fontFiles, fontStack, fontTokens, standInAdjustment, type FontChoice } from '../../../src/theme/fonts.ts';

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
    const choices: FontChoice[] = [{ text: name }, { text: 'system', heading: name }];
    expect(json(join(folder(font), 'package.json'))).toMatchObject({ name: font.package, license: 'OFL-1.1' });
    expect(css).toContain(`font-family: '${font.family}'`);
    expect(json(join(folder(font), 'package.json'))).toMatchObject({ version: font.version });
    for (const { path } of choices.flatMap((choice) => fontFiles(choice, fontSubsets))) {
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
    for (const subset of fontSubsets.filter((subset) => subset !== 'latin')) {
      const inFile = new Set(codePoints(real[subset] ?? ''));
      expect(
        codePoints(unicodeRanges[subset]).filter((point) => !inFile.has(point)),
        subset,
      ).toEqual([]);
    }
  });

  it('have all the letters of Dutch and English, and of names from Poland and Turkey', () => {
    const has = (subset: FontSubset, letters: string) => {
      const { latin = '' } = json(join(folder(fonts.nunito), 'unicode.json')) as Record<string, string>;
      const points = new Set(codePoints(subset === 'latin' ? latin : unicodeRanges[subset]));
      return [...letters].every((letter) => points.has(letter.codePointAt(0) ?? 0));
    };
    expect(has('latin', 'abcXYZëïéèêüöäáçÉ€“”‘’–…')).toBe(true);
    expect(has('latin-ext', 'ąćęłńśźżĄŁŻğışİŞĞ'.replaceAll('ı', ''))).toBe(true);
    expect(has('latin', 'ı')).toBe(true);
  });
});

describe('the files of a choice', () => {
  it('are there in each weight, each file once', () => {
    const files = fontFiles({ text: 'figtree', heading: 'rubik' }, fontSubsets);
    expect(files.map(({ path }) => path)).toEqual([
      'files/figtree-latin-400-normal.woff2',
      'files/figtree-latin-ext-400-normal.woff2',
      'files/figtree-latin-700-normal.woff2',
      'files/figtree-latin-ext-700-normal.woff2',
      'files/rubik-latin-700-normal.woff2',
      'files/rubik-latin-ext-700-normal.woff2',
    ]);
    expect(fontFiles({ text: 'figtree', heading: 'figtree' }, ['latin'])).toHaveLength(2);
    expect(fontFiles({ text: 'system' }, ['latin'])).toEqual([]);
  });
});

describe('a stand-in', () => {
  const arial = { ascent: 1854, descent: -434, lineGap: 67, unitsPerEm: 2048, width: 913 };
  const roboto = { ascent: 1900, descent: -500, lineGap: 0, unitsPerEm: 2048, width: 911 };
  const sourceSans = { ascent: 1024, descent: -400, lineGap: 0, unitsPerEm: 1000, width: 418 };
  const figtree = { ascent: 950, descent: -250, lineGap: 0, unitsPerEm: 1000, width: 449 };

  // What createFontStack of @capsizecss/core 4.1.3 gives for these measures, in two decimals.
  it.each([
    ['Arial for Source Sans', sourceSans, arial, ['109.21%', '42.66%', '0%', '93.76%']],
    ['Roboto for Source Sans', sourceSans, roboto, ['108.97%', '42.57%', '0%', '93.97%']],
    ['Arial for Figtree', figtree, arial, ['94.32%', '24.82%', '0%', '100.72%']],
  ] as const)('takes the same room: %s', (_, font, standIn, [ascent, descent, gap, size]) => {
    expect(Object.entries(standInAdjustment(font, standIn))).toEqual([
      ['ascent-override', ascent],
      ['descent-override', descent],
      ['line-gap-override', gap],
      ['size-adjust', size],
    ]);
  });

  it('has a bold of its own in every kind', () => {
    for (const { local, metrics, bold } of Object.values(standIns).flat()) {
      expect(bold.local).toHaveLength(local.length);
      expect(bold.width).toBeGreaterThan(metrics.width);
    }
  });
});

describe('the font rules of a style sheet', () => {
  const css = fontFaces({ text: 'figtree' }, ['latin'], ({ path }) => `/fonts/${path.split('/').at(-1) ?? ''}`);

  it('fetch from the address they are given, and show text at once', () => {
    expect(css).toMatch(
      /^@font-face\{font-family:"Figtree";font-display:swap;src:url\("\/fonts\/figtree-latin-400-normal\.woff2"\) format\("woff2"\)\}@font-face/,
    );
    expect(css.match(/url\(/g)).toHaveLength(2);
  });

  it('take the boldest of a font that is for headings only, with stand-ins as bold and as wide', () => {
    const faces = fontFaces({ text: 'system', heading: 'bricolage-grotesque' }, ['latin'], ({ path }) => path);
    expect(faces).toContain('font-weight:700;src:url("files/bricolage-grotesque-latin-800-normal.woff2")');
    expect(faces).toContain('font-weight:700;src:local("Arial Bold")');
    const { metrics, boldWidth } = fonts['bricolage-grotesque'];
    const [arial] = standIns.sans;
    const size = boldWidth / metrics.unitsPerEm / ((arial?.bold.width ?? 0) / (arial?.metrics.unitsPerEm ?? 1));
    expect(faces).toContain(`size-adjust:${Number((size * 100).toFixed(2))}%`);
  });

  it('give only what is not Latin a range', () => {
    const faces = fontFaces({ text: 'figtree' }, ['latin', 'latin-ext'], ({ subset }) => subset).match(/@font-face\{[^}]*url[^}]*\}/g);
    expect(faces?.map((face) => [/url\("([^"]+)/.exec(face)?.[1], face.includes('unicode-range')])).toEqual([
      ['latin', false],
      ['latin-ext', true],
      ['latin', false],
      ['latin-ext', true],
    ]);
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
    expect(tokens['basis-text-font-family-default']).toMatch(/^"Figtree", .*sans-serif$/);
    expect(tokens['basis-heading-font-family']).toMatch(/^"Source Serif 4", .*serif$/);
    expect(fontTokens({ text: 'system' })['basis-heading-font-family']).toMatch(/^system-ui/);
  });
});
