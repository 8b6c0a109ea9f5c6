import type { FontName } from '../schemas/theme.ts';
import { fonts, standIns, systemStacks, unicodeRanges, type Font, type FontMetrics, type FontSubset } from './font-list.ts';
import type { TokenMap } from './token-map.ts';

/** Which fonts a theme uses: `text`, and `heading` when it is another one. */
export interface FontChoice {
  heading?: FontName | undefined;
  text: FontName;
}

/** A file of a font: one subset in one weight, upright. */
export interface FontFile {
  font: Exclude<FontName, 'system'>;
  subset: FontSubset;
  weight: FontWeight;
  /** Path inside the package on npm: `files/figtree-latin-400-normal.woff2`. */
  path: string;
  /** The package on npm that holds it. */
  package: string;
}

/** Weights of which there are files: regular, bold, and the boldest of headings. */
export type FontWeight = 400 | 700 | 800;

/**
 * The font files of a choice; none for the system font. A text has regular and bold; a font that is for headings only has one weight.
 */
export function fontFiles(choice: FontChoice, subsets: readonly FontSubset[]): readonly FontFile[] {
  return chosen(choice).flatMap(({ name, weights }) =>
    weights.flatMap((weight) =>
      subsets.map((subset) => {
        const path = `files/${name}-${subset}-${weight}-normal.woff2`;
        return { font: name, subset, weight, package: fonts[name].package, path };
      }),
    ),
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
    const { family } = fonts[file.font];
    const range = file.subset === 'latin' ? '' : `;unicode-range:${unicodeRanges[file.subset]}`;
    // Bold is 700 to the style sheet, whichever weight does for it.
    const weight = file.weight === 400 ? '' : 'font-weight:700;';
    return `@font-face{font-family:"${family}";font-display:${display};${weight}src:url("${url(file)}") format("woff2")${range}}`;
  });
  const fallbacks = chosen(choice).flatMap(({ name, weights }) => weights.flatMap((weight) => standInFaces(fonts[name], weight)));
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

const percentage = (value: number) => `${Number((value * 100).toFixed(2))}%`;

const standInName = (family: string, index: number) => `${family} fallback${index === 0 ? '' : ` ${index + 1}`}`;

function standInFaces({ family, kind, metrics, boldWidth }: Font, weight: FontWeight): string[] {
  return standIns[kind].map(({ local, metrics: own, bold }, index) => {
    const isBold = weight !== 400;
    const adjustment = isBold
      ? standInAdjustment({ ...metrics, width: boldWidth }, { ...own, width: bold.width })
      : standInAdjustment(metrics, own);
    return (
      [
        `@font-face{font-family:"${standInName(family, index)}"`,
        ...(isBold ? ['font-weight:700'] : []),
        `src:${(isBold ? bold.local : local).map((name) => `local("${name}")`).join(',')}`,
        ...Object.entries(adjustment).map(([name, value]) => `${name}:${value}`),
      ].join(';') + '}'
    );
  });
}

/** The fonts of a choice that have files, text before headings, with the weights in which each is used. */
function chosen({ heading, text }: FontChoice) {
  const found: { name: FontFile['font']; weights: readonly FontWeight[] }[] = [];
  if (text !== 'system') found.push({ name: text, weights: [400, 700] });
  if (heading !== undefined && heading !== 'system' && heading !== text)
    found.push({ name: heading, weights: [fonts[heading].headingWeight] });
  return found;
}
