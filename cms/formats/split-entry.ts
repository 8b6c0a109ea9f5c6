import { splitFrontMatter } from '../../src/documents/front-matter.ts';
import type { Reporter } from '../../src/documents/reporter.ts';

/** Kind of file of an entry. */
export type EntryKind = 'yaml' | 'md' | 'mdx';

/** The text of an entry in pieces; put together they are the text again. */
export interface EntryText {
  /** The line `---` above the YAML; empty in a file without front matter. */
  opening: string;
  yaml: string;
  /** The line `---` below the YAML; empty in a file without front matter. */
  closing: string;
  /** Blank lines above the body. */
  gap: string;
  /** Empty when nothing stands in it that can be seen. */
  body: string;
}

/** Cuts the text of an entry into pieces; `undefined` when the front matter has no beginning or no end, which is then reported. */
export function splitEntry(reporter: Reporter, kind: EntryKind, first?: string): EntryText | undefined {
  const { text } = reporter.lines;
  if (kind === 'yaml') return { opening: '', yaml: text, closing: '', gap: '', body: '' };
  const found = splitFrontMatter(reporter, first);
  if (found === undefined) return undefined;
  const rest = text.slice(found.bodyStart);
  const gap = blankLines.exec(rest)?.[0] ?? '';
  return {
    opening: text.slice(0, found.start),
    yaml: text.slice(found.start, found.end),
    closing: text.slice(found.end, found.bodyStart),
    ...(rest.trim() === '' ? { gap: rest, body: '' } : { gap, body: rest.slice(gap.length) }),
  };
}

/** Blank lines at the beginning of a text. */
export const blankLines = /^(?:[ \t]*\r?\n)*/;
