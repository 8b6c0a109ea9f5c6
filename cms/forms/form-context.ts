import { createContext, useContext } from 'react';
import type { LookUp } from '../widgets/position/found-address.ts';
import type { MunicipalityHolidays } from '../../src/opening-hours/calendar.ts';
import type { CollectionName } from '../../src/schemas/collection-names.ts';
import type { LayerName } from '../../src/schemas/collections.ts';
import type { Audience } from '../../src/schemas/shared/people.ts';

/** An entry that others can refer to. */
export interface KnownEntry {
  id: string;
  name: string;
  /** The town or neighbourhood, when it has one. */
  place?: string;
  layer: LayerName;
}

/**
 * Lets the editor choose or upload a file.
 *
 * @param wanted pictures only, or any file
 * @param now the path that stands there; empty for none
 * @param chosen called with the path, from the folder of the layer: `media/inloop.jpg`
 */
export type PickFile = (wanted: 'picture' | 'file', now: string, chosen: (path: string) => void) => void;

/** What the inputs know beside their value. */
export interface FormContext {
  /** Epoch milliseconds. */
  now: number;
  /** ISO date of today. */
  today: string;
  holidays: MunicipalityHolidays;
  /** The entries of a collection that the layer of this entry can see, by name. */
  entriesOf: (collection: CollectionName) => readonly KnownEntry[];
  /** Of the entry. */
  layer: LayerName;
  /** The middle of the municipality. */
  center: { lat: number; lon: number };
  /** The value of another field of the same object, as it is filled in now. */
  beside: (key: string) => unknown;
  /** How long an entry may go unchecked, in months; left out while that is not known. */
  checkLimitMonths?: number;
  /** For whom the entry is; empty for everyone. */
  audiences: readonly Audience[];
  /** The address of the entry as it is filled in now; empty when there is none. */
  address: string;
  /** Finds where an address is. */
  lookUp: LookUp;
  /** The tiles of a map; left out when none are fetched. */
  tiles?: { url: string; attribution: string; maxZoom: number };
  /** Lets the editor choose or upload a file. */
  pickFile: PickFile;
  /** Where the browser finds a picture. */
  imageAddress: (src: string) => string;
}

const context = createContext<FormContext | undefined>(undefined);

/** Gives what the inputs inside it know. */
export const FormProvider = context.Provider;

/** What an input knows beside its value. @throws {Error} outside a {@link FormProvider} */
export function useForm(): FormContext {
  const known = useContext(context);
  if (known === undefined) throw new Error('An input stands outside the form.');
  return known;
}
