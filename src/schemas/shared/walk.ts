import type * as z from 'zod';
import { fieldMeta, itemOf, shapeOf, type FieldMeta } from './field.ts';

/** A value inside a parsed entry, with what its schema says of it. */
export interface Visited {
  path: readonly PropertyKey[];
  value: unknown;
  meta: FieldMeta;
}

/** Lists every described value of a parsed entry, from the outside in: objects, lists, their items, and plain values. */
export function* walk(schema: z.core.$ZodType, value: unknown, path: readonly PropertyKey[] = []): Generator<Visited> {
  if (value === undefined || value === null) return;
  const meta = fieldMeta(schema);
  if (meta !== undefined) yield { path, value, meta };
  const item = itemOf(schema);
  if (item !== undefined && Array.isArray(value)) {
    for (const [index, element] of value.entries()) yield* walk(item, element, [...path, index]);
    return;
  }
  const shape = shapeOf(schema);
  if (shape === undefined || typeof value !== 'object') return;
  for (const [key, field] of Object.entries(shape)) {
    yield* walk(field, (value as Record<string, unknown>)[key], [...path, key]);
  }
}
