import { createCalendar } from '../../src/opening-hours/calendar.ts';
import { localDate } from '../../src/opening-hours/local-date.ts';
import { loadFrom } from '../../src/loading/load-from.ts';
import { fillDeep, placeholderValues } from '../../src/layers/fill.ts';
import type { ContentFiles } from '../../src/layers/content-files.ts';
import type { Entry } from '../../src/layers/entry.ts';
import { filesOnDisk } from '../../src/layers/files-on-disk.ts';
import type { PortalEntry } from '../../src/portal/portal-entry.ts';
import type { Portal } from '../../src/portal/portal.ts';
import { collectionNames } from '../../src/schemas/collection-names.ts';
import type { NationalEntries } from '../../src/search/shared-documents.ts';

/** A content tree: the folder that holds `content/`, or its files. */
export type ContentTree = string | ContentFiles;

const load = (tree: ContentTree, now: number) => loadFrom(typeof tree === 'string' ? filesOnDisk(tree) : tree, { now, rules: false });

/**
 * The portals of a content tree, without Astro: the text of an entry stands in `html` as it was written.
 *
 * @param now the instant, epoch milliseconds
 */
export async function portalsOf(tree: ContentTree, now: number): Promise<Portal[]> {
  const { sites } = await load(tree, now);
  return sites.map(({ id, site, content }): Portal => {
    const values = placeholderValues(site, content.municipality);
    const entries = Object.fromEntries(
      collectionNames.map((name) => [
        name,
        new Map(
          [...content.collections[name]].map(([key, entry]) => {
            const { id: entryId, data, body, layer, layers, files } = entry;
            return [key, { id: entryId, data: fillDeep(data, values), html: fillDeep(body, values), layer, layers, files }];
          }),
        ),
      ]),
    ) as unknown as Portal['entries'];
    return {
      id,
      site: fillDeep(site, values),
      theme: {} as Portal['theme'],
      municipality: { ...fillDeep(content.municipality, values), id: content.id },
      ...(content.region === undefined ? {} : { region: content.region }),
      media: {},
      now,
      today: localDate(now),
      calendar: createCalendar(content.municipality.holidays),
      entries,
    };
  });
}

/** The national themes, organisations, pages and articles of a content tree, with their placeholders and their texts as they were written. */
export async function unfilledEntries(tree: ContentTree, now: number): Promise<NationalEntries> {
  const { national } = await load(tree, now);
  const all = <C extends keyof NationalEntries>(name: C): PortalEntry<C>[] =>
    [...(national[name] as ReadonlyMap<string, Entry<C>>).values()].map(({ id, data, body, layer, layers, files }) => ({
      id,
      data,
      html: body.trim(),
      layer,
      layers,
      files,
    }));
  return { themes: all('themes'), organizations: all('organizations'), pages: all('pages'), articles: all('articles') };
}
