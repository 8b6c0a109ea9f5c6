import type { Problem } from '../problems/problem.ts';

/** Errors for files whose paths differ only in capitals: on many computers they are one file, and one of the two is lost. */
export function caseClashes(paths: readonly string[]): Problem[] {
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  for (const path of paths) {
    const key = path.toLowerCase();
    const other = first.get(key);
    if (other === undefined) first.set(key, path);
    else {
      problems.push({
        severity: 'error',
        code: 'duplicate-id',
        file: path,
        line: 1,
        column: 1,
        message:
          `Dit bestand en ${other} hebben dezelfde naam, op hoofdletters na. ` +
          'Op veel computers is dat één bestand, en dan gaat er een verloren. Geef een van de twee een andere naam.',
        related: [{ file: other, line: 1, column: 1 }],
      });
    }
  }
  return problems;
}
