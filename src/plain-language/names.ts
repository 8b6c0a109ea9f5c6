import type { Span } from './passage.ts';
import type { Sentence, Word } from './sentences.ts';

/** Finds names in a text; see {@link nameFinder}. */
export type NameFinder = (text: string) => Span[];

/**
 * Makes a function that finds names in a text: of organisations, buildings, places.
 *
 * @param names the names as they are written; a name of one small-letter word is none
 */
export function nameFinder(names: Iterable<string>): NameFinder {
  const byFirst = Map.groupBy(
    [...new Set([...names].map((name) => name.trim()))].filter((name) => /\p{Lu}/u.test(name)).sort((a, b) => b.length - a.length),
    (name) => firstWord(name),
  );
  return (text) => {
    const found: Span[] = [];
    let from = 0;
    for (const { index, 0: word } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      if (index < from) continue;
      const name = byFirst.get(word)?.find((one) => text.startsWith(one, index) && !/^[\p{L}\p{N}]/u.test(text.slice(index + one.length)));
      if (name === undefined) continue;
      from = index + name.length;
      found.push({ start: index, end: from });
    }
    return found;
  };
}

const firstWord = (name: string) => /[\p{L}\p{N}]+/u.exec(name)?.[0] ?? '';

/** Whether a word is, or stands in, one of the names. */
export const isInName = ({ start, end }: Span, names: readonly Span[]): boolean =>
  names.some((name) => name.start < end && start < name.end);

/** Whether a word is written as a name: with a capital, and not because its sentence begins there. */
export function isCapitalised(word: Word, { words }: Sentence, text: string): boolean {
  if (!/^\p{Lu}/u.test(word.text)) return false;
  // A capital inside a word makes it a name wherever it stands: VluchtelingenWerk.
  if (/\p{Ll}\p{Lu}/u.test(word.text)) return true;
  const begins = words[0]?.start === word.start || /[:“‘"„(]\s*$/u.test(text.slice(Math.max(0, word.start - 3), word.start));
  return !begins;
}
