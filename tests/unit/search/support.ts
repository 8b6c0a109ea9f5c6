import fc from 'fast-check';
import { readSynonyms } from '../../../src/language/synonyms.ts';
import { documentKinds, type SearchDocument } from '../../../src/search/document.ts';
import { buildIndex } from '../../../src/search/build-index.ts';
import type { SearchIndex } from '../../../src/search/search-index.ts';
import { createSearch, type Hit, type SearchResult } from '../../../src/search/search.ts';
import { layerNames } from '../../../src/schemas/collections.ts';

/** A service with these texts. */
export const service = (
  id: string,
  title: string,
  texts: Partial<SearchDocument['texts']> = {},
  rest: Partial<SearchDocument> = {},
): SearchDocument => ({
  href: `/sociale-kaart/${id}/`,
  kind: 'service',
  title,
  summary: '',
  layer: 'municipality',
  texts: { name: title, ...texts },
  links: [],
  ...rest,
});

/** The instant (epoch milliseconds) at which tests search unless they say another. */
export const now = Date.UTC(2026, 10, 21, 9);

/** Answers a query, at {@link now} unless told. */
export type Ask = (query: string, at?: number) => SearchResult;

/** Searches this index. */
export function askOf(index: SearchIndex): Ask {
  const search = createSearch(index);
  return (query, at = now) => search(query, at);
}

/** Searches these documents; `synonyms` as in the lists. */
export const searchOf = (documents: readonly SearchDocument[], synonyms = ''): Ask =>
  askOf(buildIndex(documents, { synonyms: readSynonyms(synonyms) }));

/** The ids of what is found, the best first. */
export const found = (search: Ask, query: string, at?: number): string[] =>
  search(query, at).hits.map(({ document }) => document.href.split('/').at(-2) ?? '');

const words =
  'slapen huilen opvoeden spreekuur inloopspreekuur scheiding schulden jeugdarts peuter baby school pesten verslaving ruzie gezinscoach telefoon'.split(
    ' ',
  );
const ends: Pick<SearchDocument, 'over'>[] = [{}, {}, ...[-60_000, 0, 60_000, 7 * 86_400_000].map((later) => ({ over: now + later }))];
const text = fc.array(fc.constantFrom(...words), { maxLength: 5 }).map((list) => list.join(' '));

/** Documents with different addresses that link to each other. */
export const anyDocuments: fc.Arbitrary<SearchDocument[]> = fc
  .uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/), { maxLength: 12 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc
          .record({
            href: fc.constantFrom(`/sociale-kaart/${id}/`, `/inloop/${id}/`, `/elders/${id}.html`),
            kind: fc.constantFrom(...documentKinds),
            title: fc.oneof(text, fc.string({ unit: 'grapheme', maxLength: 12 })),
            summary: text,
            layer: fc.constantFrom(...layerNames),
            stale: fc.boolean(),
            end: fc.constantFrom(...ends),
            texts: fc.record({ name: text, synonyms: fc.array(text, { maxLength: 2 }), summary: text, headings: text, body: text }),
            links: fc.subarray(ids.map((other) => `/inloop/${other}/`)),
          })
          .map(({ end, ...document }) => ({ ...document, ...end })),
      ),
    ),
  );

/** A query of words that occur, with and without mistakes. */
export const anyQuery = fc.oneof(
  text,
  fc.constantFrom('spreekur', 'hulen', 'scheidng', 'jeugtarts', 'slaap'),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

/** All that a search says, and what it gives one by one, in the order of the best first. */
export function answerOf(search: Ask, query: string, at?: number) {
  const { hits, corrections, suggestions, dangers, forEach } = search(query, at);
  const read: Hit[] = [];
  forEach((document, score) => read.push({ document, score }));
  const places = new Map(hits.map(({ document }, place) => [document, place]));
  return {
    hits,
    corrections,
    suggestions,
    dangers,
    read: read.sort((a, b) => (places.get(a.document) ?? -1) - (places.get(b.document) ?? -1)),
  };
}
