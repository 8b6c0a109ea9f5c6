import { parse } from 'yaml';
import type * as z from 'zod';
import { yamlValue, type SnippetValue } from '../problems/yaml-snippet.ts';
import { fieldMeta, itemOf, shapeOf, unwrap } from '../schemas/shared/field.ts';

/** What an editor still has to think of. */
const blank = '…';

/** The same for yes or no, which has no quotes around it. */
const yesOrNo = 'true-of-false';

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
  if (item !== undefined) return Array.from({ length: leastItems(schema) }, () => formValue(item));
  const shape = shapeOf(schema);
  if (shape === undefined) return unwrap(schema)._zod.def.type === 'boolean' ? yesOrNo : blank;
  const fields = Object.entries(shape);
  const needed = fields.filter(([, field]) => !mayBeLeftOut(field));
  // A group of which everything may be left out is shown by what comes first in it: `{}` says nothing.
  return Object.fromEntries((needed.length > 0 ? needed : fields.slice(0, 2)).map(([key, field]) => [key, formValue(field)]));
}

/** As {@link formValue}, written as YAML; only a text has quotes. */
export function formYaml(schema: z.core.$ZodType): string {
  const value = formValue(schema);
  const isText = fieldMeta(schema)?.form !== undefined || unwrap(schema)._zod.def.type === 'string';
  return (value === blank || value === yesOrNo) && !isText ? value : (fieldMeta(schema)?.form ?? yamlValue(value));
}

/** How many items a list must have, at least one. */
function leastItems(schema: z.core.$ZodType): number {
  const checks = (unwrap(schema)._zod.def.checks ?? []).map((check) => check._zod.def as z.core.$ZodCheckMinLengthDef);
  return Math.max(1, ...checks.flatMap(({ check, minimum }) => (check === 'min_length' ? [minimum] : [])));
}

/** Whether a key with this schema may be left out of its object. */
export const mayBeLeftOut = (schema: z.core.$ZodType) => schema._zod.optin !== undefined;
