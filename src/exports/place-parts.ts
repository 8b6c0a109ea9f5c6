import type { Location } from '../schemas/locations.ts';

/** What is known of where a location is. */
export interface PlaceParts {
  /** Name of the building: “De Plataan”. */
  building?: string | undefined;
  /** Street with number. */
  street?: string | undefined;
  neighbourhood?: string | undefined;
  /** Postal code and town, as far as they are known; left out for a place that is online only. */
  town?: string | undefined;
}

/** Takes apart where a location is. */
export function placeParts({
  hostBuilding,
  address,
  neighbourhood,
}: Pick<Location, 'hostBuilding' | 'address' | 'neighbourhood'>): PlaceParts {
  return {
    building: hostBuilding,
    street: address?.streetAddress,
    neighbourhood,
    town: address === undefined ? undefined : inOrder([address.postalCode, address.addressLocality]).join(' '),
  };
}

/** The parts that are known, in the order given. */
export const inOrder = (parts: readonly (string | undefined)[]): string[] => parts.filter((part) => part !== undefined);
