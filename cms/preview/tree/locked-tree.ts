import { previewTags, type PreviewAttributes, type PreviewElement, type PreviewNode } from './preview-tree.ts';
import { safeSource } from './safe-source.ts';

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
  src: (value) => typeof value === 'string' && safeSource(value) === value,
  alt: (value) => typeof value === 'string',
  width: (value) => typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value)),
  height: (value) => typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value)),
  viewBox: (value) => typeof value === 'string' && /^[\d .]+$/.test(value),
  preserveAspectRatio: (value) => value === 'none',
  d: (value) => typeof value === 'string' && /^[-\w .,]+$/.test(value),
  'data-open': (value) => value === '',
  scope: (value) => value === 'row' || value === 'col',
  start: (value) => typeof value === 'number',
  open: (value) => typeof value === 'boolean',
  type: (value) => value === 'checkbox' || value === 'radio',
  checked: (value) => typeof value === 'boolean',
  disabled: (value) => typeof value === 'boolean',
};

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
