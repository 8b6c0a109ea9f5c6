import type { MapTexts } from '../messages/map.nl.ts';
import type { MapItem } from './clusters.ts';

/** What a screen reader says of an item on the map: which place, whether it is approximate, how many services; or how many places. */
export function markerName(item: MapItem, texts: MapTexts): string {
  if (item.kind === 'cluster') return texts.cluster(item.count);
  const { places, approximate } = item.spot;
  const services = new Set(places.flatMap((place) => place.services).map(({ href }) => href)).size;
  return [
    places.length === 1 ? (places[0]?.name ?? '') : texts.together(places.map(({ name }) => name)),
    ...(approximate ? [texts.approximate] : []),
    ...(services > 0 ? [texts.services(services)] : []),
  ].join(', ');
}
