import { circle, divIcon, marker, type Map as LeafletMap } from 'leaflet/dist/leaflet-src.esm.js';
import { make } from '../../../src/islands/map/elements.ts';
import { movedPoint, type Point } from './move-point.ts';
import { positionTexts as texts } from './position.nl.ts';

/** How a point was put on the map. */
export type PlacedBy = 'press' | 'drag' | 'key';

/** The sign that stands on the point, with the area around it when it is approximate. */
export interface PointMarker {
  isShown(): boolean;
  at(): Point;
  show(point: Point, approximate: boolean): void;
  hide(): void;
}

/** How far around a point a place without an address may be, in metres, as on the map of a portal. */
const around = 400;

/** Makes a sign that can be dragged, and moved by the arrows when it has the focus. */
export function pointMarker(
  map: LeafletMap,
  { helpId, still, onPlace }: { helpId: string; still: boolean; onPlace: (point: Point, by: PlacedBy) => void },
): PointMarker {
  // With a screen reader, only an application has arrows of its own.
  const handle = make(
    'div',
    { class: 'cms-position__marker', role: 'application', tabindex: '0', 'aria-label': texts.map.marker, 'aria-describedby': helpId },
    make('span', { class: 'cms-position__sign', 'aria-hidden': 'true' }),
  );
  const icon = divIcon({ html: handle, className: 'cms-position__place', iconSize: [0, 0] });
  const sign = marker(map.getCenter(), { icon, keyboard: false, draggable: true, autoPan: true });
  const area = circle(map.getCenter(), { radius: around, className: 'cms-position__area', interactive: false });
  const at = (): Point => ({ lat: sign.getLatLng().lat, lon: sign.getLatLng().lng });
  const put = ({ lat, lon }: Point) => {
    sign.setLatLng([lat, lon]);
    area.setLatLng([lat, lon]);
  };
  const keepInView = () => {
    map.panInside(sign.getLatLng(), { padding: [32, 48], animate: !still });
  };

  sign.on('drag', () => {
    area.setLatLng(sign.getLatLng());
  });
  sign.on('dragend', () => {
    onPlace(at(), 'drag');
  });
  handle.addEventListener('focus', keepInView);
  handle.addEventListener('keydown', (event) => {
    const moved = event.ctrlKey || event.altKey || event.metaKey ? undefined : movedPoint(at(), event.key, event.shiftKey);
    if (moved === undefined) return;
    event.preventDefault();
    // Else the map moves as well.
    event.stopPropagation();
    // At once: the next press may come before the value does.
    put(moved);
    keepInView();
    onPlace(moved, 'key');
  });

  return {
    at,
    isShown: () => map.hasLayer(sign),
    show(point, approximate) {
      put(point);
      sign.addTo(map);
      if (approximate) area.addTo(map);
      else area.remove();
      handle.classList.toggle('cms-position__marker--approximate', approximate);
    },
    hide() {
      sign.remove();
      area.remove();
    },
  };
}
