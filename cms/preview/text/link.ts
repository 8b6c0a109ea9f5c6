import { checkLink } from '../../../src/documents/link-rules.ts';
import type { PreviewContext } from '../preview-context.ts';
import { previewNl } from '../preview.nl.ts';
import { el, type PreviewContent } from '../tree/preview-tree.ts';

/** A link, which leads nowhere here: where it goes on the portal stands in its title. An address that the portal refuses is told. */
export function link({ fill }: PreviewContext, address: string, content: PreviewContent): PreviewContent {
  if (checkLink(address) === undefined) return el('a', { title: previewNl.leadsTo(fill(address)) }, content);
  return [el('a', {}, content), ' ', el('span', { class: 'preview-fault' }, `(${previewNl.wrongLink})`)];
}
