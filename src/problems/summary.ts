import type { Problem } from './problem.ts';

/** Number of problems by severity. */
export interface ProblemCount {
  errors: number;
  warnings: number;
}

/** Counts errors and warnings. */
export function countProblems(problems: Iterable<Problem>): ProblemCount {
  const count = { errors: 0, warnings: 0 };
  for (const problem of problems) count[problem.severity === 'error' ? 'errors' : 'warnings'] += 1;
  return count;
}

/** One Dutch line about a count: `2 fouten, 1 waarschuwing`, or `Geen fouten gevonden.` */
export function summarize({ errors, warnings }: ProblemCount): string {
  const parts = [
    ...(errors === 0 ? [] : [errors === 1 ? '1 fout' : `${errors} fouten`]),
    ...(warnings === 0 ? [] : [warnings === 1 ? '1 waarschuwing' : `${warnings} waarschuwingen`]),
  ];
  return parts.length === 0 ? 'Geen fouten gevonden.' : parts.join(', ');
}
