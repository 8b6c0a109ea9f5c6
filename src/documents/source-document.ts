import type { Place } from '../problems/problem.ts';

/** Kind of a content file: `yaml` has no text; `md` and `mdx` have front matter between two lines `---`, then a text. */
export type DocumentFormat = 'yaml' | 'md' | 'mdx';

/** Where a text begins in the file. Line and column count from 1. */
export interface TextStart {
  line: number;
  column: number;
  /** Whether the text stands in the file as it is: its lines are lines of the file, each starting at `column`. */
  exact: boolean;
}

/** One content file, read but not yet checked against a schema. Every value can be found back in the file. */
export interface SourceDocument {
  /** Path from the root of the repository, with forward slashes. */
  file: string;
  format: DocumentFormat;
  /**
   * The YAML file or the front matter as a plain JSON value; always an object. Dates are strings, `9.00` is the number 9, a key
   * without a value is `null`. Of a key that stands twice it has the first value.
   */
  raw: Record<string, unknown>;
  /** The text after the front matter, with line breaks `\n`; left out for `yaml`. */
  body?: string;
  /** Line where the body starts, from 1: the line after the closing `---`. For `yaml` the last line of the file. */
  bodyLine: number;
  /**
   * The place of the value at `path` (default), or of its key. What does not exist is looked for at the nearest ancestor that does:
   * a missing key gives the place of the object it is missing from.
   */
  locate(path: readonly PropertyKey[], at?: 'key' | 'value'): Place;
  /** The value at `path` exactly as it stands in the file (`9.00`, `0262123456`, `"16:00"`); `undefined` when there is none. */
  sourceTextAt(path: readonly PropertyKey[]): string | undefined;
  /** Where the text of the string at `path` begins, inside its quotes or block. */
  textStart(path: readonly PropertyKey[]): TextStart;
}
