import type { Problem } from '../problems/problem.ts';
import { problemAt, type Finding } from './reporter.ts';

/** A text inside a content file. */
export interface TextPart {
  /** The file the text stands in. */
  file: string;
  text: string;
  /** Line of the file on which the text starts, from 1. */
  line: number;
  /** Column at which every line of the text starts, from 1; 1 when left out. */
  column?: number;
  /** The field the text is the value of; left out for the body of a file. */
  field?: string;
}

/** Makes a problem at a line and column (from 1) of the text. */
export function problemInText(part: TextPart, at: { line: number; column: number }, finding: Finding): Problem {
  const place = { file: part.file, line: part.line + at.line - 1, column: (part.column ?? 1) + at.column - 1 };
  return problemAt(place, { field: part.field, ...finding });
}
