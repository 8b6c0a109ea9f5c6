import type * as z from 'zod';
import { fieldMeta, itemOf, shapeOf } from '../../src/schemas/shared/field.ts';

/** Whether a field may be left out. */
export const isOptional = (schema: z.core.$ZodType): boolean => schema._zod.optin !== undefined;

/** The value of a field that is left out; `undefined` when it has none. */
export function defaultOf(schema: z.core.$ZodType): unknown {
  const { def } = schema._zod;
  if (def.type === 'default' || def.type === 'prefault') return (def as z.core.$ZodDefaultDef).defaultValue;
  return 'innerType' in def ? defaultOf(def.innerType as z.core.$ZodType) : undefined;
}

/** The schema of a key of an object. */
export function schemaOfKey(schema: z.core.$ZodType | undefined, key: string): z.core.$ZodType | undefined {
  const shape = schema && shapeOf(schema);
  return shape !== undefined && Object.hasOwn(shape, key) ? shape[key] : undefined;
}

/** The schema of the items of a list. */
export const schemaOfItem = (schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined => schema && itemOf(schema);

/** Whether a list is written on one line: ids and names of a set are, lines of text only where the example of the field is. */
export function isOnOneLine(schema: z.core.$ZodType | undefined): boolean {
  const item = schemaOfItem(schema);
  if (schema === undefined || item === undefined || fieldMeta(item)?.words !== true) return true;
  return /^\[[\p{L}\p{N}]/u.test(fieldMeta(schema)?.example ?? '');
}

/** The keys to write, in order: those of the file as they stand there, and new ones at their place in the schema. */
export function orderKeys(schema: z.core.$ZodType | undefined, before: readonly string[], keys: readonly string[]): string[] {
  const known = Object.keys((schema && shapeOf(schema)) ?? {});
  const ordered = before.filter((key) => keys.includes(key));
  for (const key of [...known.filter((one) => keys.includes(one)), ...keys.filter((one) => !known.includes(one))]) {
    if (ordered.includes(key)) continue;
    const at = known.indexOf(key);
    const previous = known.slice(0, Math.max(at, 0)).findLast((one) => ordered.includes(one));
    const next = at === -1 ? undefined : known.slice(at).find((one) => ordered.includes(one));
    if (previous !== undefined) ordered.splice(ordered.indexOf(previous) + 1, 0, key);
    else ordered.splice(next === undefined ? ordered.length : ordered.indexOf(next), 0, key);
  }
  return ordered;
}
