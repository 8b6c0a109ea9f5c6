import * as z from 'zod';
import { issueProblems } from '../../src/schema-problems/issue-problems.ts';
import { formatPath } from '../../src/problems/problem.ts';
import { fieldMeta, itemOf, shapeOf } from '../../src/schemas/shared/field.ts';
import { mayBeLeftOut } from '../../src/schema-problems/example-value.ts';
import { pathIn, type FormProblem } from './problems.ts';

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
  const label = fieldMeta(schema)?.label ?? name;
  const problems = issueProblems(object, error.issues, entry, nowhere);
  return problems.map(({ field, message, code }) => ({
    path: pathIn(field).slice(1),
    // In a form one sees which field it is, and does not know its key in the file.
    message: code === 'missing-field' && pathIn(field).length === 1 ? `Vul “${label}” in.` : message,
  }));
}

/** A value in a form stands in no file. */
const nowhere = {
  locate: (path: readonly PropertyKey[]) => ({ file: formatPath(path), line: 1, column: 1 }),
  sourceTextAt: () => undefined,
};
