import * as z from 'zod';
import { layerNames, type LayerName } from '../../src/schemas/collections.ts';
import type { CollectionName } from '../../src/schemas/collection-names.ts';
import { field } from '../../src/schemas/shared/field.ts';
import type { FieldModel } from './field-model.ts';

/** What a supplement can add to. */
export const targetCollections = ['articles', 'pages'] as const satisfies readonly CollectionName[];

const label = 'Aanvulling bij';
const hint = 'Kies het artikel of de pagina waar uw eigen stuk bij komt te staan.';

/** The choice as the other fields are described. */
export const targetSchema = field(z.string().min(1), { label, hint });

/** The choice as a form shows it. */
export const targetField: FieldModel = { label, hint, required: true, fallback: undefined, input: { kind: 'target' }, isForNew: true };

/** An entry that somebody may choose from. */
interface Known {
  id: string;
  layer: LayerName;
}

/**
 * What a supplement of a layer can still add to: what stands in a layer above it, and has none of this layer yet.
 *
 * @param entriesOf the entries that the layer can see
 */
export function targetsFor<Entry extends Known>(layer: LayerName, entriesOf: (collection: CollectionName) => readonly Entry[]): Entry[] {
  const taken = new Set(entriesOf('supplements').flatMap((entry) => (entry.layer === layer ? [entry.id] : [])));
  const above = layerNames.slice(0, layerNames.indexOf(layer));
  return targetCollections.flatMap((collection) =>
    entriesOf(collection).filter((entry) => above.includes(entry.layer) && !taken.has(entry.id)),
  );
}
