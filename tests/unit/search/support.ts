import fc from 'fast-check';
import { readSynonyms } from '../../../src/language/synonyms.ts';
import { documentKinds, type SearchDocument } from '../../../src/search/document.ts';
import { buildIndex } from '../../../src/search/build-index.ts';
import { createSearch, type Hit, type Search } from '../../../src/search/search.ts';
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

/** Searches these documents; `synonyms` as in the lists. */
export const searchOf = (documents: readonly SearchDocument[], synonyms = ''): Search =>
  createSearch(buildIndex(documents, { synonyms: readSynonyms(synonyms) }));

/** The ids of what is found, the best first. */
export const found = (search: Search, query: string): string[] =>
  search(query).hits.map(({ document }) => document.href.split('/').at(-2) ?? '');

const words =
  'slapen huilen opvoeden spreekuur inloopspreekuur scheiding schulden jeugdarts peuter baby school pesten verslaving ruzie gezinscoach telefoon'.split(
    ' ',
  );
const text = fc.array(fc.constantFrom(...words), { maxLength: 5 }).map((list) => list.join(' '));

/** Documents with different addresses that link to each other. */
export const anyDocuments: fc.Arbitrary<SearchDocument[]> = fc
  .uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/), { maxLength: 12 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record({
          href: fc.constantFrom(`/sociale-kaart/${id}/`, `/inloop/${id}/`, `/elders/${id}.html`),
          kind: fc.constantFrom(...documentKinds),
          title: fc.oneof(text, fc.string({ unit: 'grapheme', maxLength: 12 })),
          summary: text,
          layer: fc.constantFrom(...layerNames),
          stale: fc.boolean(),
          texts: fc.record({ name: text, synonyms: fc.array(text, { maxLength: 2 }), summary: text, headings: text, body: text }),
          links: fc.subarray(ids.map((other) => `/inloop/${other}/`)),
        }),
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
export function answerOf(search: Search, query: string) {
  const { hits, corrections, suggestions, dangers, forEach } = search(query);
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
