import type { DirectoryData } from '../../directory/data.ts';
import { mapPlaces, type PlaceWithServices } from '../../directory/map-places.ts';
import type { CardList } from './card-list.ts';

/** The map beside a list, which may not be there, and may not be awake yet. */
interface MapElement extends HTMLElement {
  places?: readonly PlaceWithServices[];
  highlight?: (id: string | undefined) => void;
}

/** Keeps a list and a map in step, both ways. */
export class MapLink {
  readonly #root: HTMLElement;
  readonly #list: CardList;
  readonly #data: DirectoryData;

  /** @param reveal called before the cards of a place are looked at, so that they can be shown */
  constructor(root: HTMLElement, list: CardList, data: DirectoryData, reveal: (id: string) => void) {
    this.#root = root;
    this.#list = list;
    this.#data = data;
    const placeOf = (event: Event) => (event instanceof CustomEvent ? (event.detail as { id?: string | undefined } | null)?.id : undefined);
    root.addEventListener('portal-map:highlight', (event) => {
      this.#mark(placeOf(event));
    });
    root.addEventListener('portal-map:select', (event) => {
      const id = placeOf(event);
      this.#mark(id);
      if (id === undefined) return;
      reveal(id);
      const [card] = list.ofPlace(id);
      const smooth = !matchMedia('(prefers-reduced-motion: reduce)').matches;
      card?.scrollIntoView({ block: 'nearest', behavior: smooth ? 'smooth' : 'auto' });
    });
    for (const [enter, leave] of [
      ['pointerover', 'pointerout'],
      ['focusin', 'focusout'],
    ] as const) {
      root.addEventListener(enter, ({ target }) => {
        const item = target instanceof Element ? target.closest<HTMLElement>('[data-places]') : null;
        if (item !== null) this.#map?.highlight?.(item.dataset['places']?.split(' ')[0] || undefined);
      });
      root.addEventListener(leave, ({ target }) => {
        if (target instanceof Element && target.closest('[data-places]')) this.#map?.highlight?.(undefined);
      });
    }
  }

  /** Shows the places of the entries that are left. */
  show(order: readonly number[]) {
    const map = this.#map;
    if (map) map.places = mapPlaces(this.#data, order);
  }

  get #map(): MapElement | null {
    return this.#root.querySelector<MapElement>('portal-map');
  }

  #mark(id: string | undefined) {
    for (const item of this.#root.querySelectorAll('[data-marked]')) item.removeAttribute('data-marked');
    if (id !== undefined) for (const item of this.#list.ofPlace(id)) item.setAttribute('data-marked', '');
  }
}
