import { previewNl } from '../preview.nl.ts';
import { nodesIn, type PreviewContent } from '../tree/preview-tree.ts';
import { note } from './elements.ts';

/** Makes a part of a preview; when that fails it says which part it was, and the rest stays. */
export function part(name: string, make: () => PreviewContent): PreviewContent {
  try {
    return nodesIn(make());
  } catch (error) {
    console.error(error);
    return note(previewNl.failed(name));
  }
}
