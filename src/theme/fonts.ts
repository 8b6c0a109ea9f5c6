import type { FontName } from '../schemas/theme.ts';
import { fonts, standIns, systemStacks, unicodeRanges, type Font, type FontMetrics, type FontSubset } from './font-list.ts';
import type { TokenMap } from './token-map.ts';

/** Which fonts a theme uses: `text`, and `heading` when it is another one. */
export interface FontChoice {
  heading?: FontName | undefined;
  text: FontName;
}

/** A file of a font: one subset, upright, all weights. */
export interface FontFile {
  font: Exclude<FontName, 'system'>;
  subset: FontSubset;
  /** Path inside the package on npm: `files/figtree-latin-wght-normal.woff2`. */
  path: string;
  /** The package on npm that holds it. */
  package: string;
}

/** Subsets with which the languages of a portal are written (BCP 47); what a font lacks the device writes. */
const subsetsOfLanguage: Readonly<Record<string, readonly FontSubset[]>> = {
  pl: ['latin-ext'],
  tr: ['latin-ext'],
  uk: ['cyrillic'],
  ar: ['arabic'],
};

/**
 * The subsets a portal in these languages can need. Every portal has `latin`, which holds all of Dutch and English, and `latin-ext` for
 * the names of people and places. A browser fetches a subset only when a page has characters of it.
 */
export function subsetsFor(languages: readonly string[]): readonly FontSubset[] {
  return [...new Set<FontSubset>(['latin', 'latin-ext', ...languages.flatMap((language) => subsetsOfLanguage[language] ?? [])])];
}

/** The font files of a choice, text before headings; none for the system font. */
export function fontFiles({ heading, text }: FontChoice, subsets: readonly FontSubset[]): readonly FontFile[] {
  return chosen([text, heading]).flatMap((name) =>
    subsets
      .filter((subset) => fonts[name].subsets.includes(subset))
      .map((subset) => ({ font: name, subset, package: fonts[name].package, path: `files/${name}-${subset}-wght-normal.woff2` })),
  );
}

/**
 * `@font-face` rules for a choice: the files, and for every font stand-ins of the device in the same measures, so that a page does not
 * move when the font arrives.
 *
 * @param url address of a file, as it stands between quotes in the style sheet
 * @param display `swap` shows the stand-in until the font is there; `optional` keeps it when the font is late
 */
export function fontFaces(
  choice: FontChoice,
  subsets: readonly FontSubset[],
  url: (file: FontFile) => string,
  display: 'swap' | 'optional' = 'swap',
): string {
  const files = fontFiles(choice, subsets).map((file) => {
    const { family, weights } = fonts[file.font];
    return (
      `@font-face{font-family:"${family}";font-style:normal;font-display:${display};font-weight:${weights.join(' ')};` +
      `src:url("${url(file)}") format("woff2");unicode-range:${unicodeRanges[file.subset]}}`
    );
  });
  const fallbacks = chosen([choice.text, choice.heading]).flatMap((name) => standInFaces(fonts[name]));
  return [...files, ...fallbacks].join('');
}

/** The tokens with the font families of a choice. */
export function fontTokens({ heading, text }: FontChoice): TokenMap {
  return {
    'basis-text-font-family-default': fontStack(text),
    'basis-text-font-family-monospace': systemStacks.mono,
    'basis-heading-font-family': fontStack(heading ?? text),
  };
}

/** A value of `font-family`: the font, its stand-ins, and the fonts of the device. */
export function fontStack(name: FontName): string {
  if (name === 'system') return systemStacks.sans;
  const { family, kind } = fonts[name];
  return [family, ...standIns[kind].map((_, index) => standInName(family, index))]
    .map((part) => `"${part}"`)
    .concat(systemStacks[kind])
    .join(', ');
}

/**
 * How much a stand-in is scaled and where its line lies, so that a text takes the same room in it as in the font, as percentages. The
 * arithmetic of `createFontStack` of `@capsizecss/core`.
 */
export function standInAdjustment(font: FontMetrics, standIn: FontMetrics) {
  const size = font.width / font.unitsPerEm / (standIn.width / standIn.unitsPerEm);
  const share = (measure: number) => percentage(measure / (font.unitsPerEm * size));
  return {
    'ascent-override': share(font.ascent),
    'descent-override': share(-font.descent),
    'line-gap-override': share(font.lineGap),
    'size-adjust': percentage(size),
  };
}

const percentage = (value: number) => `${Number((value * 100).toFixed(4))}%`;

const standInName = (family: string, index: number) => `${family} fallback${index === 0 ? '' : ` ${index + 1}`}`;

function standInFaces({ family, kind, metrics }: Font): string[] {
  return standIns[kind].map((standIn, index) => {
    const adjustment = Object.entries(standInAdjustment(metrics, standIn.metrics)).map(([name, value]) => `${name}:${value}`);
    const sources = standIn.local.map((name) => `local("${name}")`).join(',');
    return `@font-face{font-family:"${standInName(family, index)}";src:${sources};${adjustment.join(';')}}`;
  });
}

const chosen = (names: readonly (FontName | undefined)[]) => [...new Set(names.filter((name) => name !== undefined && name !== 'system'))];
