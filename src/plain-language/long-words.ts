import { splitter } from '../language/compounds.ts';
import { fieldWords } from '../language/field-words.data.ts';
import { normalise } from '../language/normalise.ts';
import type { PassageFinding } from './finding.ts';
import { knownWords } from './known-words.data.ts';
import { levelOf, type Limits } from './limits.ts';
import { isCapitalised, isInName } from './names.ts';
import type { Passage, Span } from './passage.ts';
import type { Sentence } from './sentences.ts';

/** Ends of long words that the words of the field do not have. */
const ends =
  'organisatie organisaties formulier instelling procedure toets korting kaart lijst bedrag betaling verklaring vergadering commissie functionaris medewerking wetgeving'.split(
    ' ',
  );

const split = splitter([...fieldWords, ...knownWords, ...ends]);

/** Finds words that are long and not known to everybody. A word with hyphens is as long as its longest part. */
export function longWords(passage: Passage, sentence: Sentence, names: readonly Span[], limits: Limits): PassageFinding[] {
  if (passage.kind === 'name' || passage.kind === 'address') return [];
  return sentence.words.flatMap((word) => {
    // A web address, an address for mail or a code is no word.
    if (/[@/_\d]|\.\p{L}/u.test(word.text) || isInName(word, names) || isCapitalised(word, sentence, passage.text)) return [];
    const letters = Math.max(...word.text.split(/[^\p{L}]+/u).map(({ length }) => length));
    const level = levelOf(letters, limits.word);
    if (level === undefined || isKnown(word.text)) return [];
    const parts = inTwo(word.text);
    return [
      {
        rule: 'long-word',
        level,
        at: { start: word.start, end: word.end },
        sentence: { start: sentence.start, end: sentence.end },
        word: word.text,
        letters,
        ...(parts === undefined ? {} : { parts }),
      },
    ];
  });
}

/** Whether a word, or the word of which it is the plural or the form with an e, is one that readers of these portals know. */
function isKnown(word: string): boolean {
  const text = normalise(word);
  return [text, text.replace(/s$/, ''), text.replace(/en$/, ''), text.replace(/[en]$/, '')].some((form) => knownWords.has(form));
}

/** A compound in what says more about it, and what it is: `kinderbeschermings` and `maatregel`. */
export function inTwo(word: string): readonly [string, string] | undefined {
  const last = split(normalise(word))?.at(-1)?.text;
  return last === undefined ? undefined : [word.slice(0, -last.length), word.slice(-last.length)];
}
