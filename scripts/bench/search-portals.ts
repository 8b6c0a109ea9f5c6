import { join } from 'node:path';
import { directoryEntries } from '../../src/directory/entries.ts';
import type { Portal } from '../../src/portal/portal.ts';
import { filesOnDisk } from '../../src/layers/files-on-disk.ts';
import type { PortalEntry } from '../../src/portal/portal-entry.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import type { TextEntry } from '../../src/search/shared-documents.ts';
import { ownSearchFiles, sharedSearchFiles, type SearchFiles, type SharedSearch } from '../../src/search/search-files.ts';
import { layeredFiles } from './layered-files.ts';
import { portalsOf, unfilledEntries, type ContentTree } from './portals.ts';

/** A portal with the files of its own index. */
export interface SearchablePortal extends SearchFiles {
  portal: Portal;
  documents: readonly SearchDocument[];
}

/** The files of the shared index, and the portals with theirs, of a content tree. */
export interface SearchableTree {
  shared: SharedSearch;
  portals: SearchablePortal[];
}

/**
 * The content of which `tests/search/queries.tsv` asks: first that of `root`, whose portals have no agenda, no news and no polls; then that of the
 * tests, which has; and a fictional municipality that has a full agenda among the articles, questions and subjects of `root`.
 */
export const queriedTrees = (root: string, now: number): Promise<SearchableTree[]> => {
  const fiction = (name: string) => join(root, 'tests/fixtures', name);
  const all = filesOnDisk(root);
  const national = { ...all, list: async () => (await all.list()).filter((path) => path.startsWith('content/national/')) };
  return Promise.all(
    [root, fiction('voorbeelddam'), layeredFiles(national, filesOnDisk(fiction('vindeveen')))].map((tree) => searchablePortals(tree, now)),
  );
};

/** The indexes of a content tree: made as a build makes them. */
export async function searchablePortals(tree: ContentTree, now: number): Promise<SearchableTree> {
  const textOf = ({ html }: TextEntry) => html;
  const national = await unfilledEntries(tree, now);
  const shared = sharedSearchFiles(national, textOf);
  // A build indexes articles without the words of a portal in them.
  const written = new Map([...national.articles].map(({ id, html }) => [id, html]));
  const articleText = ({ id, html }: PortalEntry<'articles'>) => written.get(id) ?? html;
  return {
    shared,
    portals: (await portalsOf(tree, now)).map((portal) => ({
      portal,
      ...ownSearchFiles(portal, directoryEntries(portal), { page: textOf, article: articleText }, shared),
    })),
  };
}
