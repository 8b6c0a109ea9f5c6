import { dangersIn } from './danger.ts';
import type { Danger } from './dangers.data.ts';

/**
 * The subjects in some words that nobody may be seen reading about: violence, suicide, running away. What is acute alone is about hurry. The words
 * are taken as they are: a slip of the pen is no danger.
 */
export const tellingSubjects = (words: readonly string[]): Danger[] => tellingOf(dangersIn(words.join(' . '), () => true));

/** Those of some dangers that nobody may be seen reading about. */
export const tellingOf = (dangers: readonly Danger[]): Danger[] => dangers.filter((danger) => danger !== 'acute');
