import { documentKinds, type DocumentKind } from './document.ts';
import type { Hit } from './search.ts';

/** Hits of one kind. */
export interface HitGroup<H extends Hit = Hit> {
  kind: DocumentKind;
  /** How many there are in all. */
  total: number;
  /** Those to show, the best first. */
  hits: readonly H[];
}

/** The answer to a query as a page shows it. */
export interface GroupedHits<H extends Hit = Hit> {
  /** How many there are, of the chosen kind or of all. */
  count: number;
  /** How many there are of all kinds. */
  total: number;
  /** The kind that is looked at alone; left out for all. */
  kind?: DocumentKind;
  /** Every kind that was found with how many of it, in the order of the groups. */
  kinds: readonly { kind: DocumentKind; total: number }[];
  /** The group with the best hit first. */
  groups: readonly HitGroup<H>[];
}

/** How many hits of a kind are shown among other kinds. */
export const hitsPerGroup = 5;

/**
 * Groups hits by their kind.
 *
 * @param kind the kind to look at alone, of which all hits are shown; one that was not found is as none
 */
export function groupHits<H extends Hit>({ hits }: { hits: readonly H[] }, kind?: DocumentKind): GroupedHits<H> {
  const byKind = [...Map.groupBy(hits, ({ document }) => document.kind)];
  const chosen = byKind.find(([one]) => one === kind);
  const shown = chosen === undefined ? byKind : [chosen];
  return {
    count: chosen?.[1].length ?? hits.length,
    total: hits.length,
    ...(chosen === undefined ? {} : { kind: chosen[0] }),
    kinds: byKind.map(([one, some]) => ({ kind: one, total: some.length })),
    groups: shown.map(([one, some]) => ({
      kind: one,
      total: some.length,
      hits: chosen === undefined ? some.slice(0, hitsPerGroup) : some,
    })),
  };
}

/** The words for the kinds in an address. */
export const kindWords: Readonly<Record<DocumentKind, string>> = {
  service: 'hulp',
  theme: 'onderwerpen',
  location: 'plekken',
  organization: 'organisaties',
  page: 'paginas',
  article: 'artikelen',
  event: 'agenda',
  news: 'nieuws',
};

/** The kind of a word in an address. */
export const kindOfWord = (word: string): DocumentKind | undefined => documentKinds.find((kind) => kindWords[kind] === word);
