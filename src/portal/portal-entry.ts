import type { Provenance } from '../layers/entry.ts';
import type { CollectionName } from '../schemas/collection-names.ts';
import type { CollectionData } from '../schemas/collections.ts';
import type { Municipality } from '../schemas/municipality.ts';
import type { Region } from '../schemas/region.ts';
import type { Site } from '../schemas/site.ts';
import type { PortalTheme } from '../theme-files/resolve-themes.ts';

/** An entry as it stands on one portal: merged, parsed, placeholders filled. Plain data, as Astro keeps it between its steps. */
export interface PortalEntry<C extends CollectionName> extends Provenance {
  /** Id of the entry, unique in its collection on this portal. */
  id: string;
  data: CollectionData<C>;
  /** The Markdown body as HTML; empty when there is none. An MDX body is rendered by its page. */
  html: string;
}

/** The settings of one portal, with its municipality and region. */
export interface PortalSettings {
  id: string;
  site: Site;
  theme: PortalTheme;
  municipality: Municipality & { id: string };
  region?: Region & { id: string };
  /** The media files by their address on the portal (`media/groeiboekje.pdf`), with the path of the file from the content root. */
  media: Record<string, string>;
}

/** The id under which an entry of a portal is kept in its Astro collection; `key` is that of its map (`entryKey`). */
export const storeId = (siteId: string, key: string) => `${siteId}/${key}`;
