import { createContext, useContext } from 'react';
import type { LookUp } from '../widgets/position/found-address.ts';
import type { MunicipalityHolidays } from '../../src/opening-hours/calendar.ts';
import type { CollectionName } from '../../src/schemas/collection-names.ts';
import type { LayerName } from '../../src/schemas/collections.ts';

/** An entry that others can refer to. */
export interface KnownEntry {
  id: string;
  name: string;
  /** The town or neighbourhood, when it has one. */
  place?: string;
  layer: LayerName;
}

/** What the inputs know beside their value. */
export interface FormContext {
  /** Epoch milliseconds. */
  now: number;
  /** ISO date of today. */
  today: string;
  holidays: MunicipalityHolidays;
  /** The entries of a collection that the layer of this entry can see, by name. */
  entriesOf: (collection: CollectionName) => readonly KnownEntry[];
  /** The middle of the municipality. */
  center: { lat: number; lon: number };
  /** The address of the entry as it is filled in now; empty when there is none. */
  address: string;
  /** Finds where an address is. */
  lookUp: LookUp;
  /** The tiles of a map; left out when none are fetched. */
  tiles?: { url: string; attribution: string; maxZoom: number };
  /** Lets the editor choose or upload a picture. @param chosen called with its path, from the folder of the layer: `media/inloop.jpg` */
  pickImage: (now: string, chosen: (src: string) => void) => void;
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
