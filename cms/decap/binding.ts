import * as z from 'zod';
import { localDate } from '../../src/opening-hours/local-date.ts';
import type { LayerName } from '../../src/schemas/collections.ts';
import type { AdminMunicipality } from '../config/admin-settings.ts';
import { editorFields } from '../config/collection-config.ts';
import { kinds, type KindName } from '../config/kinds.ts';
import { collectionIn } from '../config/owners.ts';
import { targetKey } from '../formats/entry-format.ts';
import { targetSchema } from '../forms/supplement-target.ts';
import type { FieldModel } from '../forms/field-model.ts';
import { makeLookUp } from '../widgets/position/pdok.ts';
import type { ContentStore } from '../content/content-store.ts';
import type { GeneralContext } from './schema-control.tsx';

/** The text of an entry may be anything here: the rules for it look at all of it, before it is saved. */
const bodySchema = z.string().optional();

/**
 * The schema of a field of a collection of the CMS.
 *
 * @throws {Error} when the collection has no such field
 */
export function schemaFor(name: string, key: string): z.core.$ZodType {
  const { schema, format } = kinds[collectionIn(name)];
  if (key === 'body' && format !== 'yaml') return bodySchema;
  if (key === targetKey && collectionIn(name) === 'supplements') return targetSchema;
  const found = (schema.shape as Readonly<Record<string, z.ZodType>>)[key];
  if (found === undefined) throw new Error(`The collection ${name} has no field ${key}.`);
  return found;
}

const models = new Map<KindName, ReadonlyMap<string, FieldModel>>();

/**
 * The same field as a form shows it. Worked out once for each collection.
 *
 * @throws {Error} when the collection has no such field
 */
export function modelFor(name: string, key: string): FieldModel {
  const collection = collectionIn(name);
  const known = models.get(collection) ?? new Map(editorFields(collection));
  models.set(collection, known);
  const model = known.get(key);
  if (model === undefined) throw new Error(`The collection ${name} has no field ${key}.`);
  return model;
}

/** What the inputs know beside their value. @param layer of the entries that are edited */
export function contextFor(store: ContentStore, { holidays, center, tiles }: AdminMunicipality, layer: LayerName) {
  const lookUp = makeLookUp(fetch.bind(globalThis));
  return (): GeneralContext => {
    const now = Date.now();
    return {
      now,
      today: localDate(now),
      holidays,
      center,
      lookUp,
      ...(tiles === undefined ? {} : { tiles }),
      entriesOf: (collection) => store.entriesOf(collection, layer),
      layer,
      ...(store.loaded === undefined ? {} : { checkLimitMonths: store.loaded.limitMonths }),
    };
  };
}
