import { dangers, dangerWords, harmlessPhrases, harmlessWords, type Danger } from './dangers.data.ts';
import { findPhrase } from './phrases.ts';
import { stem } from './stem.ts';
import { mistakes, mistakesAllowed, sounding, type Sounding } from './typos.ts';
import { wordsOf } from './words-of.ts';

/** A word or phrase that means danger. */
interface Sign {
  danger: Danger;
  /** What texts call the danger. */
  topic: string;
  words: readonly Sounding[];
  stems: readonly string[];
  /** The words with a full stop where a query must begin or end; left out of what may stand anywhere in it. */
  bounded?: string;
}

/** Ways of writing that mean the same in these phrases. */
const oneWord: Readonly<Record<string, string>> = {
  ...{ me: 'mijn', mij: 'mijn', mn: 'mijn', mijne: 'mijn' },
  ...{ hou: 'houd', nie: 'niet', mijzelf: 'mezelf', mezelve: 'mezelf', mnzelf: 'mezelf' },
};

/** What may stand in a phrase with bounds as well, and says nothing. */
const fillers = new Set(['het', 'er', 'zo', 'dit', 'echt', 'gewoon', 'ook', 'nu', 'al']);

/** The words of a text as they are compared here. */
function readWords(text: string): string[] {
  const words = wordsOf(text)
    .flatMap(({ text: whole, parts }) => [whole, ...parts])
    .map((word) => oneWord[word] ?? word);
  // “me zelf” and “zich zelf”.
  return words.flatMap((word, index) => {
    if (word === 'zelf' && ['mijn', 'zich'].includes(words[index - 1] ?? '')) return [];
    if (words[index + 1] !== 'zelf') return [word];
    return [word === 'mijn' ? 'mezelf' : word === 'zich' ? 'zichzelf' : word];
  });
}

const withoutFillers = (words: readonly string[]) => words.filter((word) => !fillers.has(word)).join(' ');

const signs: readonly Sign[] = dangerWords.flatMap(({ danger, topic, typed }) =>
  typed.map((phrase): Sign => {
    const words = readWords(phrase);
    const [first, last] = [phrase.startsWith('.') ? '. ' : ' ', phrase.endsWith('.') ? ' .' : ' '];
    const bounds = phrase.includes('.') ? { bounded: `${first}${withoutFillers(words)}${last}` } : {};
    return { danger, topic, words: words.map(sounding), stems: words.map(stem), ...bounds };
  }),
);

/** The words that phrases are made of, for what is misspelt in one. */
const phraseWords: readonly Sounding[] = [
  ...new Map(
    signs
      .filter(({ words, bounded }) => words.length > 1 && bounded === undefined)
      .flatMap(({ words }) => words)
      .map((word) => [word.word, word]),
  ).values(),
];

const signStems = new Set(signs.flatMap(({ stems }) => stems));

/** All forms of what is harmless, but for those of a danger word. */
const harmlessStems = new Set([...harmlessWords].map(stem).filter((one) => !signStems.has(one)));

/** The words without those of {@link harmlessPhrases}. */
function withoutHarmless(words: readonly string[]): string[] {
  const harmless = new Set(harmlessPhrases.flatMap((phrase) => findPhrase(words, words, phrase.split(' ')) ?? []));
  return words.filter((_, index) => !harmless.has(index));
}

/** What danger a query speaks of. */
export interface DangerRead {
  /** The first is the one that the first numbers must be for. */
  dangers: readonly Danger[];
  /** What texts call it. */
  topics: readonly string[];
}

/**
 * What kinds of danger a query speaks of, mistakes in its spelling included; nothing for nearly every query.
 *
 * @param isKnown whether a word is one of the portal's own: such a word is not taken for a danger word with a mistake in it
 */
export function readDanger(query: string, isKnown: (word: string) => boolean = () => false): DangerRead {
  const words = withoutHarmless(readWords(query).slice(0, 40));
  const stems = words.map(stem);
  const isHarmless = (index: number) => harmlessWords.has(words[index] ?? '') || harmlessStems.has(stems[index] ?? '');
  const tried = words.map((word, index) => (isKnown(word) || isHarmless(index) ? undefined : sounding(word)));
  // A word of a phrase that is misspelt: `wech lopen`.
  const mended = words.map((word, index) => {
    const typed = tried[index];
    if (typed === undefined) return word;
    return (phraseWords.find((known) => typed.sound === known.sound || isNear(typed, known)) ?? typed).word;
  });
  const mendedStems = mended.map(stem);
  const isMended = mended.some((word, index) => word !== words[index]);
  const whole = `. ${withoutFillers(words)} .`;
  const found = signs.filter(({ words: sign, stems: signed, bounded }) => {
    if (bounded !== undefined) return whole.includes(bounded);
    if (sign.length > 1) return isPhraseIn(words, stems, signed) || (isMended && isPhraseIn(mended, mendedStems, signed));
    const [known] = sign;
    if (known === undefined) return false;
    // A form of the word, unless that form is a word with another meaning.
    if (words.some((word, index) => word === known.word || (stems[index] === signed[0] && !harmlessWords.has(word)))) return true;
    return tried.some((typed) => typed !== undefined && isNear(typed, known));
  });
  const spoken = new Set(found.map(({ danger }) => danger));
  return { dangers: dangers.filter((danger) => spoken.has(danger)), topics: [...new Set(found.map(({ topic }) => topic))] };
}

/** Most phrases have a word that the query has not. */
const isPhraseIn = (words: readonly string[], stems: readonly string[], phrase: readonly string[]) =>
  stems.includes(phrase[0] ?? '') && findPhrase(words, stems, phrase) !== undefined;

/** The {@link DangerRead.dangers} of a query. */
export const dangersIn = (query: string, isKnown?: (word: string) => boolean): readonly Danger[] => readDanger(query, isKnown).dangers;

const ownWords = new Set(signs.flatMap(({ words }) => words.map(({ word }) => word)));

/** Whether a word is one of the danger words, or of their phrases: no mistake for another word. */
export const isDangerWord = (word: string): boolean => ownWords.has(word);

/** Whether a word is another one with a mistake in it. Stricter than a search: a short word must sound the same. */
function isNear(typed: Sounding, known: Sounding): boolean {
  if (known.word.length < 5 || typed.word.length < 4) return false;
  const limit = known.word.length < 7 ? 0 : known.word.length < 12 ? 1 : mistakesAllowed(known.word);
  return (mistakes(typed, known, limit) ?? Infinity) <= Math.max(limit, 0.5);
}
