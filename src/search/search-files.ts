import type { DirectoryEntry } from '../directory/entry.ts';
import { languageSynonyms } from '../language/synonyms-languages.ts';
import { nationalSynonyms } from '../language/synonyms.data.ts';
import type { Portal } from '../portal/portal.ts';
import { buildIndex } from './build-index.ts';
import type { SearchDocument } from './document.ts';
import { encodeIndex } from './encode-index.ts';
import { portalDocuments, type TextsOf } from './portal-documents.ts';
import { divideDocuments, sharedDocuments, type NationalEntries, type TextEntry } from './shared-documents.ts';
import { encodeSummaries } from './summaries.ts';

/** The texts of the two files of an index. */
export interface SearchFiles {
  /** Of `encodeIndex`. */
  index: string;
  /** Of `encodeSummaries`. */
  summaries: string;
}

/** What all portals share, with what it takes to make the part of one of them. */
export interface SharedSearch extends SearchFiles {
  documents: readonly SearchDocument[];
  /** The words of the shared index. */
  vocabulary: readonly string[];
}

/** Makes the files that are the same on every portal: national entries, and the synonyms of the language. */
export function sharedSearchFiles(national: NationalEntries, textOf: (entry: TextEntry) => string): SharedSearch {
  const documents = sharedDocuments(national, textOf);
  const index = buildIndex(documents, { synonyms: [...nationalSynonyms, ...languageSynonyms] });
  return {
    documents,
    vocabulary: index.words.map(({ word }) => word),
    index: encodeIndex(index),
    summaries: encodeSummaries(documents),
  };
}

/**
 * Makes the files of what only this portal has, or has in its own way.
 *
 * @param entries the services that it shows
 * @param textOf the text of a page as it was written, its placeholders filled, and of an article, its placeholders unfilled
 */
export function ownSearchFiles(
  portal: Portal,
  entries: readonly DirectoryEntry[],
  textOf: TextsOf,
  { documents: shared, vocabulary }: SharedSearch,
): SearchFiles & { documents: readonly SearchDocument[] } {
  const supplements = [...portal.entries.supplements.values()];
  const supplementsOf = (id: string) => supplements.filter((one) => one.id === id).map(({ html }) => html);
  const whole = (text: string, id: string) => [text, ...supplementsOf(id)].join('\n').trim();
  const documents = portalDocuments(portal, entries, {
    page: (page) => whole(textOf.page(page), page.id),
    article: (article) => whole(textOf.article(article), article.id),
  });
  const { own, without } = divideDocuments(documents, shared);
  return { documents, index: encodeIndex(buildIndex(own, { without, vocabulary })), summaries: encodeSummaries(own) };
}
