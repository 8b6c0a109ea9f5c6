import type { Nodes, Root } from 'mdast';
import type { Problem } from '../problems/problem.ts';
import { checkNesting, reportDefinitionLines, reportInto, tooComplex } from './markdown-guard.ts';
import { checkTree } from './markdown-rules.ts';
import { nodesOf } from './markdown-tree.ts';
import { mdxComponents, type AllowedComponents } from './mdx-components.ts';
import { checkElement, type ElementReport } from './mdx-elements.ts';
import { explainBrace, readMdx } from './mdx-syntax.ts';
import { maxProblems } from './reporter.ts';
import { secondLook, type SiteParser } from './second-look.ts';
import { anchorsOf, linksOf } from './text-links.ts';
import { TextLines } from './text-lines.ts';
import { problemInText, type TextPart } from './text-part.ts';
import { emptyResult, type TextResult } from './text-result.ts';

/**
 * Checks an MDX text against the safe subset, on its syntax tree and before anything is compiled, because MDX is code that runs in the
 * build: no import, no export, no expression, only the listed components with literal attributes; and all rules of Markdown. Never throws.
 *
 * @param siteParser the parser from which the portals are made, for a second look; left out where it cannot run
 */
export function checkMdx(part: TextPart & { components?: AllowedComponents }, siteParser?: SiteParser): TextResult {
  const components = part.components ?? mdxComponents;
  const result = emptyResult();
  const deep = checkNesting(part);
  if (deep !== undefined) return emptyResult([deep]);
  try {
    const { tree, source, findings } = readMdx(part.text);
    const lines = new TextLines(part.text);
    for (const { offset, ...finding } of findings) result.problems.push(problemInText(part, lines.at(offset), finding));
    checkModuleLines(part, lines, result.problems);
    if (tree !== undefined) checkMdxTree(tree, { ...part, text: source }, components, result);
    reportDefinitionLines(part, result.problems);
  } catch {
    // Whatever a parser throws is about this text: it is told to the editor and stops nothing else.
    result.problems.push(tooComplex(part));
  }
  if (siteParser !== undefined) result.problems.push(...secondLook(part, siteParser, result.problems, components));
  return { ...result, problems: result.problems.slice(0, maxProblems) };
}

function checkMdxTree(tree: Root, part: TextPart, components: AllowedComponents, result: TextResult): void {
  const reportNode = reportInto(part, result.problems);
  result.links = linksOf(tree, part, components);
  result.anchors = anchorsOf(tree);
  checkTree(tree, part.text, reportNode);
  const report: ElementReport = {
    finding: (at, finding) => result.problems.push(problemInText(part, at.position?.start ?? { line: 1, column: 1 }, finding)),
    reference: (at, collection, id) => {
      const start = at.position?.start ?? { line: 1, column: 1 };
      result.references.push({
        collection,
        id,
        place: { file: part.file, line: part.line + start.line - 1, column: (part.column ?? 1) + start.column - 1 },
      });
    },
  };
  for (const { node, ancestors } of nodesOf(tree)) {
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') reportNode(node, explainBrace(`{${node.value}}`));
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') continue;
    checkElement(node, components, report);
    if (node.type === 'mdxJsxTextElement' && node.name !== null && Object.hasOwn(components, node.name) && !standsAlone(ancestors.at(-1))) {
      reportNode(node, {
        code: 'component-inside-text',
        message: `Het blok <${node.name}> staat midden in een zin of lijst. Zet het op een eigen regel, met een lege regel ervoor en erna.`,
      });
    }
  }
}

// `<Tip>tekst</Tip>` on a line of its own is a paragraph with one element in it, and is rendered as a block.
const standsAlone = (parent: Nodes | undefined) =>
  parent?.type === 'paragraph' &&
  parent.children.every((child) => child.type === 'mdxJsxTextElement' || (child.type === 'text' && child.value.trim() === ''));

// Every line counts, also where Markdown sees running text: where code begins is for the compiler to decide, and no other parser should
// have to agree with it.
function checkModuleLines(part: TextPart, lines: TextLines, problems: Problem[]): void {
  for (const match of part.text.matchAll(/^(import|export)(?=[\s{*"'(])/gm)) {
    const word = match[1] ?? '';
    problems.push(
      problemInText(part, lines.at(match.index), {
        code: `mdx-${word}`,
        message: `Een regel die met ${word} begint, is in dit soort tekst programmacode, en die is niet toegestaan. Haal de regel weg. Hoort het woord bij de tekst? Zet het dan niet aan het begin van een regel.`,
      }),
    );
  }
}
