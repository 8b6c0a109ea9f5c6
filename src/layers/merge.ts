import type * as z from 'zod';
import { formatPath } from '../problems/problem.ts';
import type { LayerName } from '../schemas/collections.ts';
import { fieldMeta, shapeOf } from '../schemas/shared/field.ts';

/** What one layer wrote of an entry: the plain value of its YAML or front matter. */
export interface LayerValue {
  layer: LayerName;
  /** Path of the file. */
  file: string;
  raw: Readonly<Record<string, unknown>>;
}

/** An entry put together from its layers, not parsed yet. */
export interface Merged {
  value: Record<string, unknown>;
  /** For the path of every object, list and plain value (`hours.weekly`): the file that gave it. The empty path is the entry. */
  origins: ReadonlyMap<string, LayerValue>;
}

/**
 * Merges the layers of one entry, the highest layer first. Objects are merged key by key; lists, plain values and objects marked
 * `merge: 'replace'` in the schema are replaced as a whole; `null` takes away what a higher layer gave.
 *
 * @param layers at least one; the first is the base
 */
export function mergeLayers(schema: z.core.$ZodType, layers: readonly [LayerValue, ...LayerValue[]]): Merged {
  const origins = new Map<string, LayerValue>([['', layers[0]]]);
  const value: Record<string, unknown> = {};
  for (const layer of layers) mergeInto(value, layer.raw, schema, [], layer, origins, layer === layers[0]);
  return { value, origins };
}

function mergeInto(
  target: Record<string, unknown>,
  source: Readonly<Record<string, unknown>>,
  schema: z.core.$ZodType | undefined,
  path: readonly string[],
  layer: LayerValue,
  origins: Map<string, LayerValue>,
  isBase: boolean,
): void {
  const shape = schema === undefined ? undefined : shapeOf(schema);
  for (const [key, incoming] of Object.entries(source)) {
    // A key named __proto__ must become a key like any other, so that the schema can refuse it.
    const existing = Object.hasOwn(target, key) ? target[key] : undefined;
    const at = [...path, key];
    const field = shape !== undefined && Object.hasOwn(shape, key) ? shape[key] : undefined;
    // A key the schema does not know stays, so that the schema can refuse it: a slip must not vanish.
    if (incoming === null && !isBase && (shape === undefined || field !== undefined)) {
      Reflect.deleteProperty(target, key);
      forget(origins, at);
      origins.set(formatPath(at), layer);
    } else if (isPlainObject(existing) && isPlainObject(incoming) && field !== undefined && isMergedByKey(field)) {
      mergeInto(existing, incoming, field, at, layer, origins, isBase);
    } else {
      forget(origins, at);
      assign(target, key, structuredClone(incoming));
      record(incoming, at, layer, origins);
    }
  }
}

/** Whether layers put their keys of this field together, each key for itself. */
const isMergedByKey = (field: z.core.$ZodType) => shapeOf(field) !== undefined && fieldMeta(field)?.merge !== 'replace';

function assign(target: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Notes the giver of a value and of everything inside it. */
function record(value: unknown, path: readonly PropertyKey[], layer: LayerValue, origins: Map<string, LayerValue>): void {
  origins.set(formatPath(path), layer);
  if (Array.isArray(value))
    value.forEach((item, index) => {
      record(item, [...path, index], layer, origins);
    });
  else if (isPlainObject(value)) for (const [key, item] of Object.entries(value)) record(item, [...path, key], layer, origins);
}

/** Drops what was noted for a value that is replaced. */
function forget(origins: Map<string, LayerValue>, path: readonly string[]): void {
  const own = formatPath(path);
  for (const key of origins.keys()) {
    if (key === own || key.startsWith(`${own}.`) || key.startsWith(`${own}[`)) origins.delete(key);
  }
}

/** The layer that gave the value at `path`, or else the nearest thing around it. */
export function originOf(merged: Merged, path: readonly PropertyKey[]): LayerValue {
  for (let length = path.length; length >= 0; length -= 1) {
    const origin = merged.origins.get(formatPath(path.slice(0, length)));
    if (origin !== undefined) return origin;
  }
  throw new Error('A merged entry always has an origin for the empty path.');
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
