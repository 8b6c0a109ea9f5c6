import type { PhrasingContent } from './tree-types.ts';
import { checkImageAddress } from '../../../src/documents/link-rules.ts';
import { previewNl } from '../preview.nl.ts';
import { el, type PreviewContent } from '../tree/preview-tree.ts';
import { link } from './link.ts';
import { refused } from './refused.ts';
import { mostDepth, sourceOf, type TextScope } from './text-scope.ts';

/** What stands in a line of text. HTML is shown as it is written; what is code is not. */
export function inlineNodes(scope: TextScope, nodes: readonly PhrasingContent[]): PreviewContent {
  if (scope.depth > mostDepth) return nodes.map((node) => sourceOf(scope, node));
  const inner = { ...scope, depth: scope.depth + 1 };
  return nodes.map((node) => inlineNode(inner, node));
}

function inlineNode(scope: TextScope, node: PhrasingContent): PreviewContent {
  const { context } = scope;
  switch (node.type) {
    case 'text':
      return context.fill(node.value);
    case 'html':
      return node.value;
    case 'emphasis':
      return el('em', {}, inlineNodes(scope, node.children));
    case 'strong':
      return el('strong', {}, inlineNodes(scope, node.children));
    case 'delete':
      return el('del', {}, inlineNodes(scope, node.children));
    case 'inlineCode':
      return el('code', {}, node.value);
    case 'break':
      return el('br', {});
    case 'link':
      return link(context, node.url, inlineNodes(scope, node.children));
    case 'linkReference': {
      const found = scope.definitions.get(node.identifier);
      return found === undefined ? inlineNodes(scope, node.children) : link(context, found.url, inlineNodes(scope, node.children));
    }
    case 'image':
      return image(scope, node.url, node.alt);
    case 'imageReference':
      return image(scope, scope.definitions.get(node.identifier)?.url ?? '', node.alt);
    case 'footnoteReference':
      return el('sup', {}, el('a', {}, String(numberOf(scope, node.identifier))));
    case 'mdxTextExpression':
    case 'mdxJsxTextElement':
      return refused(sourceOf(scope, node), true);
    default:
      return undefined;
  }
}

function image({ context }: TextScope, url: string, alt: string | null | undefined): PreviewContent {
  const address = checkImageAddress(url) === undefined ? context.pictureAddress(url) : undefined;
  if (address === undefined) return el('span', { class: 'preview-note', role: 'note' }, `${previewNl.noPicture} `, alt ?? '');
  return el('img', { src: address, alt: context.fill(alt ?? '') });
}

/** The number of a footnote: the first that the text refers to is 1. */
function numberOf({ cited }: TextScope, identifier: string): number {
  const index = cited.indexOf(identifier);
  return index === -1 ? cited.push(identifier) : index + 1;
}
