import postcss from 'postcss';
import { styleSheetUrls } from './links/style-sheet-urls.ts';

/**
 * Addresses of the font files that a browser fetches for a page: of every `@font-face` whose `unicode-range` has a character of the page,
 * or that has none.
 *
 * @param text all characters of the page
 */
export function neededFonts(css: string, text: string): string[] {
  const points = new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0));
  const urls: string[] = [];
  postcss.parse(css).walkAtRules('font-face', (face) => {
    let ranges: string | undefined;
    face.walkDecls('unicode-range', ({ value }) => {
      ranges = value;
    });
    if (ranges === undefined || inRanges(ranges, points)) urls.push(...styleSheetUrls(face.toString()));
  });
  return urls;
}

function inRanges(ranges: string, points: ReadonlySet<number>): boolean {
  const spans = ranges.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
    // `U+4??` is all of `U+400-4FF`.
    return [Number.parseInt(first.replaceAll('?', '0'), 16), Number.parseInt(last.replaceAll('?', 'F'), 16)] as const;
  });
  return [...points].some((point) => spans.some(([first, last]) => point >= first && point <= last));
}
