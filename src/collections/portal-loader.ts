import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { fillPlaceholders } from '../documents/placeholders.ts';
import type { Entry, LoadedContent, SiteContent } from '../layers/entry.ts';
import { escapedValues, placeholderValues } from '../layers/fill.ts';
import { portalEntry, portalSettings } from '../portal/from-content.ts';
import { storeId, type PortalEntry } from '../portal/portal-entry.ts';
import { collectionNames, type CollectionName } from '../schemas/collection-names.ts';
import { collections } from '../schemas/collections.ts';
import { sharedCollections } from '../search/shared-documents.ts';

/** Content with the folder that holds `content/`. */
export interface RootedContent extends LoadedContent {
  root: string;
}

/** Gives the loaded content; called again by every collection, so it remembers its answer for a while. */
export type ContentSource = () => Promise<RootedContent>;

/** Astro's loader of one collection: puts the entries of every portal into the store. The schemas ran before, in the layers. */
export function entryLoader(collection: CollectionName, source: ContentSource): Loader {
  return {
    name: `portal-${collection}`,
    load: async (context) => {
      const { sites, root } = await source();
      context.store.clear();
      for (const site of sites) {
        for (const [key, entry] of site.content.collections[collection] as ReadonlyMap<string, Entry>) {
          await storeEntry(context, site, key, entry, root);
        }
      }
    },
  };
}

/** Astro's loader of the portals themselves. */
export function siteLoader(source: ContentSource): Loader {
  return {
    name: 'portal-sites',
    load: async ({ store }) => {
      const { sites, assets } = await source();
      store.clear();
      for (const site of sites) store.set({ id: site.id, data: { ...portalSettings(site, assets) } });
    },
  };
}

/** Astro's loader of the national entries that portals share an index of: once for all portals, their placeholders unfilled. */
export function nationalLoader(source: ContentSource): Loader {
  return {
    name: 'portal-national',
    load: async ({ store }) => {
      const { national } = await source();
      store.clear();
      for (const name of sharedCollections) {
        for (const { id, data, layer, layers, files } of (national[name] as ReadonlyMap<string, Entry>).values()) {
          const entry: PortalEntry<CollectionName> = { id, data, html: '', layer, layers, files };
          store.set({ id: storeId(name, id), data: { ...entry } });
        }
      }
    },
  };
}

/** Astro's loader of MDX bodies as they were written, by their file: once for all portals that show them. */
export function sourceTextLoader(source: ContentSource): Loader {
  return {
    name: 'portal-source-texts',
    load: async ({ store }) => {
      const { sites, national } = await source();
      store.clear();
      const files = new Map<string, string>();
      for (const all of [national, ...sites.map(({ content }) => content.collections)]) {
        for (const name of collectionNames.filter((one) => collections[one].format === 'mdx')) {
          for (const { bodyFile, body } of (all[name] as ReadonlyMap<string, Entry>).values()) files.set(bodyFile, body.trim());
        }
      }
      for (const [id, text] of files) store.set({ id, data: { text } });
    },
  };
}

async function storeEntry(
  context: LoaderContext,
  { id: siteId, site, content }: SiteContent,
  key: string,
  entry: Entry,
  root: string,
): Promise<void> {
  const values = placeholderValues(site, content.municipality);
  const isMdx = collections[entry.collection].format === 'mdx';
  const html = isMdx || entry.body.trim() === '' ? '' : await renderOnce(context, entry);
  const data = portalEntry(entry, values, fillPlaceholders(html, escapedValues(values)));
  const id = storeId(siteId, key);
  context.store.set({
    id,
    data: { ...data },
    // One compiled module serves all portals; the placeholders in it are filled when a page prints it.
    ...(isMdx ? { filePath: fromProject(context, join(root, entry.bodyFile)), deferredRender: true } : {}),
  });
}

const rendered = new WeakMap<Entry, Promise<string>>();

/** The body as HTML with its placeholders. An entry that many portals share is rendered for the first of them. */
function renderOnce({ renderMarkdown }: LoaderContext, entry: Entry): Promise<string> {
  const known = rendered.get(entry) ?? renderMarkdown(entry.body).then(({ html }) => html);
  rendered.set(entry, known);
  return known;
}

/** The path of a content file as Astro wants it: from the folder of the project, wherever the content stands. */
function fromProject({ config }: LoaderContext, file: string): string {
  return relative(fileURLToPath(config.root), resolve(file)).split(sep).join('/');
}
