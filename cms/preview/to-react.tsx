import { createElement, type ReactNode } from 'react';
import { lockedTree } from './tree/locked-tree.ts';
import type { PreviewElement, PreviewLook, PreviewNode } from './tree/preview-tree.ts';

/** React elements of a tree. Text stays text: nothing of it is read as HTML. */
export const toReact = (nodes: readonly PreviewNode[]): ReactNode[] => lockedTree(nodes).map(reactNode);

function reactNode(node: PreviewNode, index: number): ReactNode {
  if (typeof node === 'string') return node;
  const { tag, children } = node;
  const content = children.map(reactNode);
  return createElement(tag, { key: index, ...reactAttributes(node) }, ...content);
}

/** React has a name of its own for a class, and a look is its styles; the others are as in HTML. */
function reactAttributes({ attributes: { class: className, look, ...others } }: PreviewElement) {
  return {
    ...others,
    ...(className === undefined ? {} : { className }),
    ...(look === undefined ? {} : { style: stylesOf(look) }),
  };
}

/** React sets each of these by itself, so that no value can hold more than one. */
const stylesOf = ({ scheme, tokens }: PreviewLook) => ({
  colorScheme: scheme,
  ...Object.fromEntries(Object.entries(tokens).map(([name, value]) => [`--${name}`, value])),
});
