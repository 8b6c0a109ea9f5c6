import type { Problem } from '../problems/problem.ts';
import { formatPath } from '../problems/problem.ts';
import { checkMarkdown, readMarkdown } from './markdown-guard.ts';
import { checkMdx } from './mdx-guard.ts';
import { checkPlaceholders } from './placeholders.ts';
import type { SiteParser } from './second-look.ts';
import { siteParsers } from './site-parsers.ts';
import type { SourceDocument } from './source-document.ts';
import { TextLines } from './text-lines.ts';
import { problemInText, type TextPart } from './text-part.ts';
import { emptyResult, type TextResult } from './text-result.ts';

/**
 * Checks the text of a document by its format (Markdown or MDX), and the placeholders in its text and in every string of its fields. Gives
 * the ids the text refers to, its links to the portal itself and its headings.
 *
 * @param parsers the parsers from which the portals are made
 */
export function checkDocumentText(document: SourceDocument, parsers: Readonly<Record<'md' | 'mdx', SiteParser>> = siteParsers): TextResult {
  let result = emptyResult();
  if (document.body !== undefined) {
    const part: TextPart = { file: document.file, text: document.body, line: document.bodyLine };
    result = document.format === 'mdx' ? checkMdx(part, parsers.mdx) : readMarkdown(part, parsers.md);
    // In MDX `{organisatie}` is an expression as well; it is told once.
    const told = new Set(result.problems.filter(({ code }) => code === 'mdx-expression').map(({ line, column }) => `${line}:${column}`));
    const placeholders = placeholderProblems(part).filter(({ line, column }) => !told.has(`${line}:${column}`));
    result.problems.push(...checkSecondFrontMatter(part), ...placeholders);
  }
  for (const path of stringPaths(document.raw, [])) result.problems.push(...placeholderProblems(fieldPart(document, path)));
  return result;
}

/** Checks one field that holds Markdown. `path` leads to a string; anything else gives no problems. */
export function checkMarkdownField(document: SourceDocument, path: readonly PropertyKey[]): Problem[] {
  return typeof valueAt(document.raw, path) === 'string'
    ? checkPart(fieldPart(document, path), (part) => checkMarkdown(part, siteParsers.md))
    : [];
}

interface FieldPart extends TextPart {
  exact: boolean;
}

function fieldPart(document: SourceDocument, path: readonly PropertyKey[]): FieldPart {
  const { line, column, exact } = document.textStart(path);
  return { file: document.file, text: String(valueAt(document.raw, path)), line, column, exact, field: formatPath(path) };
}

// Where the text in the file differs from the value (folded lines, escapes), only its start is certain.
function checkPart(part: FieldPart, check: (part: TextPart) => Problem[]): Problem[] {
  const problems = check(part);
  return part.exact ? problems : problems.map((problem) => ({ ...problem, line: part.line, column: part.column ?? 1 }));
}

function placeholderProblems(part: TextPart | FieldPart): Problem[] {
  const check = (whole: TextPart) => {
    const lines = new TextLines(whole.text);
    return checkPlaceholders(whole.text).map(({ start, ...finding }) => problemInText(whole, lines.at(start), finding));
  };
  return 'exact' in part ? checkPart(part, check) : check(part);
}

/** Refuses a second block between lines `---` or `+++` at the start of the text: it would be read as data and not shown. */
function checkSecondFrontMatter(part: TextPart): Problem[] {
  const match = /^\s*(---|\+\+\+)[ \t]*\n(?:[^]*?\n)?\1[ \t]*(?:\n|$)/.exec(part.text);
  if (match === null) return [];
  const at = new TextLines(part.text).at(match[0].search(/\S/));
  return [
    problemInText(part, at, {
      code: 'second-front-matter',
      message: `De tekst begint met een regel ${match[1] ?? ''} en zou daardoor als gegevens worden gelezen en niet op de pagina komen. Haal deze regel weg.`,
    }),
  ];
}

function* stringPaths(value: unknown, path: readonly PropertyKey[]): Generator<readonly PropertyKey[]> {
  if (typeof value === 'string') yield path;
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* stringPaths(item, [...path, index]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* stringPaths(item, [...path, key]);
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  );
