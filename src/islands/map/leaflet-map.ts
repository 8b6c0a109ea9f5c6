import {
  Map as LeafletMap,
  control,
  type LatLngBoundsLiteral,
  type MapOptions,
  type PanOptions,
  type PointExpression,
} from 'leaflet/dist/leaflet-src.esm.js';

/** Beyond the Netherlands there is nothing to see. */
const world: LatLngBoundsLiteral = [
  [49.5, 1.5],
  [54.7, 9],
];

/**
 * Makes the map of Leaflet without its own buttons and pop-ups, which are in English and not for every visitor. The wheel and one finger
 * are for the page: the wheel moves the map with Ctrl, or when the map has the focus; fingers move it by two.
 *
 * @param still the visitor wants nothing to move by itself
 */
export function leafletMap(canvas: HTMLElement, still: boolean): LeafletMap {
  const options: MapOptions = {
    attributionControl: false,
    zoomControl: false,
    maxBounds: world,
    minZoom: 6,
    maxZoom: 19,
    fadeAnimation: !still,
    zoomAnimation: !still,
    markerZoomAnimation: !still,
    inertia: !still,
    doubleClickZoom: true,
    boxZoom: false,
  };
  canvas.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey && document.activeElement !== canvas) event.stopImmediatePropagation();
    },
    { capture: true },
  );
  const map = new LeafletMap(canvas, options);
  // Grounds and areas say nothing that the names of the markers do not.
  for (const pane of ['tilePane', 'overlayPane']) map.getPane(pane)?.setAttribute('aria-hidden', 'true');
  control.scale({ imperial: false, position: 'bottomleft' }).addTo(map);
  if (still) {
    const { panBy } = map;
    map.panBy = (offset: PointExpression, options?: PanOptions) => panBy.call(map, offset, { ...options, animate: false });
  }
  canvas.addEventListener(
    'pointerdown',
    ({ pointerType }) => {
      if (pointerType === 'touch') map.dragging.disable();
      else map.dragging.enable();
    },
    { capture: true },
  );
  // A browser scrolls what has focus into view; in a map that moves the ground away from under the markers.
  canvas.addEventListener('scroll', () => {
    canvas.scrollTo(0, 0);
  });
  // The plain ground moves along, so that one sees that the map moves when there are no pictures.
  map.on('move', () => {
    const { x, y } = map.containerPointToLayerPoint([0, 0]);
    canvas.style.backgroundPosition = `${String(-x)}px ${String(-y)}px`;
  });
  return map;
}
