import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';

/** A phrase as its words are compared: by their stems. */
export const phraseOf = (words: readonly string[]): string => words.map(stem).join(' ');

/**
 * Where a phrase occurs in a query: the places of its words, in their order. Between two of them only words without a meaning of their own may
 * stand (“niet *meer* naar school”). `undefined` when it does not occur.
 *
 * @param query the words of the query, normalised
 * @param stems their stems
 * @param phrase the stems of the phrase
 */
export function findPhrase(query: readonly string[], stems: readonly string[], phrase: readonly string[]): number[] | undefined {
  for (let start = 0; start < stems.length; start++) {
    if (stems[start] !== phrase[0]) continue;
    const places = [start];
    for (let at = start + 1; at < stems.length && places.length < phrase.length; at++) {
      if (stems[at] === phrase[places.length]) places.push(at);
      else if (!isStopWord(query[at] ?? '')) break;
    }
    if (places.length === phrase.length) return places;
  }
  return undefined;
}
