import type * as z from 'zod';
import { locatedProblem } from '../problems/located-problem.ts';
import type { Locator } from '../problems/locator.ts';
import type { Problem } from '../problems/problem.ts';
import { yamlBlock, yamlPair, yamlRow, type SnippetValue } from '../problems/yaml-snippet.ts';
import { isPlainObject, valueAt } from './plain-value.ts';

/** What an own rule may say beside its message: a whole example, or keys to change in the row it is about. */
interface OwnRule {
  example?: string;
  patch?: Readonly<Record<string, unknown>>;
}

/** The problem of a rule that a schema checks itself; the rule wrote its message. */
export function ownRuleProblem(issue: z.core.$ZodIssueCustom, value: unknown, locator: Locator): Problem {
  const { example, patch } = (issue.params ?? {}) as OwnRule;
  const rowPath =
    typeof issue.path.at(-1) === 'string' && !isPlainObject(valueAt(value, issue.path)) ? issue.path.slice(0, -1) : issue.path;
  const row = valueAt(value, rowPath);
  const last = rowPath.at(-1);
  const at = typeof last === 'number' || rowPath === issue.path ? last : undefined;
  const snippet = patch === undefined || !isPlainObject(row) ? example : corrected({ ...row, ...patch }, at);
  return locatedProblem(locator, { severity: 'error', code: 'broken-rule', path: issue.path, message: issue.message, example: snippet });
}

/**
 * A row of a list, a group under its name, or the lines of an object, as they can stand in the file. A key of the patch without a value takes the
 * key away.
 */
function corrected(row: Readonly<Record<string, unknown>>, at: PropertyKey | undefined): string {
  const value = Object.fromEntries(Object.entries(row).filter(([, item]) => item !== undefined)) as Readonly<Record<string, SnippetValue>>;
  return typeof at === 'number' ? yamlRow(value) : at === undefined ? yamlBlock(value) : yamlPair(String(at), value);
}
