import type * as z from 'zod';
import { issueProblems } from '../../src/schema-problems/issue-problems.ts';
import { inFormWords } from './form-words.ts';
import type { FormProblem } from './problems.ts';

/**
 * What the build would say of a value that a form holds, by the place in it.
 *
 * @param value the value that was parsed
 */
export function formProblems(schema: z.core.$ZodType, issues: readonly z.core.$ZodIssue[], value: unknown): FormProblem[] {
  // There is no file here: the line of a place is the number of its path, and no two places share one.
  const paths: PropertyKey[][] = [];
  const nowhere = {
    locate: (path: readonly PropertyKey[]) => ({ file: '', line: paths.push([...path]) - 1, column: 0 }),
    sourceTextAt: () => undefined,
  };
  return issueProblems(schema, issues, value, nowhere).map(({ line, message }) => ({
    path: paths[line] ?? [],
    message: inFormWords(message, schema),
  }));
}
