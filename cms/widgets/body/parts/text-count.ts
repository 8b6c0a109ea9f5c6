import type { TextPassage } from '../../../../src/documents/passages.ts';

/** How long a text is for who reads it. */
export interface TextCount {
  words: number;
  /** Minutes, rounded up. */
  minutes: number;
}

/** Words that most people read in a minute, of a text that is not hard. */
const wordsPerMinute = 200;

/** Counts the words a visitor reads, without markup. */
export function countText(passages: readonly Pick<TextPassage, 'kind' | 'text'>[]): TextCount {
  const words = passages
    .filter(({ kind }) => kind !== 'address')
    .reduce((sum, { text }) => sum + (text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0), 0);
  return { words, minutes: Math.ceil(words / wordsPerMinute) };
}
