import type { PortalEntry } from '../portal/portal-entry.ts';
import type { CollectionName } from '../schemas/collection-names.ts';
import { aboutId } from '../sites/routes.ts';
import type { SearchDocument } from './document.ts';
import { articleDocument, organizationDocument, pageDocument, themeDocument } from './entry-documents.ts';

/** The collections whose national entries can be the same on every portal. */
export const sharedCollections = ['themes', 'organizations', 'pages', 'articles'] as const satisfies readonly CollectionName[];

/** An entry with a text of its own. */
export type TextEntry = PortalEntry<'pages'> | PortalEntry<'articles'>;

/** National entries, before placeholders are filled. Others among them are left out. */
export type NationalEntries = { [C in (typeof sharedCollections)[number]]: Iterable<PortalEntry<C>> };

/**
 * The documents that are the same on every portal that shows them: those of national entries that no portal has its name or its own words in.
 *
 * @param textOf the text of a page or an article as it was written, with its placeholders
 */
export function sharedDocuments(
  { themes, organizations, pages, articles }: NationalEntries,
  textOf: (entry: TextEntry) => string,
): SearchDocument[] {
  const isNational = ({ layers }: { layers: readonly string[] }) => layers.every((layer) => layer === 'national');
  return [
    ...[...themes].filter(isNational).map(themeDocument),
    ...[...organizations].filter(isNational).map(organizationDocument),
    ...[...pages].filter(isNational).map((page) => pageDocument(page, aboutId, textOf(page))),
    ...[...articles].filter(isNational).map((article) => articleDocument(article, textOf(article))),
  ].filter((document) => !JSON.stringify(document).includes('[['));
}

/** The documents of a portal, divided over its own index and the one it shares. */
export interface Divided {
  /** What only this portal has, or has in its own way. */
  own: SearchDocument[];
  /** Addresses in the shared index that this portal does not show. */
  without: string[];
}

/**
 * Divides the documents of a portal. One that is in all respects the same as the shared document of its address comes from the shared index.
 *
 * @param shared documents made of national entries alone, without placeholders in them, so that they do not depend on a portal
 */
export function divideDocuments(documents: readonly SearchDocument[], shared: readonly SearchDocument[]): Divided {
  const same = new Map(shared.map((document) => [document.href, JSON.stringify(document)]));
  const hrefs = new Set(documents.map(({ href }) => href));
  return {
    own: documents.filter((document) => same.get(document.href) !== JSON.stringify(document)),
    without: shared.map(({ href }) => href).filter((href) => !hrefs.has(href)),
  };
}
