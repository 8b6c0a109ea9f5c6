import type { Passage, Span } from './passage.ts';

/** A word as it stands in a text, without the punctuation around it. */
export interface Word extends Span {
  text: string;
}

/** A sentence with its words. */
export interface Sentence extends Span {
  words: readonly Word[];
}

/**
 * The sentences of a passage, in their order. A name and an address are one each. A colon before a quotation ends a sentence: what somebody says
 * is read by itself.
 */
export function sentencesOf({ text, kind }: Passage): Sentence[] {
  const spans = kind === 'prose' || kind === 'heading' ? spansIn(text) : [{ start: 0, end: text.length }];
  return spans
    .flatMap((span) => atQuotations(text, span))
    .map((span) => ({ ...span, words: wordsIn(text, span) }))
    .filter(({ words }) => words.length > 0);
}

/** Signs that can end a sentence with the quotes and brackets after them, where what follows can begin one, a placeholder as well. */
const ends = /([.!?…]{1,3})[”’"'»)\]]*\s+(?=[“‘"'„«([]*[\p{Lu}\p{N}]|['’][snt] \p{Lu})/gu;

/** After these a sentence goes on, whatever follows: titles, and words that announce a name or number. */
const goesOn =
  /(?:^|[^\p{L}\p{N}])(?:dr|drs|ir|ing|mr|prof|mw|mevr|dhr|hr|fam|ds|st|nr|blz|tel|art|bijv|bv|jl|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec|\p{L}(?:\.\p{L})+|afd)$/iu;
/** An initial: “J. de Boer”. “U” and “I” are words, and so is a small letter: “Wij bellen u.” */
const initial = /(?:^|[^\p{L}\p{N}])(?![UI])\p{Lu}$/u;

function spansIn(text: string): Span[] {
  const starts = [0];
  for (const { 0: found, 1: sign = '', index } of text.matchAll(ends)) {
    const before = text.slice(Math.max(starts.at(-1) ?? 0, index - 20), index);
    // The number of a list item, an abbreviation or an initial, as in “1. Bel dr. J. de Boer”. A figure before a point does end a sentence.
    const announces = sign === '.' && (/^\s*\d{1,2}$/.test(before) || goesOn.test(before) || initial.test(before));
    if (!announces) starts.push(index + found.length);
  }
  return starts.map((start, index) => ({ start, end: trimmedEnd(text, start, starts[index + 1] ?? text.length) }));
}

function atQuotations(text: string, { start, end }: Span): Span[] {
  const cuts = [...text.slice(start, end).matchAll(/:\s+(?=[“‘"„])/g)].map(({ index, 0: found }) => start + index + found.length);
  return [start, ...cuts].map((from, index) => ({ start: from, end: trimmedEnd(text, from, cuts[index] ?? end) }));
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

/** The words of a part of a text: what stands between spaces and has a letter or figure, so a telephone number or a web address is one. */
export function wordsIn(text: string, { start, end }: Span): Word[] {
  return [...text.slice(start, end).matchAll(/\S+/g)].flatMap(({ 0: piece, index }) => {
    const first = piece.search(/[\p{L}\p{N}]/u);
    if (first === -1) return [];
    const word = piece.slice(first).replace(/[^\p{L}\p{N}]+$/u, '');
    return [{ text: word, start: start + index + first, end: start + index + first + word.length }];
  });
}
