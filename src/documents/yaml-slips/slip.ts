import type { ErrorCode } from 'yaml';
import type { Finding } from '../reporter.ts';
import type { TextLines } from '../text-lines.ts';
import type { FieldNames } from '../yaml-field-names.ts';

/** An error of the `yaml` package, with offsets in the text of the file. */
export interface SyntaxError {
  code: ErrorCode;
  message: string;
  start: number;
  end: number;
}

/** What to tell the editor, and where: often not where the parser got stuck but where the slip was made. */
export interface Explanation extends Finding {
  offset: number;
}

/** A text between quotes in the source, from the first quote to what the parser took for the second; offsets in the text of the file. */
export interface QuotedPart {
  start: number;
  end: number;
}

/**
 * Recognises one kind of slip behind an error; `undefined` when it is not that. An explanation that is `certain` may be tried out: its
 * example takes the place of the line, and the file is read again.
 *
 * @param line the line on which the parser got stuck
 * @param quotes the texts between quotes in the file, as the parser took them
 */
export type Slip = (
  lines: TextLines,
  error: SyntaxError,
  line: number,
  quotes: readonly QuotedPart[],
  names: FieldNames | undefined,
) => (Partial<Explanation> & { message: string; certain?: boolean }) | undefined;
