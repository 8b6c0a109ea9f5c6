import { type LatLngBoundsLiteral, type Map as LeafletMap, tileLayer } from 'leaflet/dist/leaflet-src.esm.js';
import type { TileSource } from '../../map/tile-source.ts';
import { afterTiles, areTilesMissing, noTiles, patience, type TilesEvent } from '../../map/tiles-state.ts';

/**
 * Puts the pictures under the map.
 * @param say called when it becomes known whether they are missing
 */
export function addTiles(map: LeafletMap, { url, minZoom, maxZoom, bounds }: TileSource, say: (missing: boolean) => void): void {
  const layer = tileLayer(url, {
    minZoom,
    maxZoom: map.getMaxZoom(),
    maxNativeZoom: maxZoom,
    className: 'map__tiles',
    ...(bounds && { bounds: bounds as unknown as LatLngBoundsLiteral }),
  });
  let state = noTiles;
  let timer = 0;
  const hear = (event: TilesEvent) => {
    state = afterTiles(state, event);
    say(areTilesMissing(state));
  };
  layer.on('loading', () => {
    hear('start');
    clearTimeout(timer);
    timer = window.setTimeout(hear, patience, 'late');
  });
  layer.on('tileload', () => {
    hear('loaded');
  });
  layer.on('tileerror', () => {
    hear('failed');
  });
  layer.on('load', () => {
    clearTimeout(timer);
  });
  layer.on('remove', () => {
    clearTimeout(timer);
  });
  layer.addTo(map);
  addEventListener('online', () => layer.redraw());
}
