import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageSynonyms } from '../../../src/language/synonyms-languages.ts';
import { nationalSynonyms } from '../../../src/language/synonyms.data.ts';
import { buildIndex } from '../../../src/search/build-index.ts';
import { decodeIndex } from '../../../src/search/decode-index.ts';
import { encodeIndex, indexVersion } from '../../../src/search/encode-index.ts';
import { mergeIndexes } from '../../../src/search/merge-indexes.ts';
import { divideDocuments } from '../../../src/search/shared-documents.ts';
import { decodeSummaries, encodeSummaries } from '../../../src/search/summaries.ts';
import type { SearchDocument } from '../../../src/search/document.ts';
import { anyDocuments, anyQuery, answerOf, askOf, service } from './support.ts';

const distinct = (documents: readonly SearchDocument[]) => [...new Map(documents.map((document) => [document.href, document])).values()];

describe('the file of an index', () => {
  it('gives the index back', () => {
    fc.assert(
      fc.property(anyDocuments, (documents) => {
        const index = buildIndex(distinct(documents), { synonyms: [...nationalSynonyms, ...languageSynonyms], without: ['/over/'] });
        expect(decodeIndex(encodeIndex(index))).toEqual(index);
      }),
      { numRuns: 60 },
    );
  });

  it('is not read when it is broken or of another version', () => {
    const file = encodeIndex(buildIndex([service('slapen', 'Slapen'), service('een', 'Iets anders')]));
    expect(decodeIndex(file)).toBeDefined();
    expect(decodeIndex(file.replace(`"v":${String(indexVersion)}`, '"v":0'))).toBeUndefined();
    expect(decodeIndex(file.slice(0, -2))).toBeUndefined();
    expect(decodeIndex('')).toBeUndefined();
    expect(decodeIndex('null')).toBeUndefined();
    for (const key of Object.keys(JSON.parse(file) as object)) {
      const broken = { ...(JSON.parse(file) as Record<string, unknown>), [key]: 7.5 };
      expect(decodeIndex(JSON.stringify(broken)), key).toBeUndefined();
    }
  });

  it('is the same whoever makes it', () => {
    const documents = [service('slapen', 'Slapen', { body: 'wakker nacht' }), service('eten', 'Eten')];
    expect(encodeIndex(buildIndex(documents))).toBe(encodeIndex(buildIndex(structuredClone(documents))));
  });
});

describe('the file of summaries', () => {
  it('gives them back, and nothing when it is broken', () => {
    const documents = [{ ...service('slapen', 'Slapen'), summary: 'Over “slapen”.' }];
    expect(decodeSummaries(encodeSummaries(documents))).toEqual(new Map([['/sociale-kaart/slapen/', 'Over “slapen”.']]));
    expect(decodeSummaries('[1]')).toEqual(new Map());
    expect(decodeSummaries('{')).toEqual(new Map());
  });
});

describe('an own and a shared index', () => {
  it('answer together as one index of all their documents does, with the same scores', () => {
    fc.assert(
      fc.property(anyDocuments, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), anyQuery, (documents, isShared, query) => {
        const all = distinct(documents);
        const own = all.filter((_, index) => isShared[index] !== true);
        const shared = all.filter((_, index) => isShared[index] === true);
        const merged = askOf(mergeIndexes(buildIndex(own), buildIndex(shared, { synonyms: nationalSynonyms })));
        const single = askOf(buildIndex([...own, ...shared], { synonyms: nationalSynonyms }));
        expect(answerOf(merged, query)).toEqual(answerOf(single, query));
      }),
      { numRuns: 80 },
    );
  });

  it('show the own version of a page, and nothing that the portal does without', () => {
    const shared = [service('over', 'Verwijsindex'), service('weg', 'Verwijsindex elders')];
    const own = [service('over', 'Verwijsindex in Deventer')];
    const search = askOf(mergeIndexes(buildIndex(own, { without: ['/sociale-kaart/weg/'] }), buildIndex(shared)));
    expect(search('verwijsindex').hits.map(({ document }) => document.title)).toEqual(['Verwijsindex in Deventer']);
  });

  it('are divided so that together they hold what the portal has', () => {
    fc.assert(
      fc.property(anyDocuments, anyDocuments, (some, others) => {
        const documents = distinct(some);
        const shared = distinct([...others, ...documents.slice(0, 4)]);
        const { own, without } = divideDocuments(documents, shared);
        const merged = mergeIndexes(buildIndex(own, { without }), buildIndex(shared));
        expect(merged.documents.map(({ href }) => href).sort()).toEqual(documents.map(({ href }) => href).sort());
      }),
      { numRuns: 60 },
    );
  });
});
