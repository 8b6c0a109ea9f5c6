import { splitter, type Splitter } from '../language/compounds.ts';
import { findPhrase } from '../language/phrases.ts';
import { stem } from '../language/stem.ts';
import { stopWords, weakWords } from '../language/stop-words.data.ts';
import { mistakes, mistakesAllowed, sounding } from '../language/typos.ts';
import { wordsOf } from '../language/words-of.ts';
import type { Target, Terms } from './terms.ts';
import { matchQuality } from './weights.ts';

/** A thing that a query asks for, with all that it may mean. */
export interface Asked {
  targets: readonly Target[];
  /** How much it counts beside the others: at most 1. */
  share: number;
}

/** A query as it is understood. */
export interface Understood {
  asked: readonly Asked[];
  /** Words that are taken for others, which look like what was typed and stand in the texts. */
  corrections: readonly { typed: string; meant: string }[];
}

/** The most words of a query that are looked at. */
const wordsMost = 12;

/** What a word counts that says little beside another. */
const weakShare = 0.5;

/** Reads a query. */
export function expand(query: string, terms: Terms): Understood {
  const words = readWords(query, terms);
  const corrections: { typed: string; meant: string }[] = [];
  const read = words.map((word, index) => {
    const isLast = index === words.length - 1;
    const isStop = stopWords.has(word);
    const found = isStop && words.length > 1 ? [] : lookUp(word, isLast, terms);
    const share = weakWords.has(word) || /^\d+$/.test(word) ? weakShare : 1;
    if (found.length > 0 || isStop || terms.targets.has(word)) return { word, asked: [{ targets: found, share }] };
    const near = typos(word, terms, 0);
    const parts = near.some(({ made }) => made <= 1) ? undefined : splitsOf(terms)(word);
    if (parts !== undefined) {
      const halves = parts.map(({ text }) =>
        lookUp(text, false, terms).map((target) => ({ ...target, quality: target.quality * matchQuality.part })),
      );
      return { word, asked: halves.map((targets) => ({ targets, share: 1 / parts.length })) };
    }
    const meant = near.find(({ term }) => terms.isWord(term))?.term ?? near[0]?.term;
    if (meant !== undefined && terms.isWord(meant)) corrections.push({ typed: word, meant });
    return { word: meant ?? word, asked: [{ targets: near.flatMap(({ targets }) => targets), share: 1 }] };
  });
  const meant = read.map(({ word }) => word);
  const stems = meant.map(stem);
  const inPhrase = new Set<number>();
  const phrases: Asked[] = [];
  for (const { stems: phrase, targets } of terms.phrases) {
    const places = stems.includes(phrase[0] ?? '') ? findPhrase(meant, stems, phrase) : undefined;
    if (places === undefined) continue;
    places.forEach((place) => inPhrase.add(place));
    // More words mean more certainty.
    phrases.push({
      targets: targets.map((target) => ({ ...target, quality: Math.min(1, target.quality * (1.2 + 0.2 * phrase.length)) })),
      share: 1,
    });
  }
  for (const [first, joined] of joins(words, terms)) {
    phrases.push({ targets: joined, share: 1 });
    inPhrase.add(first).add(first + 1);
  }
  const meaningful = read.flatMap(({ word, asked }, index) => {
    if (stopWords.has(word) && (phrases.length > 0 || read.some((other) => !stopWords.has(other.word)))) return [];
    return inPhrase.has(index) ? asked.map((one) => ({ ...one, share: one.share * 0.4 })) : asked;
  });
  return { asked: [...phrases, ...meaningful].filter(({ targets }) => targets.length > 0), corrections };
}

/** Words of the texts that look most like those of a query that found nothing: what somebody may have meant. */
export function suggestions(query: string, terms: Terms, most = 3): string[] {
  const near = readWords(query, terms).flatMap((word) => typos(word, terms, 1));
  return [
    ...new Set(
      near
        .filter(({ term }) => terms.isWord(term))
        .sort((a, b) => a.made - b.made)
        .map(({ term }) => term),
    ),
  ].slice(0, most);
}

/** The words of a query. One with a hyphen is one word when it is known as such, else several. */
const readWords = (query: string, terms: Terms): string[] =>
  wordsOf(query)
    .flatMap(({ text, parts }) => (parts.length === 0 || terms.targets.has(text) ? [text] : parts))
    .slice(0, wordsMost);

/** What a word leads to when there is no mistake in it. */
function lookUp(word: string, isLast: boolean, { targets, byStem, sorted }: Terms): Target[] {
  const found = [...(targets.get(word) ?? [])];
  for (const term of byStem.get(stem(word)) ?? []) {
    if (term !== word) for (const target of targets.get(term) ?? []) found.push({ ...target, quality: target.quality * matchQuality.form });
  }
  if (word.length < (isLast ? 2 : 4)) return found;
  const most = isLast ? matchQuality.prefix : matchQuality.prefixOfOther;
  for (let at = firstFrom(sorted, word); sorted[at]?.startsWith(word) === true; at++) {
    const term = sorted[at] as string;
    if (term === word) continue;
    const quality = matchQuality.prefixLeast + (most - matchQuality.prefixLeast) * (word.length / term.length);
    for (const target of targets.get(term) ?? []) found.push({ ...target, quality: target.quality * quality });
  }
  return found;
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

/** Terms that look like a word, the nearest first: those with the fewest mistakes, and half a mistake more. */
function typos(word: string, { soundings, targets }: Terms, extra: number) {
  const typed = sounding(word);
  const limit = mistakesAllowed(word) + extra;
  const near: { term: string; made: number; targets: Target[] }[] = [];
  if (word.length < 3) return near;
  let least = Infinity;
  for (const known of soundings()) {
    const made = mistakes(typed, known, limit);
    if (made === undefined || made > least + 0.5) continue;
    least = Math.min(least, made);
    const quality = (matchQuality.typo * (1 - (made - 0.5) / (1 + word.length / 2))) / matchQuality.exact;
    near.push({
      term: known.word,
      made,
      targets: (targets.get(known.word) ?? []).map((one) => ({ ...one, quality: one.quality * quality })),
    });
  }
  return near.filter(({ made }) => made <= least + 0.5).sort((a, b) => a.made - b.made);
}

const splitters = new WeakMap<Terms, Splitter>();

/** Takes compounds apart into terms: `slaaphulp` when there are texts about both. */
function splitsOf(terms: Terms): Splitter {
  const split = splitters.get(terms) ?? splitter(terms.sorted);
  splitters.set(terms, split);
  return split;
}

/** Two words that are one in the texts (`familie groepsplan`), by the place of the first. */
function joins(words: readonly string[], { targets, byStem }: Terms): [number, Target[]][] {
  return words.slice(0, -1).flatMap((word, index): [number, Target[]][] => {
    const joined = `${word}${words[index + 1] ?? ''}`;
    const found = [joined, ...(byStem.get(stem(joined)) ?? [])].flatMap((term) => targets.get(term) ?? []);
    return found.length === 0 ? [] : [[index, found.map((target) => ({ ...target, quality: target.quality * matchQuality.form }))]];
  });
}
