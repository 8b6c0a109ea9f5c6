import { directoryNl, type DirectoryTexts } from '../messages/directory.nl.ts';
import type { Portal } from '../portal/portal.ts';
import { kindHref, listHref, listKinds, listPageHref, type ListKind, noPlaceId } from '../sites/list-addresses.ts';
import { directoryHref } from '../sites/routes.ts';
import type { DirectoryEntry } from './entry.ts';

import type { FacetGroup } from './facets.ts';

/**
 * Entries on one page. A card is about 1 kB of HTML and 0.2 kB of it after compression, so that a page of cards stays below 10 kB beside
 * its frame, far below the 60 kB that any page may have: more would still fit, but nobody reads it.
 */
export const entriesPerPage = 40;

/** A link of a breadcrumb or to another list. */
export interface ListLink {
  label: string;
  href: string;
}

/** One page of a list that works without a script. */
export interface ListPage {
  href: string;
  /** The kind and the value; left out for the list of everything. */
  of?: { kind: ListKind; id: string; label: string };
  title: string;
  description: string;
  /** The pages above this one, the highest first. */
  parents: readonly ListLink[];
  entries: readonly DirectoryEntry[];
  /** Entries of the whole list. */
  total: number;
  page: number;
  pages: number;
  /** The address of each page of the list, the first one first. */
  hrefs: readonly string[];
  /** What the filters hold on this page when there is a script, as `formatSelection` writes it. */
  selection: string;
}

/** The page with all lists of one kind. */
export interface KindPage {
  kind: ListKind;
  href: string;
  title: string;
  parents: readonly ListLink[];
  lists: readonly (ListLink & { id: string; count: number })[];
}

/**
 * Every list page of a portal: of everything, and of each value of the kinds. There is no page without entries, but for the first page of
 * the whole list. A list of an age holds also what names no age, as the filter does; it exists when something names that age.
 */
export function listPages(portal: Portal, entries: readonly DirectoryEntry[], groups: readonly FacetGroup[]): ListPage[] {
  const texts = directoryNl(portal.site.tone);
  const municipality = portal.municipality.name;
  const top = { label: texts.title, href: directoryHref };
  const all = pagesOf(texts, entries, {
    href: directoryHref,
    title: texts.title,
    description: texts.description(texts.count(entries.length), municipality),
    parents: [],
    selection: '',
  });
  const others = valuesWithList(entries, groups).flatMap(({ kind, id, label, members }) => {
    const words = texts.lists[kind];
    const own = kind === 'plaats' && id === noPlaceId ? texts.noPlace : undefined;
    const count = texts.count(members.length);
    return pagesOf(
      texts,
      members.flatMap((index) => entries[index] ?? []),
      {
        href: listHref(kind, id),
        of: { kind, id, label },
        title: own?.title ?? words.title(label),
        description: own?.description(count, municipality) ?? words.description(count, label, municipality),
        parents: [top, { label: words.all, href: kindHref(kind) }],
        selection: new URLSearchParams([[kind, id]]).toString(),
      },
    );
  });
  return [...all, ...others];
}

/** The pages with all lists of one kind; a kind without a list has none. */
export function kindPages(portal: Portal, entries: readonly DirectoryEntry[], groups: readonly FacetGroup[]): KindPage[] {
  const texts = directoryNl(portal.site.tone);
  return [...Map.groupBy(valuesWithList(entries, groups), ({ kind }) => kind)].map(([kind, values]) => ({
    kind,
    href: kindHref(kind),
    title: texts.lists[kind].all,
    parents: [{ label: texts.title, href: directoryHref }],
    lists: values.map(({ id, label, members }) => ({ id, label, href: listHref(kind, id), count: members.length })),
  }));
}

/** The values that have a list. */
function valuesWithList(entries: readonly DirectoryEntry[], groups: readonly FacetGroup[]) {
  return listKinds.flatMap((kind) =>
    (groups.find(({ key }) => key === kind)?.values ?? [])
      .filter(({ members }) => members.some((index) => kind !== 'leeftijd' || entries[index]?.age !== undefined))
      .map(({ id, label, members }) => ({ kind, id, label, members })),
  );
}

type List = Omit<ListPage, 'entries' | 'total' | 'page' | 'pages' | 'hrefs'>;

function pagesOf(texts: DirectoryTexts, entries: readonly DirectoryEntry[], list: List): ListPage[] {
  const pages = Math.max(1, Math.ceil(entries.length / entriesPerPage));
  const hrefs = Array.from({ length: pages }, (_, index) => listPageHref(list.href, index + 1));
  return hrefs.map((href, index) => ({
    ...list,
    href,
    title: index === 0 ? list.title : texts.page(list.title, index + 1, pages),
    description: index === 0 ? list.description : texts.page(list.description, index + 1, pages),
    entries: entries.slice(index * entriesPerPage, (index + 1) * entriesPerPage),
    total: entries.length,
    page: index + 1,
    pages,
    hrefs,
  }));
}
