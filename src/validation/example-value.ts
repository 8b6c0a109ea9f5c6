import { parse } from 'yaml';
import type * as z from 'zod';
import { yamlPair, yamlRow, yamlValue, type SnippetValue } from '../problems/yaml-snippet.ts';
import { fieldMeta, itemOf, shapeOf, unwrap } from '../schemas/shared/field.ts';

/** What an editor still has to think of. */
const blank = '…';

/**
 * A value that passes the schema, for documentation and tests: the example of the schema, or else one made of the
 * examples of its parts. Keys that may be left out are left out; texts without an example are `…`.
 */
export function exampleValue(schema: z.core.$ZodType): SnippetValue {
  const example = fieldMeta(schema)?.example;
  if (example !== undefined) return parse(example) as SnippetValue;
  const item = itemOf(schema);
  if (item !== undefined) return [exampleValue(item)];
  const shape = shapeOf(schema);
  if (shape !== undefined) {
    const needed = Object.entries(shape).filter(([, field]) => !mayBeLeftOut(field));
    return Object.fromEntries(needed.map(([key, field]) => [key, exampleValue(field)]));
  }
  const inner = unwrap(schema);
  const [first] = inner._zod.values ?? [];
  if (typeof first === 'string' || typeof first === 'number' || typeof first === 'boolean') return first;
  const { type } = inner._zod.def;
  return type === 'boolean' ? true : type === 'number' ? 1 : blank;
}

/**
 * How a value of this schema looks, for a message about a field that is missing or wrong beyond recognition: every fact is `…`, so that
 * nothing in it can be published by mistake. Keys that may be left out are left out.
 */
export function formValue(schema: z.core.$ZodType): SnippetValue {
  const form = fieldMeta(schema)?.form;
  if (form !== undefined) return parse(form) as SnippetValue;
  const item = itemOf(schema);
  if (item !== undefined) return [formValue(item)];
  const shape = shapeOf(schema);
  if (shape === undefined) return blank;
  const needed = Object.entries(shape).filter(([, field]) => !mayBeLeftOut(field));
  return Object.fromEntries(needed.map(([key, field]) => [key, formValue(field)]));
}

/** As {@link formValue}, written as YAML; only a text has quotes. */
export function formYaml(schema: z.core.$ZodType): string {
  const value = formValue(schema);
  const isText = fieldMeta(schema)?.form !== undefined || unwrap(schema)._zod.def.type === 'string';
  return value === blank && !isText ? blank : (fieldMeta(schema)?.form ?? yamlValue(value));
}

/** Whether a key with this schema may be left out of its object. */
export const mayBeLeftOut = (schema: z.core.$ZodType) => schema._zod.optin !== undefined;

/** The most items of a list that a message shows. */
const mostItems = 8;

/**
 * The lines of a file in which the value at `path` has been replaced: the key with its value, a short list as a whole, or else the
 * item of a list.
 *
 * @param value the whole entry
 */
export function correctedLines(value: unknown, path: readonly PropertyKey[], replacement: SnippetValue): string | undefined {
  const last = path.at(-1);
  const key = path.findLast((part) => typeof part === 'string');
  if (key === undefined) return undefined;
  if (typeof last !== 'number') return yamlPair(String(key), replacement);
  const list = path.slice(0, -1).reduce<unknown>((inner, part) => (inner as Record<PropertyKey, unknown>)[part], value);
  const isPlain = Array.isArray(list) && list.length <= mostItems && list.every((item) => typeof item !== 'object');
  return isPlain ? yamlPair(String(key), (list as SnippetValue[]).with(last, replacement)) : yamlRow(replacement);
}

/** As {@link correctedLines}, with a replacement that is written as YAML and keeps its quotes. */
export function correctedYaml(value: unknown, path: readonly PropertyKey[], yaml: string): string | undefined {
  const replacement = parse(yaml) as SnippetValue;
  const isPlain = typeof path.at(-1) === 'string' && (typeof replacement !== 'object' || replacement === null);
  return isPlain ? `${String(path.at(-1))}: ${yaml}` : correctedLines(value, path, replacement);
}
