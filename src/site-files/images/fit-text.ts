import type { Weight } from './lettering.ts';

/** A piece of text in a picture; sizes in units of the picture. */
export interface Paragraph {
  text: string;
  weight: Weight;
  /** Size of the letters when there is room enough. */
  size: number;
  /** Space above it, as a part of its size; none above the first. */
  gap: number;
}

/** A line as it is set. */
export interface SetLine {
  text: string;
  weight: Weight;
  size: number;
  /** Distance from the top of the box to the baseline. */
  baseline: number;
}

/** The room for text, and how wide a text is. */
export interface TextBox {
  width: number;
  height: number;
  measure: (text: string, weight: Weight, size: number) => number;
}

const lineHeight = 1.18;
/** Of the letters above the baseline, as a part of their size. */
const ascent = 0.8;
const step = 0.96;
/** A paragraph with a longer word than fits at this part of its size gets that word broken. */
const smallestForWords = 0.35;

/**
 * Sets paragraphs below each other in a box, in the largest letters (at most their own size) with which every word fits. All that is given
 * is set, nothing is cut off: a word too wide for the box even in small letters goes on on the next line.
 */
export function fitText(paragraphs: readonly Paragraph[], box: TextBox): { lines: SetLine[]; height: number } {
  const limited = paragraphs.map((paragraph) => ({ ...paragraph, limit: widestScale(paragraph, box) }));
  for (let scale = 1; ; scale *= step) {
    const set = setText(limited, box, scale);
    if (set.height <= box.height) return set;
  }
}

/** The largest part of its size, at most 1, with which the longest word of a paragraph fits. */
function widestScale({ text, weight, size }: Paragraph, { width, measure }: TextBox): number {
  const widest = Math.max(0, ...wordsOf(text).map((word) => measure(word, weight, size)));
  return widest <= width ? 1 : Math.max(smallestForWords, width / widest);
}

function setText(paragraphs: readonly (Paragraph & { limit: number })[], { width, measure }: TextBox, scale: number) {
  const lines: SetLine[] = [];
  let top = 0;
  for (const [index, { text, weight, size: full, gap, limit }] of paragraphs.entries()) {
    const size = full * Math.min(scale, limit);
    if (index > 0) top += gap * size;
    // A little more than the width: a word that was measured to fill it does fit.
    for (const line of wrap(text, (part) => measure(part, weight, size) <= width + 0.01)) {
      lines.push({ text: line, weight, size, baseline: top + ascent * size });
      top += lineHeight * size;
    }
  }
  return { lines, height: top };
}

/** Divides a text into lines, at its spaces and in words that are wider than a line. */
function wrap(text: string, fits: (part: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  const add = (piece: string, space: string) => {
    const longer = line === '' ? piece : `${line}${space}${piece}`;
    if (line === '' || fits(longer)) line = longer;
    else {
      lines.push(line);
      line = piece;
    }
  };
  for (const word of wordsOf(text)) {
    if (fits(word)) add(word, ' ');
    else [...word].forEach((character, index) => add(character, index === 0 ? ' ' : ''));
  }
  return line === '' ? lines : [...lines, line];
}

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '');
