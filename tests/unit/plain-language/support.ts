import { checkText } from '../../../src/plain-language/check-text.ts';
import { nameFinder } from '../../../src/plain-language/names.ts';
import type { Finding } from '../../../src/plain-language/finding.ts';
import type { Passage, Reader } from '../../../src/plain-language/passage.ts';

/** What is found in paragraphs of prose. */
export function found(texts: string | readonly string[], options: { reader?: Reader; names?: readonly string[] } = {}): Finding[] {
  const passages = [texts].flat().map((text): Passage => ({ kind: 'prose', text }));
  return checkText(passages, { reader: options.reader ?? 'everyone', names: nameFinder(options.names ?? []) }).findings;
}

/** The findings as `strong jargon`. */
export const told = (...args: Parameters<typeof found>): string[] => found(...args).map(({ level, rule }) => `${level} ${rule}`);
