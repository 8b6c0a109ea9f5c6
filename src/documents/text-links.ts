import type { Heading, Nodes, Root } from 'mdast';
import { headingSlugger } from './heading-ids.ts';
import { nodesOf, textOf } from './markdown-tree.ts';
import type { AllowedComponents } from './mdx-components.ts';
import { problemInText, type TextPart } from './text-part.ts';
import type { TextLink } from './text-result.ts';

/**
 * The links of a text to pages and files of the portal itself, in the order of the text. Links to other websites are left out.
 *
 * @param components the components an MDX text may use; leave out for Markdown
 */
export function linksOf(root: Root, part: TextPart, components: AllowedComponents = {}): TextLink[] {
  const links: TextLink[] = [];
  const add = (node: Pick<Nodes, 'position'>, address: string, corrected: TextLink['corrected']) => {
    const { file, line, column } = problemInText(part, node.position?.start ?? { line: 1, column: 1 }, { code: '', message: '' });
    links.push({ address, place: { file, line, column }, corrected });
  };
  for (const { node } of nodesOf(root)) {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const known = node.name !== null && Object.hasOwn(components, node.name) ? components[node.name]?.attributes : undefined;
      for (const attribute of node.attributes) {
        if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
        const { name, value } = attribute;
        if (known === undefined || !Object.hasOwn(known, name) || known[name]?.type.kind !== 'media') continue;
        add(attribute, `/${value.replace(/^\//, '')}`, (address) => `${name}="${address}"`);
      }
    } else if ('url' in node && isOwn(node.url)) {
      add(node, node.url, (address) => rewritten(node, address));
    }
  }
  return links;
}

const isOwn = (address: string) => address.startsWith('#') || (address.startsWith('/') && !address.startsWith('//'));

function rewritten(node: Nodes, address: string): string {
  if (node.type === 'image') return `![${node.alt ?? ''}](${address})`;
  if (node.type === 'definition') return `[${node.label ?? node.identifier}]: ${address}`;
  return `[${textOf(node).trim()}](${address})`;
}

/** The ids that the headings of a text get on the page, made as the pages make them. */
export function anchorsOf(root: Root): string[] {
  const slug = headingSlugger();
  return [...nodesOf(root)].flatMap(({ node }) => (node.type === 'heading' ? [slug(printedText(node))] : []));
}

// Two or more hyphens are printed as a dash, which an id does not have; a picture has no text of its own.
function printedText(heading: Heading): string {
  return [...nodesOf({ type: 'root', children: [heading] })]
    .map(({ node }) => (node.type === 'text' ? node.value.replace(/-{2,}/g, '') : node.type === 'inlineCode' ? node.value : ''))
    .join('');
}
