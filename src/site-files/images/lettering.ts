import { create, type Font } from 'fontkit';

/** The two weights of the letters in pictures. */
export type Weight = 'regular' | 'bold';

/** Text as outlines, so that a picture looks the same on a machine with other fonts, or none. */
export interface Lettering {
  /** Width of a text, in units of the picture, at a size in the same units. */
  width(text: string, weight: Weight, size: number): number;
  /** SVG path data of a text whose baseline starts at `x`, `y`. */
  outline(text: string, weight: Weight, size: number, x: number, y: number): string;
}

/**
 * Opens fonts (WOFF2, WOFF, TTF or OTF).
 * @param files for each weight one or more files, since web fonts are divided over alphabets; the first that has a character is taken. A
 *   character that none has is left out.
 */
export function createLettering(files: Record<Weight, readonly Uint8Array[]>): Lettering {
  const open = (list: readonly Uint8Array[]) => list.map((bytes) => create(bytes));
  const fonts = { regular: open(files.regular), bold: open(files.bold) };
  const known = new Map<string, Run[]>();
  const runs = (text: string, weight: Weight) => {
    const key = `${weight} ${text}`;
    const found = known.get(key) ?? fontRuns(text, fonts[weight]).map(({ font, text: part }) => ({ font, run: font.layout(part) }));
    // To fit a text, the same words are measured many times over; the texts of other pages are others.
    if (known.size > 2000) known.clear();
    known.set(key, found);
    return found;
  };
  return {
    width: (text, weight, size) => runs(text, weight).reduce((sum, { font, run }) => sum + (run.advanceWidth / font.unitsPerEm) * size, 0),
    outline: (text, weight, size, x, y) => {
      let start = x;
      let data = '';
      for (const { font, run } of runs(text, weight)) {
        const scale = size / font.unitsPerEm;
        run.glyphs.forEach(({ path }, index) => {
          const { xAdvance = 0, xOffset = 0, yOffset = 0 } = run.positions[index] ?? {};
          data += path
            .scale(scale, -scale)
            .translate(start + xOffset * scale, y - yOffset * scale)
            .toSVG();
          start += xAdvance * scale;
        });
      }
      return data;
    },
  };
}

/** A piece of text as one font sets it. */
interface Run {
  font: Font;
  run: ReturnType<Font['layout']>;
}

/** Divides a text into pieces that one font can set. */
function fontRuns(text: string, fonts: readonly Font[]): { font: Font; text: string }[] {
  const found: { font: Font; text: string }[] = [];
  for (const character of text.normalize('NFC')) {
    const font = fonts.find((candidate) => candidate.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
    if (font === undefined) continue;
    const last = found.at(-1);
    if (last?.font === font) last.text += character;
    else found.push({ font, text: character });
  }
  return found;
}
