import * as z from 'zod';
import { localDate } from '../../src/opening-hours/local-date.ts';
import type { CollectionName } from '../../src/schemas/collection-names.ts';
import { collections, type LayerName } from '../../src/schemas/collections.ts';
import { field } from '../../src/schemas/shared/field.ts';
import type { AdminMunicipality } from '../config/admin-settings.ts';
import { bodyField } from '../config/body-field.ts';
import { makeLookUp } from '../widgets/position/pdok.ts';
import type { ContentStore } from '../content/content-store.ts';
import type { FormContext } from '../forms/form-context.ts';

/** The collection of the content that a collection of the CMS is of: `locations` of `overbetuwe.locations`. */
export const collectionIn = (name: string) => name.slice(name.lastIndexOf('.') + 1) as CollectionName;

const bodies = {
  md: field(z.string(), { ...bodyField('md'), widget: 'text' }).optional(),
  mdx: field(z.string(), { ...bodyField('mdx'), widget: 'text' }).optional(),
};

/**
 * The schema of a field of a collection of the CMS.
 *
 * @throws {Error} when the collection has no such field
 */
export function schemaFor(name: string, key: string): z.core.$ZodType {
  const { schema, format } = collections[collectionIn(name)];
  if (key === 'body' && format !== 'yaml') return bodies[format];
  const found = (schema.shape as Readonly<Record<string, z.ZodType>>)[key];
  if (found === undefined) throw new Error(`The collection ${name} has no field ${key}.`);
  return found;
}

/** What the inputs know beside their value. @param layer of the entries that are edited */
export function contextFor(store: ContentStore, { holidays, center, tiles }: AdminMunicipality, layer: LayerName) {
  const lookUp = makeLookUp(fetch.bind(globalThis));
  return (): Omit<FormContext, 'pickImage' | 'address'> => {
    const now = Date.now();
    return {
      now,
      today: localDate(now),
      holidays,
      center,
      lookUp,
      ...(tiles === undefined ? {} : { tiles }),
      entriesOf: (collection) => store.entriesOf(collection, layer),
      imageAddress: (src) => src,
    };
  };
}
