import { nodesOf } from '../../../../src/documents/markdown-tree.ts';
import { parseMdx } from '../../../../src/documents/mdx-tree.ts';
import { offsetsOf } from './split-body.ts';
import type { TreeNode } from './tree-types.ts';
import { escapeAll } from './typed-text.ts';

/** What stands around a text, up to the next block. */
export interface Around {
  before: string;
  after: string;
}

/** A blank line on both sides. */
export const blankLines: Around = { before: '\n\n', after: '\n\n' };

/** Whether a node is a tag or code. */
export const isMdxNode = ({ type }: TreeNode): boolean => type.startsWith('mdx');

/** Whether a text in MDX is ordinary text: no tag and no code in it, and a block after it stays a block. */
export function isSealed(text: string, { before, after }: Around = blankLines): boolean {
  const block = '<BelOns />';
  const parsed = parseMdx(block + before + text + after + block);
  if ('fault' in parsed) return false;
  const { children } = parsed.tree;
  const last = children.at(-1);
  const mdx = [...nodesOf(parsed.tree)].filter(({ node }) => isMdxNode(node));
  return mdx.length === 2 && last?.type === 'mdxJsxFlowElement' && offsetsOf(last).start === (block + before + text + after).length;
}

/** A text that stays ordinary text; as it is when it does already. */
export const sealed = (text: string, around: Around = blankLines): string => (isSealed(text, around) ? text : escapeAll(text));
