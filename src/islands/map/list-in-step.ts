import type { MapPlace } from '../../map/map-place.ts';

/** The cards of a list, each with one link on its name. */
const cardSelector = '.directory-card, .location-card';

/**
 * Keeps a list and the map in step: what has the pointer or the focus in the list stands out on the map, and the other way round. Cards are
 * known by where their link leads: to a place, or to a service that is there. The list may be drawn again at any time.
 *
 * @param point called with the ids of the places that have the pointer or the focus in the list; none when it left
 */
export function listInStep(list: HTMLElement, point: (ids: readonly string[]) => void) {
  let idsByHref = new Map<string, string[]>();
  const hrefOf = (card: Element) => card.querySelector('.card__link')?.getAttribute('href') ?? '';
  const enter = ({ target }: Event) => {
    const card = target instanceof Element ? target.closest(cardSelector) : null;
    point(card ? (idsByHref.get(hrefOf(card)) ?? []) : []);
  };
  const leave = () => {
    point([]);
  };
  list.addEventListener('pointerover', enter);
  list.addEventListener('focusin', enter);
  list.addEventListener('pointerleave', leave);
  list.addEventListener('focusout', leave);
  return {
    /** Other places came. */
    know(places: readonly MapPlace[]): void {
      const links = places.flatMap(({ id, href, services }) =>
        [href, ...services.map((service) => service.href)].map((at) => [at, id] as const),
      );
      idsByHref = new Map([...Map.groupBy(links, ([href]) => href)].map(([href, found]) => [href, found.map(([, id]) => id)]));
    },
    /** Marks the cards of these places. */
    mark(ids: readonly string[], kind: 'map-pointed' | 'map-selected'): void {
      for (const card of list.querySelectorAll(cardSelector)) {
        card.classList.toggle(
          kind,
          (idsByHref.get(hrefOf(card)) ?? []).some((id) => ids.includes(id)),
        );
      }
    },
  };
}
