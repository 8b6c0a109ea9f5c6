import postcss from 'postcss';
import { styleSheetUrls } from './links/style-sheet-urls.ts';

/** The font files of one `@font-face`, and the letters that it has; all letters when it does not say which. */
interface FontFace {
  ranges: string | undefined;
  urls: readonly string[];
}

/** By style sheet: most pages of a portal have the same. */
const known = new Map<string, readonly FontFace[]>();

/**
 * Addresses of the font files that a browser fetches for a page: of every `@font-face` whose `unicode-range` has a character of the page,
 * or that has none.
 *
 * @param text all characters of the page
 */
export function neededFonts(css: string, text: string): string[] {
  const faces = known.get(css) ?? fontFaces(css);
  known.set(css, faces);
  if (faces.length === 0) return [];
  const points = new Set(Array.from(new Set(text), (character) => character.codePointAt(0) ?? 0));
  return faces.filter(({ ranges }) => ranges === undefined || inRanges(ranges, points)).flatMap(({ urls }) => urls);
}

function fontFaces(css: string): FontFace[] {
  const faces: FontFace[] = [];
  postcss.parse(css).walkAtRules('font-face', (face) => {
    let ranges: string | undefined;
    face.walkDecls('unicode-range', ({ value }) => {
      ranges = value;
    });
    faces.push({ ranges, urls: styleSheetUrls(face.toString()) });
  });
  return faces;
}

function inRanges(ranges: string, points: ReadonlySet<number>): boolean {
  const spans = ranges.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
    // `U+4??` is all of `U+400-4FF`.
    return [Number.parseInt(first.replaceAll('?', '0'), 16), Number.parseInt(last.replaceAll('?', 'F'), 16)] as const;
  });
  return [...points].some((point) => spans.some(([first, last]) => point >= first && point <= last));
}
