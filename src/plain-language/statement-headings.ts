import type { PassageFinding } from './finding.ts';
import type { Passage } from './passage.ts';
import type { Sentence } from './sentences.ts';

/** A question, also one that ends within quotes or brackets. */
const question = /\?[”’"'»)\]]*\s*$/u;

/** Finds a heading within a text that asks nothing. Whoever looks for an answer finds it by the question, and knows what the part below it is for. */
export function statementHeading({ text, section }: Passage, sentences: readonly Sentence[]): PassageFinding[] {
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (section === undefined || first === undefined || last === undefined || question.test(text)) return [];
  const span = { start: first.start, end: last.end };
  return [{ rule: 'statement-heading', level: 'mild', at: span, sentence: span }];
}
