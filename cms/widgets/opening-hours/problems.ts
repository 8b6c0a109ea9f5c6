import { safeParse, strictObject } from 'zod';
import type { Locator } from '../../../src/problems/locator.ts';
import type { Severity } from '../../../src/problems/problem.ts';
import { issueProblems } from '../../../src/schema-problems/issue-problems.ts';
import { hours } from '../../../src/schemas/shared/hours.ts';
import { expiredRules, validateHours } from '../../../src/validation/hours/validate.ts';

/** Something that is wrong or doubtful in opening hours. Only an error stops publication. */
export interface HoursProblem {
  path: PropertyKey[];
  message: string;
  severity: Severity;
}

const field = 'hours';
const schema = strictObject({ [field]: hours });

/**
 * What is wrong with a value, in the words in which the build says it. Nothing for `undefined`: whether hours may be left out is for
 * the field around them.
 *
 * @param today ISO date; with it rows that have ended are told too
 */
export function hoursProblems(value: unknown, today?: string): HoursProblem[] {
  if (value === undefined) return [];
  const parsed = safeParse(schema, { [field]: value });
  if (!parsed.success) return schemaProblems({ [field]: value }, parsed.error.issues);
  const { hours: right } = parsed.data as { [field]: Parameters<typeof validateHours>[0] };
  const findings = [...validateHours(right), ...(today === undefined ? [] : expiredRules(right, today))];
  return findings.map(({ path, message, severity }) => ({ path, message, severity }));
}

function schemaProblems(value: unknown, issues: Parameters<typeof issueProblems>[1]): HoursProblem[] {
  // There is no file here: the line of a place is the number of its path, and no two places share one.
  const paths: PropertyKey[][] = [];
  const locator: Locator = {
    locate: (path) => ({ file: '', line: paths.push([...path]) - 1, column: 0 }),
    sourceTextAt: () => undefined,
  };
  return issueProblems(schema, issues, value, locator).map(({ line, message, severity }) => ({
    path: paths[line]?.slice(1) ?? [],
    message,
    severity,
  }));
}
