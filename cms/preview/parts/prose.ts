import type { PreviewContext } from '../preview-context.ts';
import { textNodes } from '../text/text-nodes.ts';
import { el, type PreviewContent } from '../tree/preview-tree.ts';

/** The text of an entry, as `src/components/prose`; nothing without a text. */
export function prose(context: PreviewContext, body: unknown, format: 'md' | 'mdx', deeper = false): PreviewContent {
  if (typeof body !== 'string' || body.trim() === '') return undefined;
  return el('div', { class: 'prose flow' }, textNodes(context, body, format, deeper));
}
