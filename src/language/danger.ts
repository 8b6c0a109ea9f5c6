import { dangers, dangerWords, harmlessPhrases, harmlessWords, type Danger } from './dangers.data.ts';
import { findPhrase } from './phrases.ts';
import { stem } from './stem.ts';
import { mistakes, mistakesAllowed, sounding, type Sounding } from './typos.ts';
import { wordsOf } from './words-of.ts';

/** A word or phrase that means danger. */
interface Sign {
  danger: Danger;
  words: readonly Sounding[];
  stems: readonly string[];
}

const signs: readonly Sign[] = [...dangerWords].flatMap(([danger, list]) =>
  list.map((phrase): Sign => {
    const words = wordsOf(phrase).map(({ text }) => text);
    return { danger, words: words.map(sounding), stems: words.map(stem) };
  }),
);

/** The words that phrases are made of, for what is misspelt in one. */
const phraseWords: readonly Sounding[] = [
  ...new Map(
    signs
      .filter(({ words }) => words.length > 1)
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

/**
 * What kinds of danger a query speaks of, mistakes in its spelling included; nothing for nearly every query. The first is the one that the
 * first numbers must be for.
 *
 * @param isKnown whether a word is one of the portal's own: such a word is not taken for a danger word with a mistake in it
 */
export function dangersIn(query: string, isKnown: (word: string) => boolean = () => false): Danger[] {
  const words = withoutHarmless(
    wordsOf(query)
      .flatMap(({ text, parts }) => [text, ...parts])
      .slice(0, 40),
  );
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
  const found = new Set(
    signs
      .filter(({ words: sign, stems: signed }) => {
        if (sign.length > 1) return findPhrase(words, stems, signed) !== undefined || findPhrase(mended, mendedStems, signed) !== undefined;
        const [known] = sign;
        if (known === undefined) return false;
        // A form of the word, unless that form is a word with another meaning.
        if (words.some((word, index) => word === known.word || (stems[index] === signed[0] && !harmlessWords.has(word)))) return true;
        return tried.some((typed) => typed !== undefined && isNear(typed, known));
      })
      .map(({ danger }) => danger),
  );
  return dangers.filter((danger) => found.has(danger));
}

/** Whether a word is another one with a mistake in it. Stricter than a search: a short word must sound the same. */
function isNear(typed: Sounding, known: Sounding): boolean {
  if (known.word.length < 5 || typed.word.length < 4) return false;
  const limit = known.word.length < 7 ? 0 : known.word.length < 12 ? 1 : mistakesAllowed(known.word);
  return (mistakes(typed, known, limit) ?? Infinity) <= Math.max(limit, 0.5);
}
