import { createHash } from 'node:crypto';
import { getCollection } from 'astro:content';
import { fillPlaceholders } from '../documents/placeholders.ts';
import { placeholderValues } from '../layers/fill.ts';
import type { Portal } from '../portal/portal.ts';
import { writeAddresses, type SearchAddresses } from '../search/addresses.ts';
import { sharedCollections } from '../search/shared-documents.ts';
import { ownSearchFiles, sharedSearchFiles, type SearchFiles, type SharedSearch } from '../search/search-files.ts';
import type { NationalEntries, TextEntry } from '../search/shared-documents.ts';
import { searchFolder } from '../sites/routes.ts';
import { directoryOf } from '../view-models/directory.ts';
import { getPortals } from './portal.ts';

/** What a portal is searched with: where its files are, and their texts by the last part of their address. */
export interface PortalSearch {
  addresses: SearchAddresses;
  files: ReadonlyMap<string, string>;
}

interface Shared {
  search: SharedSearch;
  textOf: (entry: TextEntry) => string;
}

let shared: Promise<Shared> | undefined;
const made = new WeakMap<Portal, Promise<PortalSearch>>();

/** What a portal is searched with. Several pages ask for it, so it is made once for a portal, and what portals share once for all. */
export function searchFilesOf(portal: Portal): Promise<PortalSearch> {
  const known = made.get(portal) ?? makeFiles(portal);
  made.set(portal, known);
  return known;
}

/** The addresses of those files as one attribute, for a script. */
export const searchAttributeOf = async (portal: Portal): Promise<string> => writeAddresses((await searchFilesOf(portal)).addresses);

/** One row per file that a portal is searched with, for `getStaticPaths`; `file` is its name without `.json`. */
export async function searchFilePaths() {
  const rows = [...(await getPortals()).values()].map(async (portal) =>
    [...(await searchFilesOf(portal)).files].map(([file, text]) => ({
      params: { site: portal.id, file: file.replace('.json', '') },
      props: { text },
    })),
  );
  return (await Promise.all(rows)).flat();
}

async function makeFiles(portal: Portal): Promise<PortalSearch> {
  // In development the content changes between pages.
  shared = import.meta.env.DEV ? gatherShared() : (shared ?? gatherShared());
  const { search, textOf } = await shared;
  const values = placeholderValues(portal.site, portal.municipality);
  const own = ownSearchFiles(
    portal,
    directoryOf(portal).entries,
    { page: (page) => fillPlaceholders(textOf(page), values), article: textOf },
    search,
  );
  const files = new Map<string, string>();
  const keep = (text: string) => {
    const name = `${createHash('sha256').update(text).digest('hex').slice(0, 16)}.json`;
    files.set(name, text);
    return `${searchFolder}${name}`;
  };
  const addressesOf = (which: keyof SearchFiles) => [keep(own[which]), keep(search[which])] as const;
  return { addresses: { indexes: addressesOf('index'), summaries: addressesOf('summaries') }, files };
}

async function gatherShared(): Promise<Shared> {
  const texts = new Map((await getCollection('sourceTexts')).map(({ id, data }) => [id, data.text]));
  const textOf = ({ files }: TextEntry) => files.map((file) => texts.get(file)).findLast((text) => text !== undefined) ?? '';
  const entries = await getCollection('national');
  const national = (name: string) => entries.filter(({ id }) => id.startsWith(`${name}/`)).map(({ data }) => data);
  return {
    search: sharedSearchFiles(
      Object.fromEntries(sharedCollections.map((name) => [name, national(name)])) as unknown as NationalEntries,
      textOf,
    ),
    textOf,
  };
}
