import { entryTree, type EntryToPreview } from '../../../../cms/preview/entry-tree.ts';
import { previewContext, type PreviewSurroundings } from '../../../../cms/preview/preview-context.ts';
import { textNodes } from '../../../../cms/preview/text/text-nodes.ts';
import {
  previewTags,
  wordsIn,
  type PreviewElement,
  type PreviewLook,
  type PreviewNode,
} from '../../../../cms/preview/tree/preview-tree.ts';

/** Saturday 21 November 2026, 10.00 in the Netherlands. */
export const now = Date.UTC(2026, 10, 21, 9);

export const surroundings: PreviewSurroundings = {
  placeholders: { telefoon: '0800-1234', gemeente: 'Voorbeelddam', organisatie: 'CJG' },
  nameOf: (collection, id) => (id.startsWith('onbekend') ? undefined : `Naam van ${collection}/${id}`),
  imageAddress: (src) => `/beheer/${src}`,
  now,
};

export const context = previewContext(surroundings);

/** The preview of an entry. */
export const preview = (
  collection: EntryToPreview['collection'],
  data: Record<string, unknown>,
  more: Partial<EntryToPreview> = {},
): PreviewNode[] => entryTree({ ...surroundings, collection, data, ...more });

/** The preview of a text. */
export const text = (written: string, format: 'md' | 'mdx' = 'mdx'): PreviewNode[] => textNodes(context, written, format);

/** Every element of a tree. */
export const elementsIn = (nodes: readonly PreviewNode[]): PreviewElement[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...elementsIn(node.children)]));

/** The words of a tree, with a space between elements and one at a time. */
export const words = (nodes: readonly PreviewNode[]): string => wordsIn(nodes).replace(/\s+/g, ' ').trim();

/** The elements with a class. */
export const withClass = (nodes: readonly PreviewNode[], name: string): PreviewElement[] =>
  elementsIn(nodes).filter(({ attributes }) => attributes.class?.split(' ').includes(name));

/** The elements of a kind. */
export const withTag = (nodes: readonly PreviewNode[], tag: string): PreviewElement[] => elementsIn(nodes).filter((one) => one.tag === tag);

const harmless = new Set([
  'class',
  'alt',
  'width',
  'height',
  'viewBox',
  'preserveAspectRatio',
  'd',
  'scope',
  'start',
  'open',
  'type',
  'checked',
]);
const said = new Set([
  'role',
  'lang',
  'dir',
  'aria-hidden',
  'aria-label',
  'disabled',
  'data-open',
  'aria-current',
  'data-tone',
  'patternUnits',
]);

/** What in a tree could run, lead away or fetch. Written apart from what makes the trees and from the lock behind it. */
export function dangers(nodes: readonly PreviewNode[]): string[] {
  return elementsIn(nodes).flatMap(({ tag, attributes }) => [
    ...((previewTags as readonly string[]).includes(tag) && !/^(?:script|style|i?frame|object|embed|form|link|meta|base|use)$/.test(tag)
      ? []
      : [tag]),
    ...Object.entries(attributes).flatMap(([name, value]) => {
      if (harmless.has(name) || said.has(name)) return [];
      if (name === 'title')
        return /^(?:Gaat naar (?:https:\/\/|mailto:|tel:|\/(?!\/)|#))/.test(String(value)) ? [] : [`title ${String(value)}`];
      if (name === 'look') return lookDangers(value as PreviewLook);
      if (name === 'id') return /^preview-[a-z-]+$/.test(String(value)) ? [] : [`id ${String(value)}`];
      if (name === 'fill') return /^url\(#preview-[a-z-]+\)$/.test(String(value)) ? [] : [`fill ${String(value)}`];
      // A picture, in which a browser runs nothing and fetches nothing.
      if (name === 'src' && tag === 'img' && /^data:image\/svg\+xml,[\w%.!~*'()-]+$/.test(String(value))) return [];
      return name === 'src' && /^\/beheer\/media\/[a-z0-9][a-z0-9._/-]*$/.test(String(value)) ? [] : [`${name}=${String(value)}`];
    }),
  ]);
}

/** What in the tokens of a house style is no plain name, or no plain value of a style sheet. */
function lookDangers({ scheme, tokens }: PreviewLook): string[] {
  return [
    ...(/^(?:light|dark)$/.test(scheme) ? [] : [scheme]),
    ...Object.entries(tokens).flatMap(([name, value]) =>
      /^basis-[a-z0-9-]+$/.test(name) && !/[;{}@\\<>:]|\/\*|url|image|attr|expression|var\(/i.test(value) ? [] : [`${name}: ${value}`],
    ),
  ];
}
