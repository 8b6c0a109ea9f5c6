import type { Nodes, Root } from 'mdast';
import type {} from 'mdast-util-mdx-expression';
import type {} from 'mdast-util-mdx-jsx';
import { checkImageAddress, checkLink } from './link-rules.ts';
import { nodesOf } from './markdown-tree.ts';
import type { AllowedComponents } from './mdx-components.ts';

/** A part of a text that may not be rendered. */
export interface UnsafeNode {
  /** Kind of node and what it holds, in English, for a log or a test. */
  reason: string;
  line: number | undefined;
}

/** Kinds of nodes that come from Markdown alone and hold nothing but text. */
const plain: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'delete',
  'break',
  'thematicBreak',
  'blockquote',
  'list',
  'listItem',
  'heading',
  'inlineCode',
  'code',
  'table',
  'tableRow',
  'tableCell',
  'footnoteDefinition',
  'footnoteReference',
  'linkReference',
  'imageReference',
]);

/**
 * The second lock behind the guards: looks through the tree from which a page is really made, by whichever parser. Every kind of node that
 * is not known to be harmless counts as unsafe.
 *
 * @param components the components an MDX text may use; leave out for Markdown
 */
export function unsafeNodes(root: Root, components: AllowedComponents = {}): UnsafeNode[] {
  return [...nodesOf(root)].flatMap(({ node }) => {
    const reason = unsafeReason(node, components);
    return reason === undefined ? [] : [{ reason, line: node.position?.start.line }];
  });
}

function unsafeReason(node: Nodes, components: AllowedComponents): string | undefined {
  if (plain.has(node.type)) return undefined;
  switch (node.type) {
    case 'link':
      return checkLink(node.url) && `link to ${node.url}`;
    case 'image':
      return checkImageAddress(node.url) && `image from ${node.url}`;
    case 'definition':
      return checkLink(node.url) && checkImageAddress(node.url) && `definition of ${node.url}`;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const attributes = node.name !== null && Object.hasOwn(components, node.name) ? components[node.name]?.attributes : undefined;
      if (attributes === undefined) return `element <${node.name ?? ''}>`;
      const wrong = node.attributes.find(
        (attribute) =>
          attribute.type !== 'mdxJsxAttribute' ||
          !Object.hasOwn(attributes, attribute.name) ||
          (typeof attribute.value === 'object' && attribute.value !== null),
      );
      return wrong && `attribute of <${node.name ?? ''}>`;
    }
    default:
      return node.type;
  }
}
