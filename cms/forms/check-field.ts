import * as z from 'zod';
import { mayBeLeftOut } from '../../src/schema-problems/example-value.ts';
import { itemOf, shapeOf } from '../../src/schemas/shared/field.ts';
import { formProblems } from './issue-problems.ts';
import type { FormProblem } from './problems.ts';

/** Whether a field is words that may be left out, and nobody wrote any. */
const isLeftOut = (schema: z.core.$ZodType, value: unknown) => (value === '' || value === null) && mayBeLeftOut(schema);

/** A value as it will be saved: what is empty and may be left out is left out. */
export function filledIn(schema: z.core.$ZodType, value: unknown): unknown {
  if (value === undefined || isLeftOut(schema, value)) return undefined;
  const item = itemOf(schema);
  if (Array.isArray(value)) return item === undefined ? value : value.map((one) => filledIn(item, one) ?? one);
  const shape = shapeOf(schema);
  if (shape === undefined || typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, shape[key] === undefined ? one : filledIn(shape[key], one)] as const);
  const filled = entries.filter(([, one]) => one !== undefined);
  return filled.length === 0 && mayBeLeftOut(schema) ? undefined : Object.fromEntries(filled);
}

/**
 * What the build would say of one field of an entry, with the same words.
 *
 * @param name key of the field in the file
 */
export function checkField(name: string, schema: z.core.$ZodType, value: unknown): FormProblem[] {
  const entry = { [name]: filledIn(schema, value) };
  const object = z.strictObject({ [name]: schema as z.ZodType });
  const { error } = object.safeParse(entry);
  if (error === undefined) return [];
  // The form of a field knows its name: a path begins inside it.
  return formProblems(object, error.issues, entry).map(({ path, message }) => ({ path: path.slice(1), message }));
}
