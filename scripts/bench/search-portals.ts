import { directoryEntries } from '../../src/directory/entries.ts';
import { languageSynonyms } from '../../src/language/synonyms-languages.data.ts';
import { nationalSynonyms } from '../../src/language/synonyms.data.ts';
import type { Portal } from '../../src/portal/portal.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { encodeIndex } from '../../src/search/encode-index.ts';
import { portalDocuments } from '../../src/search/portal-documents.ts';
import { encodeSummaries } from '../../src/search/summaries.ts';
import { divideDocuments, sharedDocuments } from '../../src/search/shared-documents.ts';
import { portalsOf, unfilledEntries } from './portals.ts';

/** A portal with the file of its own index. */
export interface SearchablePortal {
  portal: Portal;
  documents: readonly SearchDocument[];
  own: string;
  /** The file of its summaries. */
  summaries: string;
}

/** The file of the shared index, and the portals with theirs, of a content tree. */
export async function searchablePortals(
  root: string,
  now: number,
): Promise<{ shared: string; sharedSummaries: string; portals: SearchablePortal[] }> {
  const loaded = await portalsOf(root, now);
  const national = sharedDocuments(await unfilledEntries(root, now));
  const sharedIndex = buildIndex(national, { synonyms: [...nationalSynonyms, ...languageSynonyms] });
  const vocabulary = sharedIndex.words.map(({ word }) => word);
  return {
    shared: encodeIndex(sharedIndex),
    sharedSummaries: encodeSummaries(national),
    portals: loaded.map((portal) => {
      const { pages, supplements } = portal.entries;
      const textOf = (id: string) =>
        [pages.get(id)?.html ?? '', ...[...supplements.values()].filter((supplement) => supplement.id === id).map(({ html }) => html)]
          .join('\n')
          .trim();
      const documents = portalDocuments(portal, directoryEntries(portal), textOf);
      const { own, without } = divideDocuments(documents, national);
      return { portal, documents, summaries: encodeSummaries(own), own: encodeIndex(buildIndex(own, { without, vocabulary })) };
    }),
  };
}
