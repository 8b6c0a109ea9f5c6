import { phraseOf } from '../language/phrases.ts';
import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';
import { sounding, type Sounding } from '../language/typos.ts';
import { distinctWords, wordsOf } from '../language/words-of.ts';
import { languageAddress } from '../sites/language-in-address.ts';
import type { SearchIndex } from './search-index.ts';
import { matchQuality, weightSteps } from './weights.ts';

/** Some documents, with for each how much it has to do with something: more than 0, at most 1. */
export interface Postings {
  documents: readonly number[];
  weights: readonly number[];
}

/** What a term leads to. */
export interface Target {
  postings: Postings;
  quality: number;
}

/** A few words that mean something together. */
export interface Phrase {
  /** Its place among all phrases. */
  number: number;
  stems: readonly string[];
  /** What it leads to. More words mean more certainty. */
  targets: readonly Target[];
}

/** Everything that can be typed and leads somewhere, made once of an index. */
export interface Terms {
  /** Words, parts of compounds and words of synonyms. A word that only occurs in phrases, or of which the documents have nothing, has no targets. */
  targets: ReadonlyMap<string, readonly Target[]>;
  /** Whether a word stands in a text. */
  isWord: (term: string) => boolean;
  /** All terms, in the order of their code units. */
  sorted: readonly string[];
  /** Forms of one word. Of a word of another language in Latin letters nobody knows the forms. */
  byStem: ReadonlyMap<string, readonly string[]>;
  /** Terms of other languages in Latin letters, in the order of their code units. */
  sortedInLanguages: readonly string[];
  /** Phrases by the stem of their first word. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Made when somebody first makes a mistake. */
  soundings: () => readonly Sounding[];
}

/** Makes the terms of an index. */
export function makeTerms({ documents, words, synonyms }: SearchIndex): Terms {
  const targets = new Map<string, Target[]>();
  // Those in Dutch alone: neither forms nor synonyms of a Dutch word are words of another language.
  const dutch = new Map<string, Target[]>();
  const add = (term: string, target: Target, to = targets) => {
    const known = to.get(term);
    if (known === undefined) to.set(term, [target]);
    else known.push(target);
  };
  const know = (term: string) => {
    if (!targets.has(term)) targets.set(term, []);
  };
  const languages = documents.map(({ href }) => languageAddress(href));
  const postings = words.map(({ documents: numbers, weights }): Postings => {
    const shares = weights.map((weight) => weight / weightSteps);
    return { documents: numbers, weights: shares };
  });
  const postingsInDutch = postings.map((all): Postings => {
    if (all.documents.every((number) => languages[number] === undefined)) return all;
    const kept = all.documents.flatMap((number, at) => (languages[number] === undefined ? [at] : []));
    return { documents: kept.map((at) => all.documents[at] ?? 0), weights: kept.map((at) => all.weights[at] ?? 0) };
  });
  words.forEach(({ word }, number) => {
    const inDutch = postingsInDutch[number] ?? nothing;
    add(word, { postings: postings[number] ?? nothing, quality: matchQuality.exact });
    if (inDutch.documents.length > 0) add(word, { postings: inDutch, quality: matchQuality.exact }, dutch);
  });
  words.forEach(({ parts }, number) => {
    const found = postingsInDutch[number] ?? nothing;
    const texts = parts.map(({ text }) => text);
    for (let from = 0; from < texts.length; from++) {
      // A part, and parts that are a compound of their own: `gezondheidszorg` in jeugdgezondheidszorg.
      for (let to = from + 1; to <= texts.length; to++) {
        if (to - from === texts.length) continue;
        const text = parts.slice(from, to - 1).reduce((before, part) => before + part.text + part.link, '') + (texts[to - 1] ?? '');
        const target = { postings: found, quality: to === texts.length ? matchQuality.head : matchQuality.part };
        add(text, target);
        add(text, target, dutch);
      }
    }
  });
  const ownStems = Map.groupBy(dutch.keys(), stem);
  const leadsTo = (text: string): Target[] => {
    const [first, ...others] = wordsOf(text)
      .map((word) => word.text)
      .filter((word) => !isStopWord(word))
      .map((word) => (ownStems.get(stem(word)) ?? []).flatMap((term) => dutch.get(term) ?? []))
      // The targets of synonyms themselves come later, so these are words and parts of words.
      .map(strongest);
    if (first === undefined) return [];
    const all = others.reduce(
      (found, other) => new Map([...found].flatMap(([id, weight]) => [[id, Math.min(weight, other.get(id) ?? 0)]])),
      first,
    );
    const found = [...all].filter(([, weight]) => weight > 0);
    const goal = { documents: found.map(([document]) => document), weights: found.map(([, weight]) => weight) };
    return found.length === 0 ? [] : [{ postings: goal, quality: matchQuality.synonym }];
  };
  const translated = new Map(languages.flatMap((address, number) => (address === undefined ? [] : [[documents[number]?.href, number]])));
  /** The pages in a language of what some targets lead to. */
  const inLanguage = (language: string, found: readonly Target[]): Target[] => {
    const pairs = found.flatMap(({ postings: { documents: numbers, weights } }) =>
      numbers.flatMap((number, at) => {
        const page = translated.get(`/taal/${language}${documents[number]?.href ?? ''}`);
        return page === undefined ? [] : [[page, weights[at] ?? 0] as const];
      }),
    );
    if (pairs.length === 0) return [];
    const goal = { documents: pairs.map(([page]) => page), weights: pairs.map(([, weight]) => weight) };
    return [{ postings: goal, quality: matchQuality.ownLanguage }];
  };
  const led = synonyms.map(({ texts, typed, language }) => {
    const goals = texts.map((text) => ({ text, found: leadsTo(text) }));
    const all = goals.flatMap((goal) => goal.found);
    const also = language === undefined ? [] : inLanguage(language, all);
    return [
      ...texts.map((text) => ({ text, found: goals.filter((goal) => goal.text !== text).flatMap((goal) => goal.found) })),
      ...typed.map((text) => ({ text, found: [...all, ...also] })),
    ];
  });
  const phrases: Phrase[] = [];
  const isWord = new Set(words.map(({ word }) => word));
  for (const { text, found } of led.flat()) {
    const typed = wordsOf(text).map((word) => word.text);
    // A word of which the portal has nothing is no mistake for another word.
    if (found.length === 0) {
      if (typed.length === 1) know(typed[0] ?? '');
    } else if (typed.length === 1) for (const target of found) add(typed[0] ?? '', target);
    else {
      const stems = phraseOf(typed).split(' ');
      phrases.push({
        number: phrases.length,
        stems,
        targets: found.map((target) => ({ ...target, quality: Math.min(1, target.quality * (1.2 + 0.2 * stems.length)) })),
      });
      for (const word of distinctWords(text)) know(word);
    }
  }
  const sorted = [...targets.keys()].sort();
  // A word that only pages in other languages have is found as it is written, or by its beginning.
  const isDutch = (term: string) => dutch.has(term) || !isWord.has(term);
  const typedInLanguages = new Set(
    synonyms.flatMap(({ typed, language }) => (language === undefined ? [] : typed.flatMap((text) => [...distinctWords(text)]))),
  );
  const isLatin = (term: string) => /^[a-z]+$/.test(term);
  /** Its forms are known, and how it looks with mistakes: in other letters it is taken for no Dutch word. */
  const isKnown = (term: string) => isDutch(term) || !isLatin(term);
  let soundings: Sounding[] | undefined;
  return {
    targets,
    isWord: (term) => isWord.has(term),
    sorted,
    byStem: Map.groupBy(sorted.filter(isKnown), stem),
    sortedInLanguages: sorted.filter((term) => isLatin(term) && !dutch.has(term) && (isWord.has(term) || typedInLanguages.has(term))),
    phrases: Map.groupBy(phrases, ({ stems }) => stems[0] ?? ''),
    soundings: () => (soundings ??= sorted.filter((term) => term.length > 2 && isKnown(term)).map(sounding)),
  };
}

/** For each document the best that some targets give. */
function strongest(targets: readonly Target[]): Map<number, number> {
  const best = new Map<number, number>();
  for (const { postings, quality } of targets) {
    postings.documents.forEach((document, index) => {
      const score = (postings.weights[index] ?? 0) * quality;
      if (score > (best.get(document) ?? 0)) best.set(document, score);
    });
  }
  return best;
}

const nothing: Postings = { documents: [], weights: [] };
