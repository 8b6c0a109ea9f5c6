import { make } from '../../../src/islands/map/elements.ts';
import { leafletMap } from '../../../src/islands/map/leaflet-map.ts';
import { addTiles } from '../../../src/islands/map/tiles.ts';
import type { Point } from './move-point.ts';
import { isOnMap } from './on-map.ts';
import { pointMarker, type PlacedBy } from './point-marker.ts';
import { positionTexts as texts } from './position.nl.ts';
import type { Tiles } from './tiles.ts';

/** What a map begins with, and who hears of it. */
export interface PointMapOptions {
  /** Id of the element that tells how it works. */
  helpId: string;
  center: Point;
  /** Where the point stands now, if it does. */
  point: Point | undefined;
  approximate: boolean;
  /** `undefined`: nothing is fetched, the ground stays plain. */
  tiles: Tiles | undefined;
  /** The editor wants nothing to move by itself. */
  still: boolean;
  onPlace: (point: Point, by: PlacedBy) => void;
  onTiles: (missing: boolean) => void;
  onZoom: (limits: ZoomLimits) => void;
}

/** Whether the map can go no further. */
export interface ZoomLimits {
  isDeepest: boolean;
  isWidest: boolean;
}

/** A map on which one point can be put. */
export interface PointMap {
  /** Shows another point, or none. What lies out of view comes into view, after a moment: it may still be in the making. */
  show(point: Point | undefined, approximate: boolean): void;
  /** Brings a point close. */
  goTo(point: Point, approximate: boolean): void;
  zoom(levels: number): void;
  middle(): Point;
  focus(): void;
  remove(): void;
}

/** How long a point that is being typed is waited for, in milliseconds. */
const settling = 700;

const levels = { municipality: 12, approximate: 15, exact: 17 };

/** Makes the map in an element. */
export function pointMap(stage: HTMLElement, options: PointMapOptions): PointMap {
  const { helpId, center, point: start, approximate: isRough, tiles, still, onPlace, onTiles, onZoom } = options;
  const canvas = make('div', {
    class: 'cms-position__canvas',
    role: 'region',
    tabindex: '0',
    'aria-label': texts.map.region,
    'aria-describedby': helpId,
  });
  stage.prepend(canvas);
  const map = leafletMap(canvas, still);
  const levelOf = (approximate: boolean) => (approximate ? levels.approximate : Math.max(map.getZoom(), levels.exact));
  map.setView([center.lat, center.lon], levels.municipality);
  if (start !== undefined && isOnMap(start)) map.setView([start.lat, start.lon], levelOf(isRough), { animate: false });
  // Two presses are two tries to hit the right spot.
  map.doubleClickZoom.disable();
  map.on('click', ({ latlng }) => {
    onPlace({ lat: latlng.lat, lon: latlng.lng }, 'press');
  });
  const tellZoom = () => {
    onZoom({ isDeepest: map.getZoom() >= map.getMaxZoom(), isWidest: map.getZoom() <= map.getMinZoom() });
  };
  map.on('zoomend', tellZoom);
  const sizes = new ResizeObserver(() => map.invalidateSize({ animate: false }));
  sizes.observe(canvas);
  if (tiles !== undefined) addTiles(map, { ...tiles, minZoom: map.getMinZoom() }, onTiles);

  const marker = pointMarker(map, { helpId, still, onPlace });
  const isInView = ({ lat, lon }: Point) => map.getBounds().contains([lat, lon]);
  let settle = 0;
  const goTo = ({ lat, lon }: Point, approximate: boolean) => {
    clearTimeout(settle);
    map.setView([lat, lon], levelOf(approximate), { animate: !still });
  };
  return {
    goTo,
    show(point, approximate) {
      clearTimeout(settle);
      if (point === undefined || !isOnMap(point)) {
        marker.hide();
        return;
      }
      marker.show(point, approximate);
      if (!isInView(point)) settle = window.setTimeout(goTo, settling, point, approximate);
    },
    zoom(by) {
      const level = map.getZoom() + by;
      const point = marker.at();
      // Around the point: who only presses gets from a wide view to the door that way.
      if (marker.isShown() && isInView(point)) map.setZoomAround([point.lat, point.lon], level, { animate: !still });
      else map.setZoom(level, { animate: !still });
    },
    middle: () => ({ lat: map.getCenter().lat, lon: map.getCenter().lng }),
    focus() {
      canvas.focus({ preventScroll: true });
    },
    remove() {
      clearTimeout(settle);
      sizes.disconnect();
      map.remove();
      canvas.remove();
    },
  };
}
