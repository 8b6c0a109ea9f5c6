import type { Root } from './tree-types.ts';
import { checkNesting } from '../../../src/documents/markdown-guard.ts';
import { parseMarkdown } from '../../../src/documents/markdown-tree.ts';
import { readMdx } from '../../../src/documents/mdx-syntax.ts';

/** A text as a tree, and what is wrong with how it is written, in Dutch. Without a tree it cannot be read. */
export interface ParsedText {
  tree?: Root;
  /** The text of which the tree was made, as long as the given one. */
  source: string;
  faults: readonly string[];
}

/** How many texts are remembered: the one that is typed in, and those between which an editor goes back and forth. */
const mostKept = 12;

const kept = new Map<string, ParsedText>();

/** Parses a text, once: every key in another field draws the preview again. Nothing in the text runs. Never throws. */
export function parseText(text: string, format: 'md' | 'mdx'): ParsedText {
  const key = `${format}\n${text}`;
  const parsed = kept.get(key) ?? parse(text, format);
  // What was asked for last stands last.
  kept.delete(key);
  kept.set(key, parsed);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return parsed;
}

function parse(text: string, format: 'md' | 'mdx'): ParsedText {
  if (checkNesting({ file: '', text, line: 1 }) !== undefined) return { source: text, faults: [] };
  try {
    if (format === 'md') return { tree: parseMarkdown(text), source: text, faults: [] };
    const { tree, source, findings } = readMdx(text);
    return { source, faults: findings.map(({ message }) => message), ...(tree === undefined ? {} : { tree }) };
  } catch {
    return { source: text, faults: [] };
  }
}
