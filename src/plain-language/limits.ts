import type { Reader } from './passage.ts';

/** The most of something that is not told (`mild`), and the most that is told as something small (`strong`). */
export interface Limit {
  mild: number;
  strong: number;
}

/** What a text may have, by its reader. */
export interface Limits {
  /** Words in a sentence. */
  sentence: Limit;
  /** Words in a heading, which is never more than a mild finding. */
  heading: number;
  /** Letters in a word, or in the longest part of one with hyphens. */
  word: Limit;
  /** Passives in a row: in one sentence, or in sentences that follow each other. */
  passives: Limit;
}

/** Young people get up sooner; professionals read longer sentences and words for their work. */
export const limits: Readonly<Record<Reader, Limits>> = {
  everyone: { sentence: { mild: 20, strong: 25 }, heading: 12, word: { mild: 17, strong: 22 }, passives: { mild: 1, strong: 2 } },
  youth: { sentence: { mild: 16, strong: 20 }, heading: 10, word: { mild: 15, strong: 19 }, passives: { mild: 1, strong: 2 } },
  professionals: { sentence: { mild: 25, strong: 30 }, heading: 15, word: { mild: 20, strong: 26 }, passives: { mild: 2, strong: 3 } },
};

/** The level of an amount; `undefined` when it is within the limit. */
export function levelOf(amount: number, { mild, strong }: Limit): 'strong' | 'mild' | undefined {
  if (amount > strong) return 'strong';
  return amount > mild ? 'mild' : undefined;
}
