import { normalise } from './normalise.ts';

/** The longest word that is looked at, in characters. */
export const wordMaxLength = 40;

/**
 * A word of a text. One that is written with a hyphen is a word in itself (`coouder`), and so is each of its parts (`co`, `ouder`); other
 * words have no parts.
 */
export interface Word {
  text: string;
  parts: readonly string[];
}

/**
 * The words of a text, in their order and normalised. An apostrophe falls away (`baby’s` is `babys`); so does a single letter, but not a
 * single figure: “van 0 tot 4 jaar”. Arabic words lose their article.
 */
export function wordsOf(text: string): Word[] {
  return [
    ...normalise(text)
      .replaceAll("'", '')
      .matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu),
  ].flatMap(([found]) => {
    const parts = found.split('-').map(withoutArticle);
    const joined = parts.join('').slice(0, wordMaxLength);
    if (!isWord(joined)) return [];
    return [{ text: joined, parts: parts.length === 1 ? [] : parts.map((part) => part.slice(0, wordMaxLength)).filter(isWord) }];
  });
}

/** Every word of a text and every part of one, once. */
export const distinctWords = (text: string): Set<string> => new Set(wordsOf(text).flatMap(({ text: word, parts }) => [word, ...parts]));

const isWord = (text: string) => text.length > 1 || /^[\d\p{Script=Arabic}]$/u.test(text);
const withoutArticle = (word: string) => word.replace(/^ال(?=\p{L}{3})/u, '');
