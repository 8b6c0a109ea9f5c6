import type { MapPlace } from '../map/map-place.ts';
import { locationHref, serviceHref } from '../sites/routes.ts';
import type { DirectoryData } from './data.ts';

/** The places of some entries that are on the map, in the order of the entries. */
export function mapPlaces({ entries, places }: Pick<DirectoryData, 'entries' | 'places'>, shown: readonly number[]): MapPlace[] {
  const found = new Map<number, MapPlace>();
  for (const index of shown) {
    const entry = entries[index];
    for (const { place: number } of entry?.opening ?? []) {
      const place = number === undefined ? undefined : places[number];
      if (entry === undefined || number === undefined || place?.position === undefined) continue;
      const { id, name, position } = place;
      const at = found.get(number) ?? { id, name, href: locationHref(id), ...position, services: [] };
      found.set(number, at);
      // A service can be at a place in two ways; it is named once.
      const href = serviceHref(entry.id);
      if (at.services.at(-1)?.href !== href) at.services.push({ name: entry.name, href });
    }
  }
  return [...found.values()];
}
