import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { didYouMean } from '../problems/did-you-mean.ts';
import { checkAttributeValue } from './mdx-attributes.ts';
import type { AllowedComponents, ComponentDefinition } from './mdx-components.ts';
import { htmlFinding } from './markdown-rules.ts';
import type { Finding } from './reporter.ts';
import type { CollectionName } from '../schemas/collection-names.ts';

/** A tag in an MDX text, on its own or within a paragraph. */
export type MdxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** What checking an element gives: findings and the entries it refers to, each at an attribute or at the element itself. */
export interface ElementReport {
  finding(at: MdxElement | MdxElement['attributes'][number], finding: Finding): void;
  reference(at: MdxJsxAttribute, collection: CollectionName, id: string): void;
}

/** Checks one tag: a listed component, with listed literal attributes, all that are required, and text inside when there should be. */
export function checkElement(element: MdxElement, components: AllowedComponents, report: ElementReport): void {
  const { name } = element;
  const component = name !== null && Object.hasOwn(components, name) ? components[name] : undefined;
  if (name === null || component === undefined) {
    report.finding(element, unknownElement(name, components));
    return;
  }
  checkAttributes(element, name, component, report);
  checkChildren(element, name, component, report);
}

function unknownElement(name: string | null, components: AllowedComponents): Finding {
  const known = Object.keys(components);
  const inCapitals = known.find((candidate) => candidate.toLowerCase() === name?.toLowerCase());
  if (name !== null && inCapitals === undefined && /^[a-z][a-z0-9]*$/.test(name)) return htmlFinding(name, `<${name}>`);
  const shown = name === null ? '<>' : `<${name}>`;
  const suggestion = name === null ? undefined : didYouMean(name, known);
  return { code: 'unknown-component', message: `Het blok ${shown} bestaat niet. ${suggestion ?? `U kunt kiezen uit ${list(known)}.`}` };
}

function checkAttributes(element: MdxElement, name: string, { attributes }: ComponentDefinition, report: ElementReport): void {
  const seen = new Set<string>();
  for (const attribute of element.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      report.finding(attribute, {
        code: 'mdx-expression',
        message: `Tussen accolades { } staat programmacode, en die is niet toegestaan. Schrijf in <${name}> elk kenmerk met een waarde tussen aanhalingstekens.`,
      });
      continue;
    }
    const definition = Object.hasOwn(attributes, attribute.name) ? attributes[attribute.name] : undefined;
    if (definition === undefined) {
      const known = Object.keys(attributes);
      const choice = known.length === 0 ? 'Dit blok heeft geen kenmerken.' : `U kunt kiezen uit ${list(known)}.`;
      report.finding(attribute, {
        code: 'unknown-attribute',
        message: `Het kenmerk “${attribute.name}” bestaat niet bij <${name}>. ${didYouMean(attribute.name, known) ?? choice}`,
      });
    } else if (seen.has(attribute.name)) {
      report.finding(attribute, {
        code: 'duplicate-attribute',
        message: `Het kenmerk “${attribute.name}” staat twee keer in <${name}>. Haal er een weg.`,
      });
    } else {
      const fault = checkAttributeValue(attribute, definition);
      if (fault !== undefined) report.finding(attribute, fault);
      else if (definition.type.kind === 'reference' && typeof attribute.value === 'string')
        report.reference(attribute, definition.type.collection, attribute.value);
    }
    seen.add(attribute.name);
  }
  // Something between braces may have given the attribute; that has been reported already.
  if (element.attributes.some(({ type }) => type === 'mdxJsxExpressionAttribute')) return;
  for (const [key, definition] of Object.entries(attributes)) {
    if (!definition.required || seen.has(key)) continue;
    report.finding(element, {
      code: 'missing-attribute',
      message: `In <${name}> ontbreekt het kenmerk “${key}” (${definition.label}).`,
      example: `<${name} ${key}="${definition.example}"${element.children.length === 0 ? ' />' : '>'}`,
    });
  }
}

function checkChildren(element: MdxElement, name: string, { children }: ComponentDefinition, report: ElementReport): void {
  const filled = element.children.some((child) => child.type !== 'text' || child.value.trim() !== '');
  if (children === 'none' && filled) {
    report.finding(element, {
      code: 'unexpected-text',
      message: `Tussen <${name}> en </${name}> hoort geen tekst. Sluit het blok meteen af en zet de tekst erbuiten.`,
      example: `<${name} />`,
    });
  }
  if (children !== 'none' && !filled) {
    report.finding(element, {
      code: 'missing-text',
      message: `Het blok <${name}> is leeg. Zet er tekst in, of haal het weg.`,
      example: `<${name}>\nDe tekst.\n</${name}>`,
    });
  } else if (children === 'list' && !element.children.some(({ type }) => type === 'list')) {
    report.finding(element, {
      code: 'missing-list',
      message: `In het blok <${name}> hoort een lijst. Zet elke stap op een eigen regel, met een nummer en een punt ervoor.`,
      example: `<${name}>\n1. Eerst dit.\n2. Dan dat.\n</${name}>`,
    });
  }
}

const list = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1) ?? ''}`;
