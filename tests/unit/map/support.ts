import type { MapPlace } from '../../../src/map/map-place.ts';

/** A place on the map, with as many services as asked. */
export function place(id: string, lat: number, lon: number, { approximate = false, services = 0 } = {}): MapPlace {
  return {
    id,
    name: `Plek ${id}`,
    href: `/inloop/${id}/`,
    lat,
    lon,
    approximate,
    services: Array.from({ length: services }, (_, index) => ({
      name: `Dienst ${String(index)}`,
      href: `/sociale-kaart/${id}-${String(index)}/`,
    })),
  };
}
