import { splitter } from '../language/compounds.ts';
import { fieldWords } from '../language/field-words.data.ts';
import { isStopWord } from '../language/stop-words.ts';
import type { Synonyms } from '../language/synonyms.ts';
import { wordsOf } from '../language/words-of.ts';
import type { DocumentTexts, SearchDocument } from './document.ts';
import type { IndexedWord, SearchIndex } from './search-index.ts';
import { bodyWordsMost, fieldWeights, weightSteps } from './weights.ts';

/** What an index holds beside its documents. */
export interface IndexOptions {
  synonyms?: readonly Synonyms[];
  without?: readonly string[];
  /** Words of other texts of which compounds may be made, such as those of the shared index. */
  vocabulary?: Iterable<string>;
}

/** Words that have their own place in compounds have at least so many letters. */
const partOfOwnTexts = 4;

/** Makes an index. The same documents give the same index, whatever their order is but for their numbers. */
export function buildIndex(
  documents: readonly SearchDocument[],
  { synonyms = [], without = [], vocabulary = [] }: IndexOptions = {},
): SearchIndex {
  const weighed = documents.map(({ texts }) => weigh({ ...texts, body: '' }));
  const bodies = documents.map(({ texts }) => countWords(texts.body ?? ''));
  const having = new Map<string, number>();
  bodies.forEach((body, number) => {
    for (const word of new Set([...body.keys(), ...(weighed[number]?.keys() ?? [])])) having.set(word, (having.get(word) ?? 0) + 1);
  });
  const found = new Map<string, Map<number, number>>();
  documents.forEach(({ texts }, number) => {
    const strong = weighed[number] ?? new Map<string, number>();
    const telling = [...(bodies[number] ?? [])]
      .filter(([word]) => !strong.has(word))
      .map(([word, count]) => ({ word, value: Math.sqrt(count) * Math.log(1 + documents.length / (having.get(word) ?? 1)) }))
      .sort((a, b) => b.value - a.value || (a.word < b.word ? -1 : 1))
      .slice(0, bodyWordsMost);
    const kept = new Set(telling.map(({ word }) => word));
    for (const [word, weight] of weigh(texts)) {
      if (!strong.has(word) && !kept.has(word)) continue;
      const postings = found.get(word) ?? new Map<number, number>();
      postings.set(number, weight);
      found.set(word, postings);
    }
  });
  const split = splitter([...fieldWords, ...[...having.keys(), ...vocabulary].filter((word) => word.length >= partOfOwnTexts)]);
  const words = [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, postings]): IndexedWord => ({
      word,
      parts: split(word) ?? [],
      documents: [...postings.keys()],
      weights: [...postings.values()],
    }));
  return {
    documents: documents.map(({ href, kind, title, layer, stale = false, over }) => ({
      ...{ href, kind, title, layer, stale },
      ...(over === undefined ? {} : { over }),
    })),
    links: documents.map(({ links }) => links),
    words,
    synonyms,
    without,
  };
}

/** How often each word occurs in a text; stop words do not count. */
function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text: whole, parts } of wordsOf(text)) {
    for (const word of [whole, ...parts]) if (!isStopWord(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** How much each word of a document says about it. A word that stands in several of its texts says more; one of a long name says less. */
function weigh(texts: DocumentTexts): Map<string, number> {
  const missing = new Map<string, number>();
  const add = (text: string | readonly string[] | undefined, weight: number, spread: number) => {
    const lines = typeof text === 'string' ? [text] : (text ?? []);
    for (const line of lines) {
      const words = wordsOf(line);
      const meant = words.filter((word) => !isStopWord(word.text)).length;
      const each = weight * (1 - spread + spread / Math.sqrt(Math.max(meant, 1)));
      for (const word of new Set(words.flatMap(({ text: whole, parts }) => [whole, ...parts]))) {
        if (isStopWord(word)) continue;
        missing.set(word, (missing.get(word) ?? 1) * (1 - each));
      }
    }
  };
  add(texts.name, fieldWeights.name, 0.35);
  add(texts.synonyms, fieldWeights.synonyms, 0.3);
  add(texts.summary, fieldWeights.summary, 0);
  add(texts.headings, fieldWeights.headings, 0);
  add(texts.body, fieldWeights.body, 0);
  return new Map([...missing].map(([word, rest]) => [word, Math.max(1, Math.round((1 - rest) * weightSteps))]));
}
