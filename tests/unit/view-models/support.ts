import type { PortalEntry } from '../../../src/portal/portal-entry.ts';
import type { CollectionName } from '../../../src/schemas/collection-names.ts';
import { locationSchema, type LocationInput } from '../../../src/schemas/locations.ts';
import type { HoursInput } from '../../../src/schemas/shared/hours.ts';
import { translatedLanguages } from '../../../src/schemas/shared/languages.ts';
import type { Portal } from '../../../src/portal/portal.ts';
import type { LocationSummary } from '../../../src/view-models/location-summary.ts';
import type { WalkInPage } from '../../../src/view-models/walk-in-page.ts';
import { fixturePortals } from '../collections/support/portal.ts';
import { portalOf, type Content } from '../directory/support/portal.ts';

/** Makes portals of some entries that have every language, with the look of the fixture. */
export async function portalsInLanguages(): Promise<(content: Content, site?: Parameters<typeof portalOf>[1]) => Portal> {
  const { theme } = (await fixturePortals()).voorbeelddam;
  return (content, site = {}) => ({ ...portalOf(content, { languages: ['nl', ...translatedLanguages], ...site }), theme });
}

type Entries = { [C in CollectionName]?: ReadonlyMap<string, PortalEntry<C>> };

/** The same portal with other entries in some collections. */
export const withEntries = (portal: Portal, entries: Entries): Portal => ({ ...portal, entries: { ...portal.entries, ...entries } });

/** The same portal with other settings. */
export const withSite = (portal: Portal, site: Partial<Portal['site']>): Portal => ({ ...portal, site: { ...portal.site, ...site } });

/** A place with hours as an editor writes them. */
export function place(id: string, hours: HoursInput, rest: Partial<LocationInput> = {}): PortalEntry<'locations'> {
  const data = locationSchema.parse({
    name: `Plek ${id}`,
    kind: 'walk-in',
    address: { addressLocality: 'Voorbeelddam' },
    checkedOn: '2026-11-19',
    hours,
    ...rest,
  } satisfies LocationInput);
  return { id, data, html: '', layer: 'municipality', layers: ['municipality'], files: [] };
}

/** The same portal with only these places. */
export const withPlaces = (portal: Portal, ...places: PortalEntry<'locations'>[]): Portal =>
  withEntries(portal, { locations: new Map(places.map((entry) => [entry.id, entry])) });

/** The walk-in points of the page, group after group. */
export const pointsOf = ({ groups }: WalkInPage): LocationSummary[] => groups.flatMap(({ points }) => points);
