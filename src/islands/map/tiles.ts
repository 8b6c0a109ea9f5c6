import {
  GridLayer,
  type LatLngBoundsLiteral,
  type Map as LeafletMap,
  TileLayer,
  type TileLayerOptions,
} from 'leaflet/dist/leaflet-src.esm.js';
import type { TileSource } from '../../map/tile-source.ts';
import { afterTiles, areTilesMissing, noTiles, patience, type TilesEvent } from '../../map/tiles-state.ts';

/** What Leaflet keeps of a picture. */
interface Tile {
  el: HTMLImageElement;
  coords: { z: number };
}

/**
 * Pictures that are let go without a stand-in: Leaflet gives them an address with `data:`, which the policy of a portal refuses with an
 * error for each. Without an address the browser stops asking as well.
 */
const QuietTileLayer = TileLayer.extend({
  _removeTile(this: { _tiles: Record<string, Tile | undefined> }, key: string) {
    this._tiles[key]?.el.removeAttribute('src');
    return (GridLayer.prototype as unknown as { _removeTile: (key: string) => void })._removeTile.call(this, key);
  },
  _abortLoading(this: TileLayer & { _tiles: Record<string, Tile>; _tileZoom: number }) {
    for (const [key, { el, coords }] of Object.entries(this._tiles)) {
      if (coords.z === this._tileZoom) continue;
      el.onload = el.onerror = null;
      if (el.complete) continue;
      el.removeAttribute('src');
      el.remove();
      Reflect.deleteProperty(this._tiles, key);
      this.fire('tileabort', { tile: el, coords });
    }
  },
}) as unknown as new (url: string, options: TileLayerOptions) => TileLayer;

/**
 * Puts the pictures under the map.
 * @param say called when it becomes known whether they are missing
 */
export function addTiles(map: LeafletMap, { url, minZoom, maxZoom, bounds }: TileSource, say: (missing: boolean) => void): void {
  const layer = new QuietTileLayer(url, {
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
