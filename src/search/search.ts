import { dangersIn } from '../language/danger.ts';
import type { Danger } from '../language/dangers.data.ts';
import { expand, suggestions } from './expand.ts';
import type { IndexedDocument, SearchIndex } from './search-index.ts';
import { makeTerms, strongest } from './terms.ts';
import { kindWeights, layerWeights, linkWeights, staleWeight } from './weights.ts';

/** A document that was found. */
export interface Hit {
  document: IndexedDocument;
  /** Higher is better; means nothing beside a score of another query. */
  score: number;
}

/** The answer to a query. */
export interface SearchResult {
  /** The best first. */
  hits: readonly Hit[];
  /** What was taken for something else, to say so. */
  corrections: readonly { typed: string; meant: string }[];
  /** When nothing was found: words that would find something. */
  suggestions: readonly string[];
  /** When somebody may be in danger: of which kind. */
  dangers: readonly Danger[];
}

/** Answers queries. */
export type Search = (query: string) => SearchResult;

/** Of all that a query asks for, how much a document must have, compared with the one that has most. */
const leastShare = 0.3;

/** What texts call a danger, however somebody says it. */
const topicOf: Readonly<Record<Danger, string>> = {
  suicide: 'zelfmoord',
  violence: 'mishandeling',
  'sexual-violence': 'seksueel geweld',
  'running-away': 'weglopen',
  acute: 'noodgeval',
};

/** Makes a function that searches an index. Its first call with a mistake in the query takes some milliseconds more. */
export function createSearch(index: SearchIndex): Search {
  const { documents } = index;
  const terms = makeTerms(index);
  const numbers = new Map(documents.map(({ href }, number) => [href, number]));
  // For each document those that link to it, with what they get of a match.
  const incoming: [number, number][][] = documents.map(() => []);
  index.links.forEach((hrefs, source) => {
    for (const href of hrefs) {
      const target = numbers.get(href);
      const kind = target === undefined ? undefined : documents[target]?.kind;
      if (target !== undefined && kind !== undefined) incoming[target]?.push([source, linkWeights[kind]]);
    }
  });
  const standing = documents.map(({ kind, layer, stale }) => kindWeights[kind] * layerWeights[layer] * (stale ? staleWeight : 1));
  const spread = (found: Map<number, number>): Map<number, number> => {
    const all = new Map(found);
    for (const [target, score] of found) {
      for (const [source, weight] of incoming[target] ?? []) {
        if (score * weight > (all.get(source) ?? 0)) all.set(source, score * weight);
      }
    }
    return all;
  };
  return (query) => {
    const { asked: typed, corrections } = expand(query, terms);
    const dangers = dangersIn(query, terms.isWord);
    const asked = [...typed, ...dangers.flatMap((danger) => expand(topicOf[danger], terms).asked)];
    const scores = new Map<number, number>();
    const shares = new Map<number, number>();
    for (const { targets, share } of asked) {
      const found = spread(strongest(targets));
      // What few documents have says more about them.
      const rarity = share * Math.log(1 + (documents.length - found.size + 0.5) / (found.size + 1.5));
      for (const [number, score] of found) {
        scores.set(number, (scores.get(number) ?? 0) + rarity * score);
        // Being named in passing is not the same as being about it.
        shares.set(number, (shares.get(number) ?? 0) + rarity * Math.sqrt(score));
      }
    }
    const most = Math.max(0, ...shares.values());
    const hits = [...scores]
      .filter(([number]) => (shares.get(number) ?? 0) >= leastShare * most)
      .map(([number, score]) => ({ number, score: score * (standing[number] ?? 1) }))
      .sort((a, b) => b.score - a.score || a.number - b.number)
      .flatMap(({ number, score }): Hit[] => {
        const document = documents[number];
        return document === undefined ? [] : [{ document, score }];
      });
    return {
      hits,
      corrections: hits.length === 0 ? [] : corrections,
      suggestions: hits.length === 0 ? suggestions(query, terms) : [],
      dangers,
    };
  };
}
