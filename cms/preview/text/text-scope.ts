import type { NodeOf, Root } from './tree-types.ts';
import { nodesOf } from '../../../src/documents/markdown-tree.ts';
import type { PreviewContext } from '../preview-context.ts';

/** What the nodes of one text share. */
export interface TextScope {
  context: PreviewContext;
  /** The text of which the tree was made, to show what cannot be shown otherwise. */
  source: string;
  isMdx: boolean;
  /** How many levels a heading goes down, where one stands above the text. */
  deeper: 0 | 1;
  definitions: ReadonlyMap<string, NodeOf<'definition'>>;
  footnotes: ReadonlyMap<string, NodeOf<'footnoteDefinition'>>;
  /** The footnotes that the text refers to, in the order of their numbers. */
  cited: string[];
  /** How deep the nodes stand that are made now. */
  depth: number;
}

/** Deeper than this nobody writes, and a browser can run out of room. */
export const mostDepth = 40;

/** Looks up what a text refers to further on. Of two with one name the first counts. */
export function textScope(context: PreviewContext, tree: Root, source: string, isMdx: boolean, deeper: 0 | 1): TextScope {
  const definitions = new Map<string, NodeOf<'definition'>>();
  const footnotes = new Map<string, NodeOf<'footnoteDefinition'>>();
  for (const { node } of nodesOf(tree)) {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
    if (node.type === 'footnoteDefinition' && !footnotes.has(node.identifier)) footnotes.set(node.identifier, node);
  }
  return { context, source, isMdx, deeper, definitions, footnotes, cited: [], depth: 0 };
}

/** What stands in the text in the place of a node; its beginning, when it is long. */
export function sourceOf({ source }: TextScope, { position }: { position?: Root['position'] }): string {
  const text = source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0).trim();
  return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
}

const mostShown = 200;
