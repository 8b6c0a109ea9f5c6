import type { Place, Problem } from '../problems/problem.ts';
import type { TextLines } from './text-lines.ts';

/** A line of a file (from 1) with the text that should stand there. */
export interface LineRepair {
  line: number;
  text: string;
}

/** What a guard says about a spot in the text; the reporter adds file, line and column. */
export interface Finding {
  code: string;
  message: string;
  severity?: Problem['severity'];
  field?: string | undefined;
  example?: string | undefined;
  related?: readonly Place[] | undefined;
  /** What the file should say, when there is only one explanation; no problem says it. */
  repair?: readonly LineRepair[] | undefined;
}

/** Collects the problems of one file and turns offsets into places. */
export interface Reporter {
  readonly file: string;
  readonly lines: TextLines;
  readonly problems: Problem[];
  /** The place of an offset in the whole text of the file. */
  place(offset: number): Place;
  /** Adds a problem at an offset; an error unless the finding says otherwise. */
  report(offset: number, finding: Finding): void;
}

/** How many problems of one file are told; a file with more has one cause, such as a wrong program. */
export const maxProblems = 200;

/** Makes a reporter for one file. What comes after {@link maxProblems} is left out. */
export function createReporter(file: string, lines: TextLines): Reporter {
  const problems: Problem[] = [];
  const place = (offset: number): Place => ({ file, ...lines.at(offset) });
  return {
    file,
    lines,
    problems,
    place,
    report: (offset, finding) => {
      if (problems.length < maxProblems) problems.push(problemAt(place(offset), finding));
    },
  };
}

/** A problem at a place. */
export function problemAt(place: Place, { code, message, severity = 'error', field, example, related }: Finding): Problem {
  return {
    severity,
    code,
    file: place.file,
    line: place.line,
    column: place.column,
    message,
    ...(field === undefined || field === '' ? {} : { field }),
    ...(example === undefined ? {} : { example }),
    ...(related === undefined || related.length === 0 ? {} : { related }),
  };
}
