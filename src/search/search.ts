import { readDanger } from '../language/danger.ts';
import type { Danger } from '../language/dangers.data.ts';
import { expand, suggestions } from './expand.ts';
import { indexAt, type IndexAt } from './index-at.ts';
import type { IndexedDocument, SearchIndex } from './search-index.ts';
import { scoreBoard } from './score-board.ts';
import { makeTerms, type Postings, type Target } from './terms.ts';
import { kindWeights, layerWeights, linkWeights, staleWeight } from './weights.ts';

/** A document that was found. */
export interface Hit {
  document: IndexedDocument;
  /** Higher is better; means nothing beside a score of another query. */
  score: number;
}

/** The answer to a query. */
export interface SearchResult {
  /** The best first. Sorted when it is first asked for. */
  readonly hits: readonly Hit[];
  /**
   * Reads what {@link SearchResult.hits} has, in no order: for who does not need that, in a fraction of the time. A document has the same number
   * in every answer.
   */
  forEach: (read: (document: IndexedDocument, score: number, number: number) => void) => void;
  /** What was taken for something else, to say so. */
  corrections: readonly { typed: string; meant: string }[];
  /** When nothing was found: words that would find something. */
  suggestions: readonly string[];
  /** When somebody may be in danger: of which kind. */
  dangers: readonly Danger[];
}

/** A function that answers queries with what is not over. */
export interface Search {
  /** @param now epoch milliseconds */
  (query: string, now: number): SearchResult;
  /** The document at an address. */
  at: (href: string) => IndexedDocument | undefined;
}

/** Of all that a query asks for, how much a document must have, compared with the one that has most. */
const leastShare = 0.3;

/**
 * Makes a function that searches an index. Its first call with a mistake in the query takes some milliseconds more, and so does the first one after
 * the end of a document.
 */
export function createSearch(index: SearchIndex): Search {
  let made: (Pick<IndexAt, 'from' | 'until'> & { search: (query: string) => SearchResult }) | undefined;
  const answer = (query: string, now: number): SearchResult => {
    if (made === undefined || now < made.from || now >= made.until) {
      const { from, until, ...standing } = indexAt(index, now);
      made = { from, until, search: searchIn(standing) };
    }
    return made.search(query);
  };
  let byHref: ReadonlyMap<string, IndexedDocument> | undefined;
  return Object.assign(answer, {
    at: (href: string) => (byHref ??= new Map(index.documents.map((document) => [document.href, document]))).get(href),
  });
}

/** Makes a function that searches an index as it is. */
function searchIn({ index, size }: Pick<IndexAt, 'index' | 'size'>): (query: string) => SearchResult {
  const { documents } = index;
  const terms = makeTerms(index);
  const incoming = incomingLinks(index);
  const standing = documents.map(({ kind, layer, stale }) => kindWeights[kind] * layerWeights[layer] * (stale ? staleWeight : 1));
  const [board, scoreOf, shareOf] = [scoreBoard(documents.length), scoreBoard(documents.length), scoreBoard(documents.length)];
  // For each document the best that some targets give, directly or by what it links to. Words that were looked up before have the same targets.
  const known = new WeakMap<readonly Target[], Postings>();
  const strongest = (targets: readonly Target[]): Postings => {
    const before = known.get(targets);
    if (before !== undefined) return before;
    for (const { postings, quality } of targets) {
      for (let at = 0; at < postings.documents.length; at++)
        board.raise(postings.documents[at] ?? 0, (postings.weights[at] ?? 0) * quality);
    }
    const direct = board.take();
    for (let at = 0; at < direct.documents.length; at++) {
      const document = direct.documents[at] ?? 0;
      const score = direct.weights[at] ?? 0;
      board.raise(document, score);
      const sources = incoming[document];
      if (sources === undefined) continue;
      const linked = score * linkWeights[documents[document]?.kind ?? 'service'];
      for (const source of sources) board.raise(source, linked);
    }
    const found = board.take();
    known.set(targets, found);
    return found;
  };
  return (query) => {
    const { asked: typed, corrections } = expand(query, terms);
    const { dangers, topics } = readDanger(query, terms.isWord);
    const asked = [...typed, ...topics.flatMap((topic) => expand(topic, terms).asked)];
    for (const { targets, share } of asked) {
      const found = strongest(targets);
      // What few documents have says more about them.
      const rarity = share * Math.log(1 + (size - found.documents.length + 0.5) / (found.documents.length + 1.5));
      for (let at = 0; at < found.documents.length; at++) {
        const document = found.documents[at] ?? 0;
        const score = found.weights[at] ?? 0;
        scoreOf.add(document, rarity * score);
        // Being named in passing is not the same as being about it.
        shareOf.add(document, rarity * Math.sqrt(score));
      }
    }
    const scores = scoreOf.take();
    const shares = shareOf.take().weights;
    const least = leastShare * shares.reduce((a, b) => Math.max(a, b), 0);
    const forEach = (read: (number: number, score: number) => void) => {
      for (let at = 0; at < shares.length; at++) {
        const number = scores.documents[at] ?? 0;
        if ((shares[at] ?? 0) >= least) read(number, (scores.weights[at] ?? 0) * (standing[number] ?? 1));
      }
    };
    const isNothing = shares.length === 0;
    let sorted: readonly Hit[] | undefined;
    return {
      get hits() {
        return (sorted ??= sortHits(documents, forEach));
      },
      forEach: (read) => {
        forEach((number, score) => {
          read(documents[number] as IndexedDocument, score, number);
        });
      },
      // Nobody in danger is told that they made a mistake.
      corrections: isNothing || dangers.length > 0 ? [] : corrections,
      suggestions: isNothing ? suggestions(query, terms) : [],
      dangers,
    };
  };
}

/** For each document the places of those that link to it; `undefined` where there are none. */
function incomingLinks({ documents, links }: SearchIndex): (number[] | undefined)[] {
  const numbers = new Map(documents.map(({ href }, number) => [href, number]));
  const incoming: (number[] | undefined)[] = documents.map(() => undefined);
  links.forEach((hrefs, source) => {
    for (const href of hrefs) {
      const target = numbers.get(href);
      if (target !== undefined) (incoming[target] ??= []).push(source);
    }
  });
  return incoming;
}

/** What was found, the best first; of equals the one that comes first in the index. */
function sortHits(documents: readonly IndexedDocument[], forEach: (read: (number: number, score: number) => void) => void): Hit[] {
  const found: { number: number; score: number }[] = [];
  forEach((number, score) => {
    found.push({ number, score });
  });
  return found
    .sort((a, b) => b.score - a.score || a.number - b.number)
    .map(({ number, score }) => ({ document: documents[number] as IndexedDocument, score }));
}
