import type { Location } from '../../schemas/locations.ts';
import { inOrder, placeParts } from '../place-parts.ts';

/** Where it is on one line, as far as it is known: "De Plataan, Elst"; empty for a place that is online only. */
export function placeLine(location: Pick<Location, 'hostBuilding' | 'address' | 'neighbourhood'>): string {
  const { building, street, neighbourhood, town } = placeParts(location);
  // Without a street the neighbourhood says at least where in the town to look.
  return inOrder([building, street ?? neighbourhood, town]).join(', ');
}
