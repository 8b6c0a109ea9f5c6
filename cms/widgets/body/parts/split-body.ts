import { mdxComponents } from '../../../../src/documents/mdx-components.ts';
import { parseMdx } from '../../../../src/documents/mdx-tree.ts';
import { isBlank, withoutBlankEnds, type Body, type BodyPart } from './body-parts.ts';
import type { TopNode, TreeNode } from './tree-types.ts';

/** A part of a text between two offsets. */
interface Span {
  kind: BodyPart['kind'];
  start: number;
  end: number;
}

/**
 * Takes a text apart, so that joining the parts gives the same text. Markdown is one part; of MDX every block at the top is one, and what
 * stands between. What cannot be parsed is one part of the kind `whole`.
 *
 * @param firstId the id of the first part
 */
export function splitBody(text: string, format: Body['format'], firstId = 1): Body {
  const spans = spansOf(text, format);
  const parts = spans.map(({ kind, start, end }, index): BodyPart => {
    const from = spans[index - 1]?.end ?? 0;
    return {
      id: firstId + index,
      kind,
      source: text.slice(start, end),
      before: text.slice(from, start),
      follows: index === 0 ? 0 : firstId + index - 1,
    };
  });
  // There is always something to type in.
  if (parts.length === 0) parts.push({ id: firstId, kind: 'text', source: '', before: '', follows: 0 });
  return {
    format,
    parts,
    end: text.slice(spans.at(-1)?.end ?? 0),
    lineEnd: text.includes('\r\n') ? '\r\n' : '\n',
    nextId: firstId + parts.length,
  };
}

function spansOf(text: string, format: Body['format']): Span[] {
  if (format === 'md') return spanIn(text, 0, text.length, 'text');
  const parsed = parseMdx(text);
  if ('fault' in parsed) return spanIn(text, 0, text.length, 'whole');
  const spans: Span[] = [];
  let from = 0;
  for (const node of parsed.tree.children) {
    const { start, end } = offsetsOf(node);
    if (!isBlock(node)) continue;
    spans.push(...spanIn(text, from, start, 'text'), ...spanIn(text, start, end, 'block'));
    from = spans.at(-1)?.end ?? end;
  }
  return [...spans, ...spanIn(text, from, text.length, 'text')];
}

/** What stands between two offsets, without the blank lines around it; nothing when there is none. */
function spanIn(text: string, from: number, to: number, kind: Span['kind']): Span[] {
  const whole = text.slice(from, to);
  if (isBlank(whole)) return [];
  const start = from + (/^(?:[ \t]*\r?\n)*/.exec(whole)?.[0].length ?? 0);
  return [{ kind, start, end: start + withoutBlankEnds(whole).length }];
}

/** Where a node begins and ends in the text. */
export const offsetsOf = ({ position }: Pick<TreeNode, 'position'>): { start: number; end: number } => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

function isBlock(node: TopNode): boolean {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxFlowExpression') return true;
  // `<Tip>tekst</Tip>` on a line of its own is a paragraph for the parser, and a block for the reader.
  if (node.type !== 'paragraph') return false;
  const filled = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return filled.length > 0 && filled.every((child) => child.type === 'mdxJsxTextElement' && Object.hasOwn(mdxComponents, child.name ?? ''));
}

/** The places between the paragraphs, lists and headings of an ordinary text: where one ends and the next begins. */
export function bordersOf(source: string): { end: number; start: number }[] {
  const parsed = parseMdx(source);
  if ('fault' in parsed) return [];
  return parsed.tree.children.slice(0, -1).flatMap((node) => {
    const { end } = offsetsOf(node);
    const gap = /^[ \t]*\r?\n(?:[ \t]*\r?\n)*/.exec(source.slice(end))?.[0];
    return gap === undefined ? [] : [{ end, start: end + gap.length }];
  });
}
