import type { Site } from '../../schemas/site.ts';

/** The origin of the pictures of a portal's map, for its policy; undefined for a portal without a map. */
export function tilesOrigin(mapTiles: Site['mapTiles']): string | undefined {
  if (mapTiles === 'none') return undefined;
  // PDOK, the map of the Dutch government: https://www.pdok.nl/.
  return mapTiles === 'pdok' ? 'https://service.pdok.nl' : new URL(mapTiles).origin;
}
