import type { SearchTexts } from './search.nl.ts';

/**
 * The texts of the page on which one searches, in one language. A script puts what it found in the place of % and, where there are two things, of
 * $. What comes after a number of hits is not counted in words.
 */
export type SearchPageTexts = Omit<SearchTexts, 'everywhere' | 'everything' | 'organizations'>;

/** The texts of that page in another language than Dutch. */
export interface LanguageSearchTexts extends SearchPageTexts {
  /** The link to the page that tells how to take away what the browser remembers. */
  traces: string;
}
