import { checkAttributeValue } from '../../../../src/documents/mdx-attributes.ts';
import { definitionOf, type BlockValues } from './block-form.ts';
import { bodyNl } from '../body.nl.ts';

/** What a part of the form is called in {@link blockProblems}: an attribute, or the text between the tags. */
export const textKey = 'text:';

/** Codes of the guard that {@link blockProblems} tells beside the input. */
export const toldInForm: ReadonlySet<string> = new Set(['invalid-attribute', 'missing-attribute', 'missing-text', 'missing-list']);

/** What is wrong with the values of a block, by the name of the attribute. */
export function blockProblems({ name, attributes, text }: BlockValues): Readonly<Record<string, string>> {
  const definition = definitionOf(name);
  const found: Record<string, string> = {};
  for (const [key, attribute] of Object.entries(definition.attributes)) {
    const value = attributes[key];
    if (value === undefined) {
      if (attribute.required) found[key] = bodyNl.fillIn(attribute.label);
      continue;
    }
    const fault = checkAttributeValue({ type: 'mdxJsxAttribute', name: key, value: value === true ? null : value }, attribute);
    // In a form one sees which field it is, and does not know its key in the text.
    if (fault !== undefined) found[key] = sentence(fault.message.replace(/^[^:]*\([a-zA-Z]+\): /, ''));
  }
  if (definition.children === 'none') return found;
  if (text === '') found[textKey] = bodyNl.fillIn(bodyNl.textOf(name));
  else if (definition.children === 'list' && !/^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/m.test(text)) found[textKey] = bodyNl.needsList;
  return found;
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
