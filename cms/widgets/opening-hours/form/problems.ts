import { safeParse, strictObject, type ZodObject, type ZodType } from 'zod';
import type { Severity } from '../../../../src/problems/problem.ts';
import { inFormWords } from '../../../forms/form-words.ts';
import { formProblems } from '../../../forms/issue-problems.ts';
import type { Hours } from '../../../../src/schemas/shared/hours.ts';
import { expiredRules, validateHours } from '../../../../src/validation/hours/validate.ts';

/** Something that is wrong or doubtful in opening hours. Only an error stops publication. */
export interface HoursProblem {
  path: PropertyKey[];
  message: string;
  severity: Severity;
}

const field = 'hours';

/**
 * What is wrong with a value, in the words in which the build says it. Nothing for `undefined`: whether hours may be left out is for
 * the field around them.
 *
 * @param times the schema of the value
 * @param today ISO date; with it rows that have ended are told too
 */
export function hoursProblems(value: unknown, times: ZodType<Hours>, today?: string): HoursProblem[] {
  if (value === undefined) return [];
  const schema = schemaAround(times);
  const parsed = safeParse(schema, { [field]: value });
  if (!parsed.success) {
    const found = formProblems(schema, parsed.error.issues, { [field]: value });
    return found.map(({ path, message }) => ({ path: path.slice(1), message, severity: 'error' }));
  }
  const { hours: right } = parsed.data as { [field]: Hours };
  const findings = [...validateHours(right), ...(today === undefined ? [] : expiredRules(right, today))];
  return findings.map(({ path, message, severity }) => ({ path, message: inFormWords(message, schema), severity }));
}

const around = new WeakMap<ZodType<Hours>, ZodObject>();

/** An object that holds nothing but the times: the words of a message are found by its schema, once. */
function schemaAround(times: ZodType<Hours>): ZodObject {
  const schema = around.get(times) ?? strictObject({ [field]: times });
  around.set(times, schema);
  return schema;
}
