import * as z from 'zod';
import type { CollectionName } from '../collection-names.ts';

/** What the CMS, the messages and the layers know about a field beside its type. */
export interface FieldMeta {
  /** Name of the field as an editor sees it, in Dutch. */
  label: string;
  /** One or two sentences under the field, in Dutch: what belongs here, with an example. */
  hint: string;
  /** Dutch names of the values of an enumeration. */
  labels?: Readonly<Record<string, string>>;
  /** What to say when the value does not have the right form, a full Dutch sentence. */
  message?: string;
  /** A right value as it is written in YAML, quotes included: for documentation and tests. Never shown as the cure of another value. */
  example?: string;
  /** How a value looks, as written in YAML, with … in the place of every fact. Stands in messages where the right value is not known. */
  form?: string;
  /**
   * Of a wrong value what is certain, as written in YAML, with … for what is not: `"…-12-24"` for “24 december”; `undefined` when
   * nothing is certain.
   */
  outline?: (raw: unknown) => string | undefined;
  /** What exactly is wrong with this value, a full Dutch sentence; `undefined` when `message` says it all. */
  explain?: (raw: unknown) => string | undefined;
  /**
   * Derives the value the editor probably meant, as written in YAML; `undefined` when it cannot be guessed. What it gives passes the
   * schema of the field.
   *
   * @param raw the wrong value, as it stands in the file or as YAML reads it
   * @param around the object in which the field stands, not checked; left out where it is not known
   */
  suggest?: (raw: unknown, around?: unknown) => string | undefined;
  /** The collection whose id stands here. The layered loader checks that the entry exists. */
  relation?: CollectionName;
  /** `replace`: a lower layer replaces this object as a whole, because its keys only have a meaning together. */
  merge?: 'replace';
  /** Of the last day of a period: the key beside it with the first day. */
  startsAt?: string;
  /** The value is words that people read in Dutch, in one line or more; set by `line` and `text`, and taken back by a translation. */
  words?: boolean;
  /** The input the CMS offers, where the type alone does not tell. */
  widget?: 'hours' | 'event-times' | 'position' | 'age' | 'period' | 'checked-on' | 'text' | 'image' | 'color' | 'phone';
}

declare module 'zod' {
  interface GlobalMeta {
    cms?: FieldMeta;
  }
}

/**
 * Labels a schema for editors. Every field of every collection goes through here; a test refuses a field without label or hint.
 *
 * @example field(z.string(), { label: 'Naam', hint: 'De naam op de gevel.' })
 */
export function field<T extends z.ZodType>(schema: T, meta: FieldMeta): T {
  return schema.meta({ cms: meta });
}

/** The schema inside `optional`, `nullable`, `default`, `prefault`, `readonly`, `pipe` and `lazy`. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const { def } = schema._zod;
  if ('innerType' in def) return unwrap(def.innerType as z.core.$ZodType);
  if (def.type === 'pipe') return unwrap((def as z.core.$ZodPipeDef).in);
  if (def.type === 'lazy') return unwrap((def as z.core.$ZodLazyDef).getter());
  return schema;
}

/** The editors' description of a field, found on the schema or on what it wraps; `undefined` for a value inside a list. */
export function fieldMeta(schema: z.core.$ZodType): FieldMeta | undefined {
  let current = schema;
  for (;;) {
    const meta = z.globalRegistry.get(current)?.cms;
    if (meta !== undefined) return meta;
    const { def } = current._zod;
    if ('innerType' in def) current = def.innerType as z.core.$ZodType;
    else if (def.type === 'pipe') current = (def as z.core.$ZodPipeDef).in;
    else if (def.type === 'lazy') current = (def as z.core.$ZodLazyDef).getter();
    else return undefined;
  }
}

/** The keys of an object schema with their schemas; `undefined` for anything else. */
export function shapeOf(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> | undefined {
  const inner = unwrap(schema);
  return inner._zod.def.type === 'object' ? (inner as z.core.$ZodObject)._zod.def.shape : undefined;
}

/** The schema of the items of a list; `undefined` for anything else. */
export function itemOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const inner = unwrap(schema);
  return inner._zod.def.type === 'array' ? (inner as z.core.$ZodArray)._zod.def.element : undefined;
}

/** The schema that stands at `path` (keys and list indexes) inside `schema`; `undefined` when the path leads nowhere. */
export function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  let current: z.core.$ZodType | undefined = schema;
  for (const key of path) {
    if (current === undefined) return undefined;
    const shape: ReturnType<typeof shapeOf> = shapeOf(current);
    if (typeof key === 'number') current = itemOf(current);
    else current = shape !== undefined && Object.hasOwn(shape, key) ? shape[String(key)] : undefined;
  }
  return current;
}
