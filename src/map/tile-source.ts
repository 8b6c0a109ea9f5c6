import type { MapTiles } from '../schemas/shared/map-tiles.ts';

/** Where the pictures of a map come from. */
export interface TileSource {
  /** With `{z}`, `{x}` and `{y}` for the tile (XYZ scheme, EPSG:3857). */
  url: string;
  /** The levels that the maker has; deeper, the pictures are enlarged. */
  minZoom: number;
  maxZoom: number;
  /** South-west and north-east corner (lat, lon) of what it has; left out for all of the world. */
  bounds?: readonly [readonly [number, number], readonly [number, number]];
  attribution: string;
  /** Page of the maker. */
  attributionUrl?: string;
}

/** The source of a portal's map; `undefined` for a portal without a map. */
export function tileSource({ source, layer, url, attribution, attributionUrl, maxZoom }: MapTiles): TileSource | undefined {
  if (source === 'none') return undefined;
  // BRT Achtergrondkaart of the Kadaster: https://www.pdok.nl/introductie/-/article/basisregistratie-topografie-achtergrondkaarten-brt-a-
  if (source === 'pdok')
    return {
      url: `https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/${layer ?? 'standaard'}/EPSG:3857/{z}/{x}/{y}.png`,
      minZoom: 6,
      maxZoom: 19,
      bounds: [
        [50.5, 3.25],
        [54, 7.6],
      ],
      attribution: 'Kaartgegevens © Kadaster',
      attributionUrl: 'https://www.kadaster.nl/',
    };
  if (url === undefined || attribution === undefined) return undefined;
  return { url, minZoom: 3, maxZoom: maxZoom ?? 18, attribution, ...(attributionUrl === undefined ? {} : { attributionUrl }) };
}
