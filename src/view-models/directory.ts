import { createHash } from 'node:crypto';
import { directoryEntries } from '../directory/entries.ts';
import { facetsOf } from '../directory/entry-facets.ts';
import type { DirectoryEntry } from '../directory/entry.ts';
import type { FacetGroup } from '../directory/facets.ts';
import { kindPages, listPages, type KindPage, type ListPage } from '../directory/lists.ts';
import { encodeDirectory, encodeTexts } from '../directory/encode.ts';
import { directoryData, entryTexts } from '../directory/make-data.ts';
import type { Portal } from '../portal/portal.ts';
import { directoryDataFolder } from '../sites/list-addresses.ts';

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

/** A file that the script of the social map reads. */
export interface DirectoryFile {
  /** With the hash of its text, so that a page and its data always belong together. */
  href: string;
  text: string;
}

const files = new WeakMap<Portal, { list: DirectoryFile; texts: DirectoryFile }>();

/** The two files that the script of the social map reads: the list, and the texts of its cards. */
export function directoryFiles(portal: Portal): { list: DirectoryFile; texts: DirectoryFile } {
  let made = files.get(portal);
  if (made === undefined) {
    const { entries, groups } = directoryOf(portal);
    const data = directoryData(portal, entries, groups);
    made = { list: fileOf(encodeDirectory(data)), texts: fileOf(encodeTexts(data, entryTexts(portal, entries))) };
    files.set(portal, made);
  }
  return made;
}

const fileOf = (text: string): DirectoryFile => ({
  href: `${directoryDataFolder}${createHash('sha256').update(text).digest('hex').slice(0, 16)}.json`,
  text,
});
