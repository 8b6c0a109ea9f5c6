import type { Locator } from './locator.ts';
import { formatPath, type Problem, type Severity } from './problem.ts';

/** What a rule says about a value; the place is added from the locator. */
export interface Finding {
  severity: Severity;
  code: string;
  path: readonly PropertyKey[];
  at?: 'key' | 'value';
  message: string;
  example?: string | undefined;
}

/** Turns what a rule found into a located problem. */
export function locatedProblem(locator: Locator, { severity, code, path, at, message, example }: Finding): Problem {
  const field = formatPath(path);
  return {
    severity,
    code,
    ...locator.locate(path, at ?? 'value'),
    ...(field === '' ? {} : { field }),
    message,
    ...(example === undefined ? {} : { example }),
  };
}
