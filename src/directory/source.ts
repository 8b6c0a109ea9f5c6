import type { DirectoryWords } from './words.ts';

/** What stands in a page for the script of the social map. */
export interface DirectorySource {
  /** The address of the first data file (`encodeDirectory`), and that of the second. */
  list: string;
  texts: string;
  words: DirectoryWords;
}
