import { tileSource } from '../../map/tile-source.ts';
import type { MapTiles } from '../../schemas/shared/map-tiles.ts';

/** The origin of the pictures of a portal's map, for its policy; undefined for a portal without a map. */
export function tilesOrigin(mapTiles: MapTiles): string | undefined {
  const source = tileSource(mapTiles);
  return source === undefined ? undefined : new URL(source.url).origin;
}
