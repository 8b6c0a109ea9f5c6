import type { ThemeFile } from '../../../src/schemas/theme.ts';
import type { Scheme, TokenMap } from '../../../src/theme/token-map.ts';

/** The elements that a preview may be made of. Nothing in it runs, leads away or fetches anything but a picture. */
export const previewTags = [
  ...['article', 'aside', 'blockquote', 'br', 'caption', 'code', 'dd', 'del', 'details', 'div', 'dl', 'dt', 'em', 'fieldset'],
  ...[
    'figcaption',
    'figure',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'hr',
    'img',
    'input',
    'label',
    'legend',
    'li',
    'ol',
    'p',
    'path',
    'pattern',
  ],
  ...['pre', 'rect', 'a', 'section', 'span', 'strong', 'summary', 'sup', 'svg', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'],
] as const;

/** One of {@link previewTags}. */
export type PreviewTag = (typeof previewTags)[number];

/** The tokens of a house style, as an element and all in it have them. */
export interface PreviewLook {
  scheme: Scheme;
  /** Values as CSS writes them, none of which refers to another; by name without `--`. */
  tokens: TokenMap;
}

/** The attributes that an element of a preview may have, as HTML names them. */
export interface PreviewAttributes {
  class?: string;
  title?: string;
  /** BCP 47, of a text in another language, with the side on which it begins. */
  lang?: string;
  dir?: 'ltr' | 'rtl';
  role?: 'list' | 'note' | 'alert';
  'aria-hidden'?: 'true';
  'aria-label'?: string;
  /** Of the item of a menu that one is at. */
  'aria-current'?: 'page';
  /** Of a picture: an address that passed `safeSource`. */
  src?: string;
  alt?: string;
  width?: string | number;
  height?: string | number;
  viewBox?: string;
  preserveAspectRatio?: string;
  /** Of a drawing. */
  d?: string;
  /** Of a pattern that is repeated: `preview-waves`. */
  id?: string;
  patternUnits?: 'userSpaceOnUse';
  /** Of what is filled with a pattern: `url(#preview-waves)`. */
  fill?: string;
  /** Of a day in a table: that it is open. */
  'data-open'?: '';
  scope?: 'row' | 'col';
  start?: number;
  open?: boolean;
  type?: 'checkbox' | 'radio';
  checked?: boolean;
  disabled?: boolean;
  /** How strongly a part shows the colours of the house style. */
  'data-tone'?: ThemeFile['tone'];
  /** No attribute of HTML: the element gets these as its styles. */
  look?: PreviewLook;
}

/** An element of a preview: plain data, of which the browser gets elements, never text that it reads as HTML. */
export interface PreviewElement {
  tag: PreviewTag;
  attributes: Readonly<PreviewAttributes>;
  children: readonly PreviewNode[];
}

/** An element or text. */
export type PreviewNode = PreviewElement | string;

/** What may stand in an element; what is nothing is left out. */
export type PreviewContent = PreviewNode | false | undefined | readonly PreviewContent[];

/** Makes an element. */
export function el(tag: PreviewTag, attributes: PreviewAttributes, ...content: readonly PreviewContent[]): PreviewElement {
  return { tag, attributes, children: nodesIn(content) };
}

/** The nodes in some content, in order. Texts without a letter in them stay: a space between two words is one. */
export function nodesIn(content: PreviewContent): PreviewNode[] {
  if (content === undefined || content === false || content === '') return [];
  return typeof content === 'string' || 'tag' in content ? [content] : content.flatMap(nodesIn);
}

/** The words in some nodes. */
export const wordsIn = (nodes: readonly PreviewNode[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : wordsIn(node.children))).join('');
