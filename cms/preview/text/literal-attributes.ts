import { checkAttributeValue } from '../../../src/documents/mdx-attributes.ts';
import type { ComponentDefinition } from '../../../src/documents/mdx-components.ts';
import type { MdxElement } from './tree-types.ts';

/** The attributes of a block, each a text or, of one without a value, `true`. */
export type LiteralAttributes = Readonly<Record<string, string | true>>;

/**
 * The attributes of a block as they are written; `undefined` when one of them is code, is not an attribute of the block, has a wrong value,
 * or is missing while the block cannot do without.
 */
export function literalAttributes(element: MdxElement, { attributes }: ComponentDefinition): LiteralAttributes | undefined {
  const found: Record<string, string | true> = {};
  for (const attribute of element.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') return undefined;
    const { name, value } = attribute;
    const definition = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    if (definition === undefined || Object.hasOwn(found, name)) return undefined;
    if (checkAttributeValue(attribute, definition) !== undefined || (typeof value === 'object' && value !== null)) return undefined;
    found[name] = value ?? true;
  }
  const isComplete = Object.entries(attributes).every(([name, { required }]) => !required || Object.hasOwn(found, name));
  return isComplete ? found : undefined;
}
