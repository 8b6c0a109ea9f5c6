import { isCommonWord } from '../language/common-words.data.ts';
import { isDangerWord } from '../language/danger.ts';
import { harmlessWords } from '../language/dangers.data.ts';
import { findPhrase } from '../language/phrases.ts';
import { stem } from '../language/stem.ts';
import { isStopWord, isWeakWord } from '../language/stop-words.ts';
import { mistakesAllowed } from '../language/typos.ts';
import { wordsOf } from '../language/words-of.ts';
import { wordReader } from './read-word.ts';
import type { Phrase, Target, Terms } from './terms.ts';
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

/** Letters of a word for each mistake in it with which it may still be another word: more, and what is suggested is a guess. */
const lettersPerMistake = 3.5;

/** Reads a query. */
export function expand(query: string, terms: Terms): Understood {
  const words = readWords(query, terms);
  const { lookUp, lookAlikes, inLanguages, partsOf } = wordReader(terms);
  const corrections: { typed: string; meant: string }[] = [];
  const read = words.map((word, index) => {
    const isLast = index === words.length - 1;
    const isStop = isStopWord(word);
    const found = isStop && words.length > 1 ? [] : lookUp(word, isLast);
    const share = isWeakWord(word) || /^\d+$/.test(word) ? weakShare : 1;
    if (found.length > 0 || isStop || isNoMistake(word, terms)) return { word, asked: [{ targets: found, share }] };
    const { near, targets } = lookAlikes(word);
    const isNear = near.some(({ made }) => made <= 1);
    const foreign = isNear ? [] : inLanguages(word);
    if (foreign.length > 0) return { word, asked: [{ targets: foreign, share }] };
    const parts = isNear ? undefined : partsOf(word);
    if (parts !== undefined) return { word, asked: parts.map((part) => ({ targets: part, share: 1 / parts.length })) };
    const meant = near.find(({ term }) => terms.isWord(term))?.term ?? near[0]?.term;
    if (meant !== undefined && terms.isWord(meant)) corrections.push({ typed: word, meant });
    return { word: meant ?? word, asked: [{ targets, share: 1 }] };
  });
  const meant = read.map(({ word }) => word);
  const stems = meant.map(stem);
  const inPhrase = new Set<number>();
  const phrases: Asked[] = [];
  for (const { stems: phrase, targets } of phrasesIn(stems, terms)) {
    const places = findPhrase(meant, stems, phrase);
    if (places === undefined) continue;
    places.forEach((place) => inPhrase.add(place));
    phrases.push({ targets, share: 1 });
  }
  for (const [first, joined] of joins(words, terms)) {
    phrases.push({ targets: joined, share: 1 });
    inPhrase.add(first).add(first + 1);
  }
  const meaningful = read.flatMap(({ word, asked }, index) => {
    if (isStopWord(word) && (phrases.length > 0 || read.some((other) => !isStopWord(other.word)))) return [];
    return inPhrase.has(index) ? asked.map((one) => ({ ...one, share: one.share * 0.4 })) : asked;
  });
  return { asked: [...phrases, ...meaningful].filter(({ targets }) => targets.length > 0), corrections };
}

/** Words of the texts that look most like those of a query that found nothing: what somebody may have meant. */
export function suggestions(query: string, terms: Terms, most = 3): string[] {
  const reader = wordReader(terms);
  const unknown = readWords(query, terms).filter((word) => !isNoMistake(word, terms));
  const near = unknown.flatMap((word) => {
    const believed = word.length / lettersPerMistake;
    return reader.near(word, Math.min(mistakesAllowed(word) + 1, Math.floor(believed))).filter(({ made }) => made <= believed);
  });
  return [
    ...new Set(
      near
        .filter(({ term }) => terms.isWord(term))
        .sort((a, b) => a.made - b.made)
        .map(({ term }) => term),
    ),
  ].slice(0, most);
}

/** Whether a word is one, of the texts and lists or else, and not another word with a mistake in it. */
const isNoMistake = (word: string, { targets }: Terms) =>
  targets.has(word) || isStopWord(word) || isWeakWord(word) || harmlessWords.has(word) || isDangerWord(word) || isCommonWord(word);

/** The phrases that may occur in a query, in their order. */
const phrasesIn = (stems: readonly string[], { phrases }: Terms): Phrase[] =>
  [...new Set(stems)].flatMap((first) => phrases.get(first) ?? []).sort((a, b) => a.number - b.number);

/** The words of a query. One with a hyphen is one word when it is known as such, else several. */
const readWords = (query: string, terms: Terms): string[] =>
  wordsOf(query)
    .flatMap(({ text, parts }) => (parts.length === 0 || terms.targets.has(text) ? [text] : parts))
    .slice(0, wordsMost);

/** Two words that are one in the texts (`familie groepsplan`), by the place of the first. */
function joins(words: readonly string[], { targets, byStem }: Terms): [number, Target[]][] {
  return words.slice(0, -1).flatMap((word, index): [number, Target[]][] => {
    const joined = `${word}${words[index + 1] ?? ''}`;
    const found = [joined, ...(byStem.get(stem(joined)) ?? [])].flatMap((term) => targets.get(term) ?? []);
    return found.length === 0 ? [] : [[index, found.map((target) => ({ ...target, quality: target.quality * matchQuality.form }))]];
  });
}
