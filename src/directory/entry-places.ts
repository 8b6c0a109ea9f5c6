import type { DirectoryTexts } from '../messages/directory.nl.ts';
import type { Portal } from '../portal/portal.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import type { Location } from '../schemas/locations.ts';
import { slugify } from '../schemas/shared/id.ts';
import { areaIds } from '../sites/area-ids.ts';
import { locationHref } from '../sites/routes.ts';
import { isListed } from '../sites/shown-locations.ts';
import type { EntryPlace, Named } from './entry.ts';

/** A place that a portal lists, as entries have it and as it was written. */
export interface ListedPlace {
  place: EntryPlace;
  data: Location;
}

/**
 * The places that a portal lists, by id. The id of an area is made of its town and its neighbourhood (`deventer-rivierenwijk`), so that it
 * stays when another town gets a neighbourhood of that name. A name that is written in two ways (Nieuw-Oord, Nieuw Oord) is one area, called
 * as its first place by id calls it.
 */
export function listedPlaces(portal: Portal, texts: Pick<DirectoryTexts, 'areaIn'>): Map<string, ListedPlace> {
  const entries = [...portal.entries.locations.values()].filter((entry) => isListed(portal, entry)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const labels = areaLabels(entries, texts);
  return new Map(
    entries.map(({ id, data }) => {
      const areas = areaIds(data).map((area) => ({ id: area, label: labels.get(area) ?? area }));
      const area = data.neighbourhood ?? data.address?.addressLocality ?? '';
      const { position } = data;
      return [id, { place: { id, name: data.name, href: locationHref(id), area, areas, ...(position && { position }) }, data }];
    }),
  );
}

function areaLabels(entries: readonly PortalEntry<'locations'>[], { areaIn }: Pick<DirectoryTexts, 'areaIn'>): Map<string, string> {
  const areas = new Map<string, { name: string; town?: string | undefined }>();
  for (const { data } of entries) {
    const town = data.address?.addressLocality;
    const [smallest = '', around = smallest] = areaIds(data);
    if (!areas.has(smallest)) areas.set(smallest, { name: data.neighbourhood ?? town ?? '', town });
    if (!areas.has(around)) areas.set(around, { name: town ?? '' });
  }
  const bySlug = Map.groupBy(areas.values(), ({ name }) => slugify(name));
  return new Map(
    [...areas].map(([id, { name, town }]): [string, string] => {
      const alone = (bySlug.get(slugify(name)) ?? []).length < 2;
      return [id, alone || town === undefined || town === name ? name : areaIn(name, town)];
    }),
  );
}

/** The areas of some places, each once. */
export const areasOf = (places: readonly EntryPlace[]): Named[] => [
  ...new Map(places.flatMap(({ areas }) => areas).map((area) => [area.id, area])).values(),
];
