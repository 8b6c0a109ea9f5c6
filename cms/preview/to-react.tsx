import { createElement, type ReactNode } from 'react';
import { lockedTree } from './tree/locked-tree.ts';
import type { PreviewElement, PreviewNode } from './tree/preview-tree.ts';

/** React elements of a tree. Text stays text: nothing of it is read as HTML. */
export const toReact = (nodes: readonly PreviewNode[]): ReactNode[] => lockedTree(nodes).map(reactNode);

function reactNode(node: PreviewNode, index: number): ReactNode {
  if (typeof node === 'string') return node;
  const { tag, children } = node;
  const content = children.map(reactNode);
  return createElement(tag, { key: index, ...reactAttributes(node) }, ...content);
}

/** React has a name of its own for a class; the others are as in HTML. */
function reactAttributes({ attributes: { class: className, ...others } }: PreviewElement) {
  return className === undefined ? others : { className, ...others };
}
