import { directoryEntries } from '../../src/directory/entries.ts';
import type { Portal } from '../../src/portal/portal.ts';
import type { PortalEntry } from '../../src/portal/portal-entry.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import type { TextEntry } from '../../src/search/shared-documents.ts';
import { ownSearchFiles, sharedSearchFiles, type SearchFiles, type SharedSearch } from '../../src/search/search-files.ts';
import { portalsOf, unfilledEntries } from './portals.ts';

/** A portal with the files of its own index. */
export interface SearchablePortal extends SearchFiles {
  portal: Portal;
  documents: readonly SearchDocument[];
}

/** The files of the shared index, and the portals with theirs, of a content tree: made as a build makes them. */
export async function searchablePortals(root: string, now: number): Promise<{ shared: SharedSearch; portals: SearchablePortal[] }> {
  const textOf = ({ html }: TextEntry) => html;
  const national = await unfilledEntries(root, now);
  const shared = sharedSearchFiles(national, textOf);
  // A build indexes articles without the words of a portal in them.
  const written = new Map([...national.articles].map(({ id, html }) => [id, html]));
  const articleText = ({ id, html }: PortalEntry<'articles'>) => written.get(id) ?? html;
  return {
    shared,
    portals: (await portalsOf(root, now)).map((portal) => ({
      portal,
      ...ownSearchFiles(portal, directoryEntries(portal), { page: textOf, article: articleText }, shared),
    })),
  };
}
