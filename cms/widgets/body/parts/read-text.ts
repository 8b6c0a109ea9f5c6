import { checkPlaceholders } from '../../../../src/documents/placeholders.ts';
import { checkMdx } from '../../../../src/documents/mdx-guard.ts';
import { parseMdx } from '../../../../src/documents/mdx-tree.ts';
import { readMarkdown } from '../../../../src/documents/markdown-guard.ts';
import { bodyPassages, type TextPassage } from '../../../../src/documents/passages.ts';
import { TextLines } from '../../../../src/documents/text-lines.ts';
import { problemInText } from '../../../../src/documents/text-part.ts';
import type { Problem } from '../../../../src/problems/problem.ts';
import { siteParsers } from '../../../content/browser-parsers.ts';
import type { Body } from './body-parts.ts';

/** Whether a text can be taken apart. */
export const isReadable = (text: string, format: Body['format']): boolean => format === 'md' || 'tree' in parseMdx(text);

/** The passages that a visitor reads in a text, with their places; line 1 is the first of the text. */
export function passagesOf(text: string, format: Body['format']): TextPassage[] {
  const nowhere = { file: '', line: 1, column: 1 };
  return bodyPassages({
    file: '',
    format,
    raw: {},
    body: text,
    bodyLine: 1,
    locate: () => nowhere,
    sourceTextAt: () => undefined,
    textStart: () => ({ line: 1, column: 1, exact: true }),
  });
}

/** What the build would say of a text, in the order of the text. */
export function guardText(text: string, format: Body['format']): Problem[] {
  const part = { file: '', text, line: 1 };
  const { problems } = format === 'mdx' ? checkMdx(part, siteParsers.mdx) : readMarkdown(part, siteParsers.md);
  const lines = new TextLines(text);
  const told = new Set(
    problems.filter(({ code }) => code === 'mdx-expression').map(({ line, column }) => `${String(line)}:${String(column)}`),
  );
  const placeholders = checkPlaceholders(text).map(({ start, ...finding }) => problemInText(part, lines.at(start), finding));
  return [...problems, ...placeholders.filter(({ line, column }) => !told.has(`${String(line)}:${String(column)}`))].sort(
    (a, b) => a.line - b.line || a.column - b.column,
  );
}
