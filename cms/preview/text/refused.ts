import { previewNl } from '../preview.nl.ts';
import { el, type PreviewElement } from '../tree/preview-tree.ts';

/** A box in the place of what a portal does not show, with what was written as text. @param inLine whether it stands in a sentence */
export function refused(written: string, inLine: boolean): PreviewElement {
  const words = [inLine ? `${previewNl.noBlock} ` : el('p', {}, previewNl.noBlock), written !== '' && el('code', {}, written)];
  return el(inLine ? 'span' : 'div', { class: 'preview-note', role: 'note' }, words);
}
