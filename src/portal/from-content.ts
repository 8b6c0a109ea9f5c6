import type { PlaceholderValues } from '../documents/placeholder-names.ts';
import type { Entry, SiteContent } from '../layers/entry.ts';
import { fillDeep, placeholderValues } from '../layers/fill.ts';
import { mediaOf, scopesOf } from '../layers/scopes.ts';
import { createCalendar } from '../opening-hours/calendar.ts';
import { localDate } from '../opening-hours/local-date.ts';
import { collectionNames, type CollectionName } from '../schemas/collection-names.ts';
import type { Portal } from './portal.ts';
import type { PortalEntry, PortalSettings } from './portal-entry.ts';

/**
 * The settings of a portal with its placeholders filled.
 *
 * @param assets paths of the media files of all layers
 * @throws {Error} if the portal has no theme
 */
export function portalSettings({ id, site, theme, content }: SiteContent, assets: readonly string[]): PortalSettings {
  if (theme === undefined) throw new Error(`The portal ${id} has no theme, which its problems should have told.`);
  const values = placeholderValues(site, content.municipality);
  return {
    id,
    site: fillDeep(site, values),
    theme,
    municipality: { ...fillDeep(content.municipality, values), id: content.id },
    ...(content.region === undefined ? {} : { region: fillDeep(content.region, values) }),
    media: Object.fromEntries(mediaOf(assets, scopesOf(content.id, content.region?.id))),
  };
}

/** An entry as it stands on a portal. @param html its body, filled */
export const portalEntry = <C extends CollectionName>(entry: Entry<C>, values: PlaceholderValues, html: string): PortalEntry<C> => ({
  id: entry.id,
  data: fillDeep(entry.data, values),
  html,
  layer: entry.layer,
  layers: entry.layers,
  files: entry.files,
});

/**
 * A portal without the texts below the front matter of its entries, for a command that needs titles and dates only: without Astro nobody
 * renders those.
 *
 * @param now epoch milliseconds
 */
export function portalWithoutTexts(site: SiteContent, now: number): Portal {
  const values = placeholderValues(site.site, site.content.municipality);
  const settings = portalSettings(site, []);
  return {
    ...settings,
    now,
    today: localDate(now),
    calendar: createCalendar(settings.municipality.holidays),
    entries: Object.fromEntries(
      collectionNames.map((name) => [
        name,
        new Map(
          [...(site.content.collections[name] as ReadonlyMap<string, Entry>)].map(([key, entry]) => [key, portalEntry(entry, values, '')]),
        ),
      ]),
    ) as unknown as Portal['entries'],
  };
}
