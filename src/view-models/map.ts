import { encodePlaces, type PlaceInput } from '../map/place-data.ts';
import { tileSource } from '../map/tile-source.ts';
import type { Portal } from '../portal/portal.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import type { DirectoryEntry } from '../directory/entry.ts';
import type { Position } from '../schemas/shared/position.ts';
import type { Site } from '../schemas/site.ts';
import { isForYouthOnly } from '../sites/audience.ts';

/** A map as a page carries it until somebody asks for it. */
export interface MapView {
  /** Text of a JSON script, see `map/place-data.ts`. */
  places: string;
  /** Whose pictures it has, as JSON; left out where it is the usual map. */
  tiles?: string;
  /**
   * Whether it may come by itself, on a wide screen. Not on a portal for young people: whoever serves the pictures sees the address of the
   * visitor, so that it is the visitor who decides.
   */
  auto: boolean;
}

/** The map of the places of some services, each with those of these services that are there; `undefined` when there is nothing to show. */
export function directoryMap(portal: Portal, entries: readonly DirectoryEntry[]): MapView | undefined {
  const found = entries.flatMap(({ id, name, places }) => places.map((place) => ({ place, service: { id, name } })));
  const byPlace = Map.groupBy(found, ({ place }) => place.id);
  return mapView(
    portal.site,
    [...byPlace.values()].flatMap(([first, ...others]) => {
      if (first?.place.position === undefined) return [];
      const { place } = first;
      return placeInput(place.id, place.name, first.place.position, [first.service, ...others.map(({ service }) => service)]);
    }),
  );
}

/** The map of some places, for a page that says itself what one finds there. */
export function locationsMap(portal: Portal, entries: readonly PortalEntry<'locations'>[]): MapView | undefined {
  return mapView(
    portal.site,
    entries.flatMap(({ id, data: { name, position } }) => (position === undefined ? [] : placeInput(id, name, position, []))),
  );
}

const placeInput = (id: string, name: string, { lat, lon, approximate }: Position, services: PlaceInput['services']): PlaceInput => ({
  id,
  name,
  lat,
  lon,
  approximate,
  services,
});

function mapView(site: Site, places: readonly PlaceInput[]): MapView | undefined {
  const tiles = site.mapTiles;
  if (places.length === 0 || tileSource(tiles) === undefined) return undefined;
  const isUsual = tiles.source === 'pdok' && tiles.layer === undefined;
  return { places: encodePlaces(places), auto: !isForYouthOnly(site), ...(isUsual ? {} : { tiles: JSON.stringify(tiles) }) };
}
