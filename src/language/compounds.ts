import { stem } from './stem.ts';

/** A part of a compound, with the letters that link it to the next: `gezin` with `s` in gezinscoach. */
export interface Part {
  text: string;
  link: string;
}

/** The letters that may stand between two parts; nothing is the usual. */
const links = ['', 's', 'en', 'e'] as const;

/** Letters of the shortest part, and of the shortest word that is looked at: in less there is too much chance. */
const partMinLength = 3;
const compoundMinLength = 7;
const partsMost = 4;

/**
 * Words that stand in texts and make nonsense of other words: ends of words, and short ones that occur in everything (`test` in protesten).
 * They are no part, whatever list they stand in.
 */
const noParts = new Set(
  (
    'aan achter hij ing ingen heid heden lijk lijke baar bare ling schap sch isch ische tie ties atie aties iteit teit eur euse ster sters der den ders de ten ter ters ver ont her ' +
    'gen ren len nen sen zen ken men pen ben ber ger ner per ste sten ste tal ding dingen ring ringen king ling lingen ning ningen ting tingen ming zing ' +
    'ons een het als dan dus die dit dat was wat wie mee met pas red rol tot toe uit van eer ere eis ets arm ijs ija sla ral ale ele eren end ende ene age ages ant anten ent enten ist isten oor ere'
  ).split(' '),
);

/** Takes compounds apart; see {@link splitter}. */
export type Splitter = (word: string) => readonly Part[] | undefined;

/**
 * Makes a function that takes a normalised compound apart, into as few parts as it can; of several ways the one with the fewest links, then
 * the one with the longest last part, which says what it is. It gives `undefined` for a word that is no compound of what it knows.
 *
 * @param known the words and halves of words that a compound may be made of; the last part may be any form of one
 */
export function splitter(known: Iterable<string>): Splitter {
  const words = new Set([...known].filter((word) => word.length >= partMinLength && !noParts.has(word) && /^[a-z]+$/.test(word)));
  const byStem = Map.groupBy(words, stem);
  // Another form of a known word: the same stem is not enough for short ones, for it leaves out a vowel (`taan`, `tand`).
  const isForm = (text: string) =>
    stem(text).length >= partMinLength && byStem.get(stem(text))?.some((word) => word.slice(0, 3) === text.slice(0, 3)) === true;
  const isPart = (text: string, last: boolean) =>
    text.length >= partMinLength &&
    !noParts.has(text) &&
    (words.has(text) || (text.length > partMinLength && (last ? isForm(text) : words.has(`${text}en`) && !/([^aeiou])\1$/.test(text))));
  const split = (word: string, most: number): readonly Part[] | undefined => {
    let best: readonly Part[] | undefined;
    for (let end = partMinLength; end <= word.length - partMinLength; end++) {
      const text = word.slice(0, end);
      if (!isPart(text, false)) continue;
      for (const link of links) {
        if (!word.startsWith(link, end)) continue;
        const rest = word.slice(end + link.length);
        if (rest.length < partMinLength) continue;
        const after = isPart(rest, true) ? [{ text: rest, link: '' }] : most > 2 ? split(rest, most - 1) : undefined;
        if (after === undefined) continue;
        const found = [{ text, link }, ...after];
        if (best === undefined || compare(found, best) < 0) best = found;
      }
    }
    return best;
  };
  return (word) => (word.length < compoundMinLength || word.length > 40 || !/^[a-z]+$/.test(word) ? undefined : split(word, partsMost));
}

const compare = (a: readonly Part[], b: readonly Part[]): number =>
  a.length - b.length || linked(a) - linked(b) || (b.at(-1)?.text.length ?? 0) - (a.at(-1)?.text.length ?? 0);

const linked = (parts: readonly Part[]) => parts.reduce((sum, { link }) => sum + link.length, 0);

/** A compound as text: `gezin~s|coach`. */
export const writeParts = (parts: readonly Part[]): string =>
  parts.map(({ text, link }) => (link === '' ? text : `${text}~${link}`)).join('|');

/** Reads {@link writeParts}: the word, and its parts when it has more than one. */
export function readParts(written: string): { word: string; parts: readonly Part[] } {
  const parts = written.split('|').map((part): Part => {
    const [text = '', link = ''] = part.split('~');
    return { text, link };
  });
  return { word: parts.map(({ text, link }) => text + link).join(''), parts: parts.length > 1 ? parts : [] };
}
