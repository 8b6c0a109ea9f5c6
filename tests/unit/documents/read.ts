import { type DocumentFormat, readDocument, type ReadResult } from '../../../src/documents/read-document.ts';
import type { Problem } from '../../../src/problems/problem.ts';

/** Reads a text as a file called `test`. */
export const read = (text: string, format: DocumentFormat = 'yaml'): ReadResult =>
  readDocument({ file: 'test', bytes: new TextEncoder().encode(text), format });

/** All that a problem says, in a form that is easy to compare: place, severity, code and field, message, example, other places. */
export function print(problems: readonly Problem[]): string {
  return problems
    .map(({ line, column, severity, code, field, message, example, related }) =>
      [
        `${line}:${column} ${severity} ${code}${field === undefined ? '' : ` ${field}`}`,
        message,
        ...(example === undefined ? [] : example.split('\n').map((text) => `=> ${text}`)),
        ...(related ?? []).map((place) => `see ${place.line}:${place.column}`),
      ].join('\n'),
    )
    .join('\n\n');
}
