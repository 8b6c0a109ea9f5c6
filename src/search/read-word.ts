import { splitter, type Splitter } from '../language/compounds.ts';
import { stem } from '../language/stem.ts';
import { mistakesAllowed, nearest, sounding } from '../language/typos.ts';
import { remember } from './remember.ts';
import type { Target, Terms } from './terms.ts';
import { matchQuality } from './weights.ts';

/** A term that looks like a word, with the mistakes that lie between. */
export interface Near {
  term: string;
  made: number;
}

/** Terms that look like a word, the nearest first, and all that they lead to. */
export interface LookAlikes {
  near: readonly Near[];
  targets: readonly Target[];
}

/**
 * What single words lead to. The answers for the last words are kept, and are the same objects: at each key that is pressed only the word that is
 * being typed is new.
 */
export interface WordReader {
  /** What a word leads to when there is no mistake in it. `isLast` when it may still be being typed. */
  lookUp: (word: string, isLast: boolean) => readonly Target[];
  /** Terms that look like a word, with as many mistakes as one makes in it. */
  lookAlikes: (word: string) => LookAlikes;
  /** Terms that look like a word with at most so many mistakes, the nearest first. */
  near: (word: string, limit: number) => readonly Near[];
  /** What terms of other languages lead to that begin as a word does: `hamile` for “hamileyim”. */
  inLanguages: (word: string) => readonly Target[];
  /** What the parts of a compound lead to that stands nowhere: `slaaphulp` when there are texts about both. */
  partsOf: (word: string) => readonly (readonly Target[])[] | undefined;
}

const readers = new WeakMap<Terms, WordReader>();

/** The reader of some terms: one for each. */
export function wordReader(terms: Terms): WordReader {
  const reader = readers.get(terms) ?? makeReader(terms);
  readers.set(terms, reader);
  return reader;
}

function makeReader(terms: Terms): WordReader {
  const whole = remember((word) => lookUp(word, false, terms));
  const begun = remember((word) => lookUp(word, true, terms));
  // Made for the first word that takes it.
  let split: Splitter | undefined;
  return {
    lookUp: (word, isLast) => (isLast ? begun(word) : whole(word)),
    lookAlikes: remember((word) => lookAlikes(word, terms)),
    inLanguages: remember((word) => formsInLanguages(word, terms)),
    near: (word, limit) => nearTo(word, limit, terms),
    partsOf: remember((word) => {
      split ??= splitter(terms.sorted);
      return split(word)?.map(({ text }) => lessThan(whole(text), matchQuality.part));
    }),
  };
}

const lessThan = (targets: readonly Target[], share: number): Target[] =>
  targets.map(({ postings, quality }) => ({ postings, quality: quality * share }));

/** What a word and its other forms lead to. */
function formsOf(word: string, { targets, byStem }: Terms): Target[] {
  const found = [...(targets.get(word) ?? [])];
  for (const term of byStem.get(stem(word)) ?? []) {
    if (term !== word) found.push(...lessThan(targets.get(term) ?? [], matchQuality.form));
  }
  return found;
}

function lookUp(word: string, isLast: boolean, terms: Terms): Target[] {
  const { targets, sorted } = terms;
  const found = formsOf(word, terms);
  if (word.length < (isLast ? 2 : 4)) return found;
  const most = isLast ? matchQuality.prefix : matchQuality.prefixOfOther;
  for (let at = firstFrom(sorted, word); sorted[at]?.startsWith(word) === true; at++) {
    const term = sorted[at] as string;
    if (term === word) continue;
    const quality = matchQuality.prefixLeast + (most - matchQuality.prefixLeast) * (word.length / term.length);
    found.push(...lessThan(targets.get(term) ?? [], quality));
  }
  return found;
}

/** Of a word of another language, the fewest letters at its beginning that tell which word it is, and the most of an ending. */
const [beginningLeast, endingMost] = [4, 2];

/** What terms lead to that have the longest beginning of a word, but for an ending of their own. */
function formsInLanguages(word: string, { targets, sortedInLanguages }: Terms): Target[] {
  if (!/^[a-z]+$/.test(word)) return [];
  const least = Math.max(beginningLeast, Math.ceil(word.length * 0.6));
  for (let length = word.length; length >= least; length--) {
    const beginning = word.slice(0, length);
    const alike: string[] = [];
    for (let at = firstFrom(sortedInLanguages, beginning); sortedInLanguages[at]?.startsWith(beginning) === true; at++) {
      const term = sortedInLanguages[at] as string;
      if (term.length <= length + endingMost) alike.push(term);
    }
    const found = alike.flatMap((term) => targets.get(term) ?? []);
    if (found.length > 0) return lessThan(found, matchQuality.form);
  }
  return [];
}

/** The place of the first term that is not before a word. */
function firstFrom(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

function nearTo(word: string, limit: number, terms: Terms): Near[] {
  if (word.length < 3) return [];
  const known = terms.soundings();
  return nearest(sounding(word), known, limit).map(({ place, made }) => ({ term: known[place]?.word ?? '', made }));
}

function lookAlikes(word: string, terms: Terms): LookAlikes {
  const near = nearTo(word, mistakesAllowed(word), terms);
  const quality = (made: number) => matchQuality.typo * (1 - (made - 0.5) / (1 + word.length / 2));
  return { near, targets: near.flatMap(({ term, made }) => lessThan(formsOf(term, terms), quality(made))) };
}
