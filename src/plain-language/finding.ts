import type { Span } from './passage.ts';

/** The rules, in the order in which they are told. */
export const rules = ['long-sentence', 'long-word', 'jargon', 'passives', 'abbreviation', 'personal-address', 'statement-heading'] as const;

/** One of {@link rules}. */
export type Rule = (typeof rules)[number];

/** How hard something makes a text: `strong` stops many readers, `mild` can be better. */
export const levels = ['strong', 'mild'] as const;

/** One of {@link levels}. */
export type Level = (typeof levels)[number];

/** How a long sentence can be made shorter: cut before a word, which stands after a sign or joins two parts; or made a list. */
export type Cure = { kind: 'joint' | 'sign'; word: string } | { kind: 'list' };

/** What a rule found, with what its explanation needs. */
export type Detail =
  /** `limit`: the most words of a sentence that is not told. */
  | { rule: 'long-sentence'; words: number; limit: number; cure?: Cure }
  /** `parts`: the word in two, when it is known where it comes apart. */
  | { rule: 'long-word'; word: string; letters: number; parts?: readonly [string, string] }
  | { rule: 'jargon'; term: string; plain: readonly string[] }
  /** `verbs`: the passives as they stand there, `wordt besproken`. */
  | { rule: 'passives'; verbs: readonly string[] }
  /** `full`: what it stands for, when that is known. */
  | { rule: 'abbreviation'; short: string; full?: string }
  | { rule: 'personal-address'; address: string; instead: string }
  | { rule: 'statement-heading' };

/** A finding in one passage, before it is known in which. */
export type PassageFinding = Detail & {
  level: Level;
  /** What is hard. */
  at: Span;
  /** The sentence it stands in. */
  sentence: Span;
};

/** A finding in a text. */
export type Finding = PassageFinding & {
  /** Index of the passage. */
  passage: number;
};
