import type { MapPlace } from './map-place.ts';

/** One point on the map with all places that have it: no zooming takes those apart. */
export interface Spot {
  /** The same for the same places at the same point. */
  key: string;
  lat: number;
  lon: number;
  /** When the address of none of the places is known. */
  approximate: boolean;
  places: readonly MapPlace[];
}

/** Gathers places by their point, in the order of the first place at each. Eleven metres count as one point. */
export function spotsOf(places: readonly MapPlace[]): Spot[] {
  const byPoint = Map.groupBy(places, ({ lat, lon }) => `${lat.toFixed(4)},${lon.toFixed(4)}`);
  return [...byPoint].map(([point, here]) => ({
    key: `${point} ${here.map(({ id }) => id).join(' ')}`,
    lat: here[0]?.lat ?? 0,
    lon: here[0]?.lon ?? 0,
    approximate: here.every(({ approximate }) => approximate),
    places: here,
  }));
}
