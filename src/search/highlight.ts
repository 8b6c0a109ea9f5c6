import { normalise } from '../language/normalise.ts';
import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';
import { wordsOf } from '../language/words-of.ts';

/** A piece of a text. The pieces after each other are the text. */
export interface Piece {
  text: string;
  /** It is one of the words that were looked for. */
  found: boolean;
}

/** The shortest part of a word that is marked. */
const partLeast = 4;

/**
 * Finds the words of a query in a text: the word, another form of it, a longer word that begins with it, and a compound that it is a part of.
 *
 * @param queries what was typed, and what it was taken for
 */
export function markWords(text: string, queries: readonly string[]): Piece[] {
  const wanted = queries
    .flatMap((query) => wordsOf(query))
    .flatMap(({ text: word, parts }) => [word, ...parts])
    .filter((word) => !isStopWord(word));
  const stems = new Set(wanted.map(stem));
  const isFound = (token: string) => {
    const word = normalise(token).replaceAll("'", '');
    return stems.has(stem(word)) || wanted.some((part) => part.length >= partLeast && word.includes(part));
  };
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of wanted.length === 0 ? [] : text.matchAll(/[\p{L}\p{N}\p{M}’']+/gu)) {
    if (!isFound(match[0])) continue;
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), found: false });
    end = match.index + match[0].length;
    pieces.push({ text: match[0], found: true });
  }
  if (end < text.length) pieces.push({ text: text.slice(end), found: false });
  return pieces;
}
