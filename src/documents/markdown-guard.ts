import type { Nodes } from 'mdast';
import type { Problem } from '../problems/problem.ts';
import { checkTree } from './markdown-rules.ts';
import { parseMarkdown } from './markdown-tree.ts';
import { maxProblems, problemAt, type Finding } from './reporter.ts';
import { TextLines } from './text-lines.ts';

/** A text inside a content file. */
export interface TextPart {
  /** The file the text stands in. */
  file: string;
  text: string;
  /** Line of the file on which the text starts, from 1. */
  line: number;
  /** Column at which every line of the text starts, from 1; 1 when left out. */
  column?: number;
  /** The field the text is the value of; left out for the body of a file. */
  field?: string;
}

/** Makes a problem at a line and column (from 1) of the text. */
export function problemInText(part: TextPart, at: { line: number; column: number }, finding: Finding): Problem {
  const place = { file: part.file, line: part.line + at.line - 1, column: (part.column ?? 1) + at.column - 1 };
  return problemAt(place, { field: part.field, ...finding });
}

/** Turns node findings into problems of the file. */
export function reportInto(part: TextPart, problems: Problem[]): (node: Nodes, finding: Finding) => void {
  return (node, finding) => problems.push(problemInText(part, node.position?.start ?? { line: 1, column: 1 }, finding));
}

/**
 * Checks a text in Markdown: no HTML, only safe links, pictures with a description and from the own media folder, headings in order.
 * Never throws.
 */
export function checkMarkdown(part: TextPart): Problem[] {
  const deep = checkNesting(part);
  if (deep !== undefined) return [deep];
  const problems: Problem[] = [];
  try {
    checkTree(parseMarkdown(part.text), reportInto(part, problems));
  } catch {
    // Whatever a parser throws is about this text: it is told to the editor and stops nothing else.
    problems.push(tooComplex(part));
  }
  return problems.slice(0, maxProblems);
}

/** Refuses more than 50 marks of lists and quotations in a row: the time to parse them grows with their square. */
export function checkNesting(part: TextPart): Problem | undefined {
  const deep = /^[ \t]*(?:(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])[ \t]*){51}/m.exec(part.text);
  return deep === null ? undefined : tooComplex(part, new TextLines(part.text).at(deep.index));
}

/** For a text whose markup is nested deeper than a parser can follow. */
export function tooComplex(part: TextPart, at = { line: 1, column: 1 }): Problem {
  return problemInText(part, at, { code: 'text-too-complex', message: 'De opmaak van deze tekst is te ingewikkeld om te lezen. Staan er heel veel haken, sterretjes of > achter elkaar?' });
}
