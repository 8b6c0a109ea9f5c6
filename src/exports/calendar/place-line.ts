import type { Location } from '../../schemas/locations.ts';

/** Where it is on one line, as far as it is known: "De Plataan, Elst"; empty for a place that is online only. */
export function placeLine({ hostBuilding, address, neighbourhood }: Pick<Location, 'hostBuilding' | 'address' | 'neighbourhood'>): string {
  const locality = [address?.postalCode, address?.addressLocality].filter((part) => part !== undefined).join(' ');
  // Without a street the neighbourhood says at least where in the town to look.
  const where = address?.streetAddress ?? neighbourhood;
  return [hostBuilding, where, locality].filter((part) => part !== undefined && part !== '').join(', ');
}
