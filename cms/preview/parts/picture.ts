import { recordOf } from '../../forms/record.ts';
import type { PreviewContext } from '../preview-context.ts';
import { previewNl } from '../preview.nl.ts';
import { el, type PreviewContent } from '../tree/preview-tree.ts';
import { note } from './elements.ts';

/** The picture of a page, as `src/components/page-picture`. It is shown before somebody wrote what is on it. @param written the field */
export function pagePicture(context: PreviewContext, written: unknown): PreviewContent {
  const { src, alt, credit } = recordOf(written);
  if (typeof src !== 'string' || src === '') return undefined;
  const address = context.pictureAddress(src);
  if (address === undefined) return note(previewNl.noPicture);
  return el(
    'figure',
    { class: 'figure' },
    el('img', { class: 'page-picture', src: address, alt: typeof alt === 'string' ? alt : '', width: 1280, height: 720 }),
    typeof credit === 'string' && credit !== '' && el('figcaption', { class: 'figure__caption' }, credit),
  );
}
