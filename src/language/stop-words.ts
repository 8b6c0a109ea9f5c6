import { functionWordsInLanguages, weakWordsInLanguages } from './words-languages.data.ts';
import { stopWords, weakWords } from './stop-words.data.ts';

/** Whether a word, normalised, says nothing about what somebody looks for: it holds a sentence together, in Dutch or another language. */
export const isStopWord = (word: string): boolean => stopWords.has(word) || functionWordsInLanguages.has(word);

/** Whether a word, normalised, says little beside another: `hulp` in “hulp bij schulden”, `child` in “my child does not sleep”. */
export const isWeakWord = (word: string): boolean => weakWords.has(word) || weakWordsInLanguages.has(word);
