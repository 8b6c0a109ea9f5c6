/** A place in a file of the content. Lines and columns count from 1; columns count UTF-16 units. */
export interface Place {
  /** Path from the root of the repository, with forward slashes: `content/municipalities/overbetuwe/locations/elst.yaml`. */
  file: string;
  line: number;
  column: number;
}

/** How serious a problem is: an error stops publication, a warning does not. */
export type Severity = 'error' | 'warning';

/**
 * Something that is wrong in the content, told to an editor. The same object is printed by `npm run validate`, by the build and by the CMS.
 */
export interface Problem extends Place {
  severity: Severity;
  /** Permanent name of the rule, kebab-case English, for tests and for filters: `dangling-reference`. */
  code: string;
  /** The field inside the file, as `hours.weekly[0].closes`; left out when the whole file is meant. */
  field?: string;
  /** What is wrong and what to do, in full Dutch sentences. */
  message: string;
  /** The corrected text, as it can stand in the file; may have several lines. */
  example?: string;
  /** Other places that have to do with it, for instance the second file of a duplicate id. */
  related?: readonly Place[];
}

/** Writes a path of keys and list indexes as `hours.weekly[0].closes`. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`)).join('');
}

/** Sorts by file, line, column and code, so that the same content always gives the same list. */
export function compareProblems(a: Problem, b: Problem): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code) || compare(a.message, b.message);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
