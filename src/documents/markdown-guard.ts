import type { Nodes } from 'mdast';
import type { Problem } from '../problems/problem.ts';
import { checkDefinitionLines, checkTree } from './markdown-rules.ts';
import { parseMarkdown } from './markdown-tree.ts';
import { maxProblems, type Finding } from './reporter.ts';
import { secondLook, type SiteParser } from './second-look.ts';
import { anchorsOf, linksOf } from './text-links.ts';
import { TextLines } from './text-lines.ts';
import { problemInText, type TextPart } from './text-part.ts';
import { emptyResult, type TextResult } from './text-result.ts';

/** Turns node findings into problems of the file. */
export function reportInto(part: TextPart, problems: Problem[]): (node: Nodes, finding: Finding) => void {
  return (node, finding) => problems.push(problemInText(part, node.position?.start ?? { line: 1, column: 1 }, finding));
}

/**
 * Checks a text in Markdown: no HTML, only safe links, pictures with a description and from the own media folder, headings in order.
 * Never throws.
 *
 * @param siteParser the parser from which the portals are made, for a second look; left out where it cannot run
 */
export function checkMarkdown(part: TextPart, siteParser?: SiteParser): Problem[] {
  return readMarkdown(part, siteParser).problems;
}

/** As {@link checkMarkdown}, with the links and the headings that were found. */
export function readMarkdown(part: TextPart, siteParser?: SiteParser): TextResult {
  const deep = checkNesting(part);
  if (deep !== undefined) return emptyResult([deep]);
  const result = emptyResult();
  const { problems } = result;
  try {
    const tree = parseMarkdown(part.text);
    checkTree(tree, part.text, reportInto(part, problems));
    reportDefinitionLines(part, problems);
    result.links = linksOf(tree, part);
    result.anchors = anchorsOf(tree);
  } catch {
    // Whatever a parser throws is about this text: it is told to the editor and stops nothing else.
    problems.push(tooComplex(part));
  }
  if (siteParser !== undefined) problems.push(...secondLook(part, siteParser, problems));
  return { ...result, problems: problems.slice(0, maxProblems) };
}

/** Adds what {@link checkDefinitionLines} finds and the syntax tree did not show. */
export function reportDefinitionLines(part: TextPart, problems: Problem[]): void {
  const lines = new TextLines(part.text);
  checkDefinitionLines(part.text, (offset, finding) => {
    const problem = problemInText(part, lines.at(offset), finding);
    if (!problems.some(({ code, line }) => code === problem.code && line === problem.line)) problems.push(problem);
  });
}

/** Refuses more than 50 marks of lists and quotations in a row: the time to parse them grows with their square. */
export function checkNesting(part: TextPart): Problem | undefined {
  const deep = /^[ \t]*(?:(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])[ \t]*){51}/m.exec(part.text);
  return deep === null ? undefined : tooComplex(part, new TextLines(part.text).at(deep.index));
}

/** For a text whose markup is nested deeper than a parser can follow. */
export function tooComplex(part: TextPart, at = { line: 1, column: 1 }): Problem {
  return problemInText(part, at, {
    code: 'text-too-complex',
    message: 'De opmaak van deze tekst is te ingewikkeld om te lezen. Staan er heel veel haken, sterretjes of > achter elkaar?',
  });
}
