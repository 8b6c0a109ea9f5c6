import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** Parses Markdown as the portals render it: CommonMark with tables, footnotes, bare links and strike-through. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** Every node of a tree with its ancestors, the nearest last, in the order of the text. Works on a list, so depth is no limit. */
export function* nodesOf(root: Root): Generator<{ node: Nodes; ancestors: readonly Nodes[] }> {
  const waiting: { node: Nodes; ancestors: readonly Nodes[] }[] = [{ node: root, ancestors: [] }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    if (!('children' in next.node)) continue;
    const ancestors = [...next.ancestors, next.node];
    for (const child of next.node.children.toReversed()) waiting.push({ node: child, ancestors });
  }
}

/** The words of a node without markup. A picture counts as its description. */
export function textOf(node: Nodes): string {
  let text = '';
  const waiting: Nodes[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if ('alt' in next) text += next.alt ?? '';
    else if ('value' in next && next.type !== 'html') text += next.value;
    else if (next.type === 'break') text += ' ';
    if ('children' in next) waiting.push(...next.children.toReversed());
  }
  return text;
}
