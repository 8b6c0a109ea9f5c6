import { previewTags, type PreviewAttributes, type PreviewElement, type PreviewNode } from './preview-tree.ts';
import { safeSource } from './safe-source.ts';
import { isSafe } from '../../../src/theme/token-css.ts';
import { recordOf } from '../../forms/record.ts';

/** Deeper than this nobody sees a difference, while a browser can run out of room. */
const mostDepth = 120;

const tags: ReadonlySet<string> = new Set(previewTags);

const known: Readonly<Record<keyof PreviewAttributes, (value: unknown) => boolean>> = {
  class: (value) => typeof value === 'string',
  title: (value) => typeof value === 'string',
  lang: (value) => typeof value === 'string' && /^[a-z]{2}$/.test(value),
  dir: (value) => value === 'ltr' || value === 'rtl',
  role: (value) => value === 'list' || value === 'note' || value === 'alert',
  'aria-hidden': (value) => value === 'true',
  'aria-label': (value) => typeof value === 'string',
  'aria-current': (value) => value === 'page',
  src: (value) => typeof value === 'string' && safeSource(value) === value,
  alt: (value) => typeof value === 'string',
  width: (value) => typeof value === 'number' || (typeof value === 'string' && /^\d+%?$/.test(value)),
  height: (value) => typeof value === 'number' || (typeof value === 'string' && /^\d+%?$/.test(value)),
  viewBox: (value) => typeof value === 'string' && /^[\d .]+$/.test(value),
  preserveAspectRatio: (value) => value === 'none' || value === 'xMidYMax slice',
  d: (value) => typeof value === 'string' && /^[-\w .,]+$/.test(value),
  id: (value) => typeof value === 'string' && /^preview-[a-z-]+$/.test(value),
  patternUnits: (value) => value === 'userSpaceOnUse',
  // A part of this page, and no other address.
  fill: (value) => typeof value === 'string' && /^url\(#preview-[a-z-]+\)$/.test(value),
  'data-open': (value) => value === '',
  scope: (value) => value === 'row' || value === 'col',
  start: (value) => typeof value === 'number',
  open: (value) => typeof value === 'boolean',
  type: (value) => value === 'checkbox' || value === 'radio',
  checked: (value) => typeof value === 'boolean',
  disabled: (value) => typeof value === 'boolean',
  'data-tone': (value) => value === 'calm' || value === 'lively' || value === 'bold',
  look: isLook,
};

/** Whether the values of tokens are those of a style sheet, which fetch nothing. */
function isLook(value: unknown): boolean {
  const { scheme, tokens } = recordOf(value);
  return (
    (scheme === 'light' || scheme === 'dark') &&
    Object.entries(recordOf(tokens)).every(
      ([name, css]) => /^(?:basis|portal)-[a-z0-9-]+$/.test(name) && typeof css === 'string' && isSafe(css),
    )
  );
}

/**
 * The second lock behind what makes a tree: of an element that is not on the list the words stay, and an attribute that is not, or whose
 * value is not what it should be, goes.
 */
export function lockedTree(nodes: readonly PreviewNode[], depth = 0): PreviewNode[] {
  return nodes.flatMap((node): PreviewNode[] => {
    if (typeof node === 'string') return [node];
    if (depth > mostDepth) return [];
    const children = lockedTree(node.children, depth + 1);
    return tags.has(node.tag) ? [{ tag: node.tag, attributes: lockedAttributes(node.attributes), children }] : children;
  });
}

function lockedAttributes(attributes: PreviewElement['attributes']): PreviewAttributes {
  return Object.fromEntries(
    Object.entries(attributes).filter(([name, value]) => Object.hasOwn(known, name) && known[name as keyof PreviewAttributes](value)),
  );
}
