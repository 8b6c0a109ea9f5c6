import { cellClasses } from '../../../src/view-models/text-classes.ts';
import type { NodeOf, RootContent } from './tree-types.ts';
import { el, nodesIn, type PreviewContent } from '../tree/preview-tree.ts';
import { inlineNodes } from './inline-nodes.ts';
import { mdxBlock } from './mdx-block.ts';
import { refused } from './refused.ts';
import { textClasses } from './text-look.ts';
import { mostDepth, sourceOf, type TextScope } from './text-scope.ts';

/** What stands under each other in a text, with the classes and the tags of a portal. */
export function blockNodes(scope: TextScope, nodes: readonly RootContent[]): PreviewContent {
  if (scope.depth > mostDepth) return nodes.map((node) => el('p', {}, sourceOf(scope, node)));
  const inner = { ...scope, depth: scope.depth + 1 };
  return nodes.map((node) => blockNode(inner, node));
}

function blockNode(scope: TextScope, node: RootContent): PreviewContent {
  switch (node.type) {
    case 'paragraph':
      return paragraphNode(scope, node);
    case 'heading': {
      const tag = `h${String(Math.min(6, node.depth + scope.deeper))}` as `h${1 | 2 | 3 | 4 | 5 | 6}`;
      return el(tag, { class: textClasses[tag] }, inlineNodes(scope, node.children));
    }
    case 'list':
      return listNode(scope, node);
    case 'blockquote':
      return el('blockquote', { class: textClasses.blockquote }, blockNodes(scope, node.children));
    case 'code':
      return el('pre', {}, el('code', {}, node.value));
    case 'thematicBreak':
      return el('hr', {});
    case 'table':
      return tableNode(scope, node);
    case 'html':
      return el('p', {}, node.value);
    case 'mdxJsxFlowElement':
      return mdxBlock(scope, node, blockNodes);
    case 'mdxFlowExpression':
      return refused(sourceOf(scope, node), false);
    case 'definition':
    case 'footnoteDefinition':
    case 'yaml':
      return undefined;
    default:
      return inlineNodes(scope, [node as never]);
  }
}

/** A line that begins so is code to the compiler, wherever it stands. */
const moduleLine = /^[ \t]*(?:import|export)(?=[\s{*"'(])/m;

function paragraphNode(scope: TextScope, node: NodeOf<'paragraph'>): PreviewContent {
  const { children, position } = node;
  const written = scope.source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  if (scope.isMdx && moduleLine.test(written)) return refused(sourceOf(scope, node), false);
  const [only, ...others] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  // A block that is written on one line.
  if (only?.type === 'mdxJsxTextElement' && others.length === 0) return mdxBlock(scope, only, blockNodes);
  return el('p', {}, inlineNodes(scope, children));
}

function listNode(scope: TextScope, list: NodeOf<'list'>): PreviewContent {
  const { ordered, start, children } = list;
  const isLoose = list.spread === true || children.some(({ spread }) => spread === true);
  const items = children.map((item) => el('li', {}, checkbox(item), itemNodes(scope, item, isLoose)));
  if (ordered !== true) return el('ul', { class: textClasses.ul }, items);
  return el('ol', { class: textClasses.ol, ...(typeof start === 'number' && start !== 1 ? { start } : {}) }, items);
}

const checkbox = ({ checked }: NodeOf<'listItem'>): PreviewContent =>
  typeof checked === 'boolean' && [el('input', { type: 'checkbox', checked, disabled: true }), ' '];

/** A list without empty lines has no paragraphs. */
function itemNodes(scope: TextScope, { children }: NodeOf<'listItem'>, isLoose: boolean): PreviewContent {
  return children.map((child: RootContent) =>
    isLoose || child.type !== 'paragraph' ? blockNodes(scope, [child]) : tightParagraph(scope, child),
  );
}

function tightParagraph(scope: TextScope, node: NodeOf<'paragraph'>): PreviewContent {
  const [made] = nodesIn(paragraphNode(scope, node));
  return typeof made === 'object' && made.tag === 'p' ? made.children : made;
}

function tableNode(scope: TextScope, { align, children }: NodeOf<'table'>): PreviewContent {
  const [head, ...rows] = children.map(({ children: cells }, row) =>
    el(
      'tr',
      {},
      cells.map((cell, index) => {
        const side = cellClasses[align?.[index] ?? 'left'];
        return el(row === 0 ? 'th' : 'td', side === '' ? {} : { class: side }, inlineNodes(scope, cell.children));
      }),
    ),
  );
  return el(
    'div',
    { class: 'scroll-region' },
    el('table', { class: textClasses.table }, el('thead', {}, head), rows.length > 0 && el('tbody', {}, rows)),
  );
}
