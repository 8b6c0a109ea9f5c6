import type { MapPlace } from '../../map/map-place.ts';
import type { ShownMap } from './show-map.ts';

/**
 * A map that is there when somebody asks for it: on a press, or on a wide screen when it comes into view, unless the visitor saves data.
 * Until then this is all there is of it. Its places are those of the JSON inside, until a script sets `places`.
 *
 * Events, which bubble, each with `detail.id` of a place: `portal-map:highlight` when the pointer or the focus is on it (`undefined` when it
 * left), `portal-map:select` when it was chosen. `portal-map:open` when a visitor asked for the map.
 */
export class PortalMap extends HTMLElement {
  #places: readonly MapPlace[] | undefined;
  #map: Promise<ShownMap | undefined> | undefined;
  #observer: IntersectionObserver | undefined;

  connectedCallback() {
    this.hidden = false;
    const show = () => void this.show(true);
    this.querySelector('button')?.addEventListener('click', show);
    // Where the map stands far below the list, a link above leads to it.
    const link = document.querySelector<HTMLElement>(`a[href="#${this.id}"]`);
    link?.addEventListener('click', show);
    if (link) link.hidden = matchMedia('(min-width: 75rem)').matches;
    const isWide = matchMedia('(min-width: 60rem)').matches;
    const savesData = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
    if (!('auto' in this.dataset) || !isWide || savesData || this.#map) return;
    this.#observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) void this.show(false);
    });
    this.#observer.observe(this);
  }

  disconnectedCallback() {
    this.#observer?.disconnect();
  }

  /** What the map shows; `undefined` until a script has set it. */
  get places(): readonly MapPlace[] | undefined {
    return this.#places;
  }

  set places(places: readonly MapPlace[] | undefined) {
    this.#places = places;
    if (places) void this.#map?.then((map) => map?.show(places));
  }

  /** Makes a place stand out, as when the pointer is on it in the list; without an id none. */
  highlight(id?: string): void {
    void this.#map?.then((map) => map?.highlight(id === undefined ? [] : [id]));
  }

  /** Loads the map, once; after a failure a second press tries again. */
  async show(byPress: boolean): Promise<void> {
    this.#observer?.disconnect();
    if (byPress && !this.#map) this.dispatchEvent(new CustomEvent('portal-map:open', { bubbles: true }));
    const status = this.querySelector('[role="status"]');
    if (status && byPress && !this.#map) status.textContent = this.dataset['loading'] ?? '';
    this.#map ??= import('./show-map.ts')
      .then(({ showMap }) => showMap(this, byPress || this.contains(document.activeElement)))
      .catch(() => {
        if (status) status.textContent = this.dataset['failed'] ?? '';
        this.#map = undefined;
        return undefined;
      });
    await this.#map;
  }
}

customElements.define('portal-map', PortalMap);
