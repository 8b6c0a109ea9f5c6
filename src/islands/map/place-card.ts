import type { MapPlace } from '../../map/map-place.ts';
import type { Spot } from '../../map/spots.ts';
import { mapNl } from '../../messages/map.nl.ts';
import { make } from './elements.ts';

/** How many services a card names. The page of the place has them all. */
const servicesNamed = 4;

/**
 * The card of a point: its places with links to their pages, and what one finds there. It takes the focus; Escape and the button close it.
 * @param id begins the ids inside
 */
export function placeCard({ places, approximate }: Spot, id: string, close: () => void): HTMLElement {
  const [first] = places;
  const titleId = `${id}-naam`;
  const alone = places.length === 1 ? first : undefined;
  const title = make('p', { class: 'map-card__title', id: titleId }, alone ? linkTo(alone) : mapNl.card.together(places.length));
  const button = make('button', { type: 'button', class: 'map__button map-card__close', 'aria-label': mapNl.card.close }, '×');
  button.addEventListener('click', close);
  const card = make(
    'div',
    { class: 'map-card', role: 'dialog', 'aria-labelledby': titleId, tabindex: '-1' },
    make('div', { class: 'map-card__head' }, title, button),
    ...(approximate ? [make('p', { class: 'map-card__note' }, mapNl.card.approximate)] : []),
    ...(alone
      ? servicesOf(alone, servicesNamed)
      : [make('ul', { class: 'map-card__list' }, ...places.map((place) => make('li', {}, linkTo(place), ...servicesOf(place, 2))))]),
  );
  card.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  });
  return card;
}

const linkTo = ({ name, href }: Pick<MapPlace, 'name' | 'href'>) => make('a', { href }, name);

function servicesOf({ services }: MapPlace, most: number): HTMLElement[] {
  if (services.length === 0) return [];
  const named = services.length === most + 1 ? services : services.slice(0, most);
  const more = services.length - named.length;
  const items = named.map((service) => make('li', {}, linkTo(service)));
  if (more > 0) items.push(make('li', {}, mapNl.card.more(more)));
  return [make('ul', { class: 'map-card__list' }, ...items)];
}
