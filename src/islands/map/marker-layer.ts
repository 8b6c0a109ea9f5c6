import { circle, divIcon, layerGroup, marker, type Map as LeafletMap, type Marker } from 'leaflet/dist/leaflet-src.esm.js';
import type { ClusterModel, MapItem } from '../../map/clusters.ts';
import { focusAfter } from '../../map/focus-after.ts';
import { markerName } from '../../map/marker-name.ts';
import { readingOrder } from '../../map/reading-order.ts';
import { mapNl } from '../../messages/map.nl.ts';
import { make } from './elements.ts';

/** How far around a point a place without an address may be, in metres: a village or a neighbourhood. */
const around = 400;

/** How far a name may reach to each side of its point, in pixels. */
const nameReach = 112;

/** What happens to a marker. */
export interface MarkerEvents {
  press(item: MapItem): void;
  /** The pointer or the focus came to it, or left it (`undefined`). */
  point(item: MapItem | undefined): void;
}

interface Drawn {
  item: MapItem;
  button: HTMLButtonElement;
  marker: Marker;
}

/** Draws the places in view as buttons, in the order in which one reads. What stays keeps its element, and the focus. */
export class MarkerLayer {
  readonly #map: LeafletMap;
  readonly #events: MarkerEvents;
  readonly #areas = layerGroup();
  #model: ClusterModel;
  #drawn = new Map<string, Drawn>();
  /** Ids of places that stand out. */
  #highlighted: readonly string[] = [];
  #selected: string | undefined;
  /** The item that had the focus, with its points: after a change of level it may be gone. */
  #focused: { key: string; spots: readonly string[] } | undefined;

  constructor(map: LeafletMap, model: ClusterModel, events: MarkerEvents) {
    this.#map = map;
    this.#model = model;
    this.#events = events;
    this.#areas.addTo(map);
    map.on('moveend', () => {
      this.#draw();
    });
  }

  /** Shows other places. */
  show(model: ClusterModel): void {
    this.#model = model;
    this.#draw();
  }

  /** Makes places stand out, or the group that they are in. */
  highlight(ids: readonly string[]): void {
    this.#highlighted = ids;
    this.#mark();
  }

  /** Marks the point that was chosen, by its key; `undefined` for none. */
  select(key: string | undefined): void {
    this.#selected = key;
    this.#mark();
  }

  /** Puts the focus on the marker of a point, or on the group that it is in, or else on the map. */
  focus(spotKey: string): void {
    const key = focusAfter({ key: spotKey, spots: [spotKey] }, this.#keys());
    (this.#drawn.get(key ?? '')?.button ?? this.#map.getContainer()).focus({ preventScroll: true });
  }

  #keys = () => [...this.#drawn.values()].map(({ item }) => ({ key: item.key, spots: this.#spotsIn(item) }));

  #spotsIn = (item: MapItem) => this.#model.spotsIn(item).map(({ key }) => key);

  #draw(): void {
    const map = this.#map;
    const view = map.getBounds();
    const box = { west: view.getWest(), south: view.getSouth(), east: view.getEast(), north: view.getNorth() };
    const found = this.#model.itemsIn(box, map.getZoom()).map((item) => ({ item, ...map.latLngToContainerPoint([item.lat, item.lon]) }));
    const hadFocus = map.getContainer().contains(document.activeElement) && document.activeElement !== map.getContainer();
    const before = this.#drawn;
    this.#drawn = new Map(
      readingOrder(found).map(({ item }): [string, Drawn] => {
        const old = before.get(item.key);
        return [item.key, old === undefined ? this.#add(item) : { ...old, item }];
      }),
    );
    const { x: width } = map.getSize();
    for (const { item, x } of found) {
      const { classList } = this.#drawn.get(item.key)?.button ?? {};
      classList?.toggle('map-marker--at-start', x < nameReach);
      classList?.toggle('map-marker--at-end', x > width - nameReach);
    }
    for (const [key, { marker }] of before) if (!this.#drawn.has(key)) marker.remove();
    this.#order();
    this.#drawAreas();
    this.#mark();
    if (!hadFocus || !this.#focused || this.#drawn.has(this.#focused.key)) return;
    const next = focusAfter(this.#focused, this.#keys());
    (this.#drawn.get(next ?? '')?.button ?? map.getContainer()).focus({ preventScroll: true });
  }

  #add(item: MapItem): Drawn {
    const button = make(
      'button',
      { type: 'button', class: `map-marker ${classes[kindOf(item)]}`, 'aria-label': markerName(item, mapNl) },
      make('span', { class: 'map-marker__sign', 'aria-hidden': 'true' }, signOf(item)),
      make('span', { class: 'map-marker__name', 'aria-hidden': 'true' }, titleOf(item)),
    );
    if (item.kind === 'spot') button.setAttribute('aria-haspopup', 'dialog');
    const current = () => this.#drawn.get(item.key)?.item ?? item;
    button.addEventListener('click', () => {
      this.#events.press(current());
    });
    // A second press is for the next thing to press, not for the ground under it.
    button.addEventListener('dblclick', (event) => {
      event.stopPropagation();
    });
    button.addEventListener('focus', () => {
      this.#focused = { key: item.key, spots: this.#spotsIn(current()) };
      this.#events.point(current());
      this.#map.panInside([item.lat, item.lon], { padding: [32, 40] });
    });
    button.addEventListener('blur', () => {
      this.#events.point(undefined);
    });
    button.addEventListener('pointerenter', () => {
      this.#events.point(current());
    });
    button.addEventListener('pointerleave', () => {
      this.#events.point(undefined);
    });
    const icon = divIcon({ html: button, className: 'map-marker-place', iconSize: [0, 0] });
    const drawn = marker([item.lat, item.lon], { icon, keyboard: false, interactive: false }).addTo(this.#map);
    return { item, button, marker: drawn };
  }

  /** Brings the elements in reading order. What has focus is not moved: it would lose it. */
  #order(): void {
    const elements = [...this.#drawn.values()].flatMap(({ marker }) => marker.getElement() ?? []);
    const fixed = elements.findIndex((element) => element.contains(document.activeElement));
    const anchor = elements[fixed];
    for (const [index, element] of elements.entries()) {
      if (anchor === undefined || index > fixed) element.parentElement?.append(element);
      else if (index < fixed) anchor.before(element);
    }
  }

  #drawAreas(): void {
    this.#areas.clearLayers();
    for (const { item } of this.#drawn.values()) {
      if (item.kind !== 'spot' || !item.spot.approximate) continue;
      this.#areas.addLayer(circle([item.lat, item.lon], { radius: around, className: 'map-area', interactive: false }));
    }
  }

  #mark(): void {
    const wanted = new Set(this.#highlighted);
    for (const { item, button, marker } of this.#drawn.values()) {
      const isHighlighted = wanted.size > 0 && this.#model.spotsIn(item).some(({ places }) => places.some(({ id }) => wanted.has(id)));
      const isSelected = item.key === this.#selected;
      button.classList.toggle('map-marker--highlighted', isHighlighted);
      button.classList.toggle('map-marker--selected', isSelected);
      if (item.kind === 'spot') button.setAttribute('aria-expanded', String(isSelected));
      marker.setZIndexOffset(isSelected || isHighlighted ? 1000 : 0);
    }
  }
}

// Written whole, so that the style sheet knows that they are used.
const classes = { exact: 'map-marker--exact', approximate: 'map-marker--approximate', several: 'map-marker--several' } as const;

const kindOf = (item: MapItem) => {
  if (item.kind === 'cluster') return 'several';
  return item.spot.approximate ? 'approximate' : item.spot.places.length > 1 ? 'several' : 'exact';
};

/** What stands on a marker: the number of several places, or that the point is approximate. */
function signOf(item: MapItem): string {
  const count = item.kind === 'cluster' ? item.count : item.spot.places.length;
  return count > 1 ? String(count) : item.kind === 'spot' && item.spot.approximate ? mapNl.signs.approximate : '';
}

const titleOf = (item: MapItem) =>
  item.kind === 'cluster'
    ? mapNl.cluster(item.count)
    : item.spot.places.length === 1
      ? (item.spot.places[0]?.name ?? '')
      : mapNl.card.together(item.spot.places.length);
