import type { Place } from './problem.ts';

/** Where the values of an entry stand: in one file, or spread over the files of its layers. */
export interface Locator {
  /** The place of the value (or of its key) at `path`, or of the nearest thing around it. */
  locate(path: readonly PropertyKey[], at?: 'key' | 'value'): Place;
  /** The value at `path` letter by letter as it stands in the file: `9.00`, where YAML made 9 of it. */
  sourceTextAt(path: readonly PropertyKey[]): string | undefined;
}
