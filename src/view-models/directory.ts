import { directoryEntries } from '../directory/entries.ts';
import { facetsOf } from '../directory/entry-facets.ts';
import type { DirectoryEntry } from '../directory/entry.ts';
import type { FacetGroup } from '../directory/facets.ts';
import { kindPages, listPages, type KindPage, type ListPage } from '../directory/lists.ts';
import type { Portal } from '../portal/portal.ts';

/** The social map of one portal: what all of its pages are made from. */
export interface Directory {
  /** Every service that the portal shows, in the order of the list. */
  entries: readonly DirectoryEntry[];
  byId: ReadonlyMap<string, DirectoryEntry>;
  groups: readonly FacetGroup[];
  lists: readonly ListPage[];
  kinds: readonly KindPage[];
}

const made = new WeakMap<Portal, Directory>();

/** The social map of a portal. Hundreds of pages are made from it, so it is worked out once. */
export function directoryOf(portal: Portal): Directory {
  let directory = made.get(portal);
  if (directory === undefined) {
    const entries = directoryEntries(portal);
    const groups = facetsOf(portal, entries);
    directory = {
      entries,
      byId: new Map(entries.map((entry) => [entry.id, entry])),
      groups,
      lists: listPages(portal, entries, groups),
      kinds: kindPages(portal, entries, groups),
    };
    made.set(portal, directory);
  }
  return directory;
}
