/** Words that lead to other words. */
export interface Synonyms {
  /** What texts call it. Each of these leads to the others as well. */
  texts: readonly string[];
  /** What people type. A word or a few words in a row; they need not occur in any text. */
  typed: readonly string[];
  /** The language of what is typed (BCP 47), when it is not Dutch: pages in that language answer as well. */
  language?: string;
}

/**
 * Reads lines as `texts, of, portals: what people type, another`, with `: en` after it when that is English. Words and phrases are separated by commas, and need not be normalised.
 * Empty lines, and lines that start with #, are skipped.
 */
export const readSynonyms = (lines: string): Synonyms[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [texts = '', typed = '', language] = line.split(':');
      return { texts: listOf(texts), typed: listOf(typed), ...(language === undefined ? {} : { language: language.trim() }) };
    });

const listOf = (text: string) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
