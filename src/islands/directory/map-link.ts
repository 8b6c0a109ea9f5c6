import type { DirectoryData } from '../../directory/data.ts';
import { mapPlaces } from '../../directory/map-places.ts';
import type { MapPlace } from '../../map/map-place.ts';

/** The map beside a list, which may not be there, and may not be awake yet. */
interface MapElement extends HTMLElement {
  places?: readonly MapPlace[];
}

/** Gives the map beside a list the places of what is left. The map itself keeps its markers and the cards in step. */
export class MapLink {
  readonly #root: HTMLElement;
  readonly #data: DirectoryData;

  /** @param reveal called before the cards of a place are looked for, so that they are there */
  constructor(root: HTMLElement, data: DirectoryData, reveal: (place: string) => void) {
    this.#root = root;
    this.#data = data;
    // On its way down: before the map looks for the cards.
    root.addEventListener(
      'portal-map:select',
      (event) => {
        const place = event instanceof CustomEvent ? (event.detail as { id?: unknown } | null)?.id : undefined;
        if (typeof place === 'string') reveal(place);
      },
      true,
    );
  }

  /** Shows the places of these entries. */
  show(order: readonly number[]) {
    const map = this.#root.querySelector<MapElement>('portal-map');
    if (map) map.places = mapPlaces(this.#data, order);
  }
}
