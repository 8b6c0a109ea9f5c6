import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { nodesOf } from '../../../../src/documents/markdown-tree.ts';
import { mdxComponents, type ComponentDefinition } from '../../../../src/documents/mdx-components.ts';
import type { MdxElement } from '../../../../src/documents/mdx-elements.ts';
import { parseMdx } from '../../../../src/documents/mdx-tree.ts';
import { isMdxNode } from '../parts/sealed.ts';
import { offsetsOf } from '../parts/split-body.ts';
import type { TreeNode } from '../parts/tree-types.ts';

/** The name of a block as it stands in a text. */
export type BlockName = keyof typeof mdxComponents;

/** What the form of a block shows. */
export interface BlockValues {
  name: BlockName;
  /** Values by the name of their attribute, `undefined` when it is left out. A `true` has no value. */
  attributes: Readonly<Record<string, string | true | undefined>>;
  /** What stands between the tags; empty when nothing does. */
  text: string;
}

/** Why a form cannot show a block. */
export type Unreadable = 'fault' | 'several' | 'unknown-block' | 'expression' | 'attribute' | 'block-inside' | 'unexpected-text';

/** Offsets in the source of a block. */
export interface Range {
  start: number;
  end: number;
}

/** A block with the places of its values. */
export interface ReadBlock {
  values: BlockValues;
  attributes: Readonly<Record<string, Range>>;
  /** Where attributes can be added: behind the name. */
  nameEnd: number;
  /** The place of the text; left out when there is none, and when the tags stand on its line. */
  text?: Range;
}

/** A component by its name. */
export const definitionOf = (name: BlockName): ComponentDefinition => mdxComponents[name];

/** Whether there is a component of this name. */
export const isBlockName = (name: string | null): name is BlockName => name !== null && Object.hasOwn(mdxComponents, name);

/** Reads a block as a form shows it, or says why a form would lose something. */
export function readBlock(source: string): ReadBlock | Unreadable {
  const parsed = parseMdx(source);
  if ('fault' in parsed) return 'fault';
  const element = onlyElement(parsed.tree.children);
  if (element === undefined) return parsed.tree.children.some(({ type }) => type === 'mdxFlowExpression') ? 'expression' : 'several';
  const { name } = element;
  if (!isBlockName(name)) return 'unknown-block';
  const definition = definitionOf(name);
  const inside = [...nodesOf({ type: 'root', children: element.children as [] })].filter(({ node }) => isMdxNode(node));
  if (inside.length > 0) return inside.some(({ node }) => node.type.endsWith('Expression')) ? 'expression' : 'block-inside';
  const attributes = readAttributes(element, definition);
  if (typeof attributes === 'string') return attributes;
  const text = textRange(element);
  if (text !== undefined && definition.children === 'none') return 'unexpected-text';
  return {
    values: {
      name,
      attributes: Object.fromEntries(attributes.map(({ name: key, value }) => [key, value ?? true]) as [string, string | true][]),
      text: text === undefined ? '' : source.slice(text.start, text.end),
    },
    attributes: Object.fromEntries(attributes.map((attribute) => [attribute.name, offsetsOf(attribute as Pick<TreeNode, 'position'>)])),
    nameEnd: offsetsOf(element).start + 1 + name.length,
    ...(text !== undefined && element.type === 'mdxJsxFlowElement' ? { text } : {}),
  };
}

function onlyElement(children: readonly TreeNode[]): MdxElement | undefined {
  const [only, ...others] = children;
  if (only === undefined || others.length > 0) return undefined;
  if (only.type === 'mdxJsxFlowElement') return only;
  if (only.type !== 'paragraph') return undefined;
  const [element, ...rest] = only.children;
  return element?.type === 'mdxJsxTextElement' && rest.length === 0 ? element : undefined;
}

function readAttributes({ attributes }: MdxElement, definition: ComponentDefinition): MdxJsxAttribute[] | Unreadable {
  const read: MdxJsxAttribute[] = [];
  for (const attribute of attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute' || (typeof attribute.value === 'object' && attribute.value !== null))
      return 'expression';
    const known = Object.hasOwn(definition.attributes, attribute.name) ? definition.attributes[attribute.name] : undefined;
    const isTwice = read.some(({ name }) => name === attribute.name);
    if (known === undefined || isTwice || (known.type.kind === 'boolean') === (typeof attribute.value === 'string')) return 'attribute';
    read.push(attribute);
  }
  return read;
}

function textRange({ children }: MdxElement): Range | undefined {
  const filled = (children as TreeNode[]).filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [first, last] = [filled[0], filled.at(-1)];
  return first === undefined || last === undefined ? undefined : { start: offsetsOf(first).start, end: offsetsOf(last).end };
}
