import { isSetting, type KindName, type PreviewedKind } from '../config/kinds.ts';
import { draftOf } from './draft.ts';
import type { EntryTemplate } from './entries/entry.ts';
import { templates } from './entries/templates.ts';
import { part } from './parts/part.ts';
import { provenance } from './parts/provenance.ts';
import { previewContext, type PreviewSurroundings } from './preview-context.ts';
import { previewNl } from './preview.nl.ts';
import { sitePlaceholders } from './settings/site-placeholders.ts';
import { fillValue } from './text/fill-text.ts';
import { nodesIn, type PreviewNode } from './tree/preview-tree.ts';

/** An entry, or a file of settings, in the form, with what it is previewed with. */
export interface EntryToPreview extends PreviewSurroundings {
  collection: PreviewedKind;
  /** The entry as it is in the form now: plain, possibly incomplete or wrong; `body` is its text. */
  data: Readonly<Record<string, unknown>>;
  /** Its id; left out of one that is new. */
  id?: string | undefined;
}

/** The preview of an entry as a tree. Whatever stands in the form, it gives one: a part that cannot be made says so. */
export function entryTree({ collection, data, id, ...surroundings }: EntryToPreview): PreviewNode[] {
  const placeholders = collection === 'sites' ? sitePlaceholders(data, surroundings.placeholders) : surroundings.placeholders;
  const context = previewContext({ ...surroundings, placeholders });
  const { body, ...fields } = data;
  // In the text of an entry they are filled when it is read, so that what is filled in is never markup.
  const filled = { ...(fillValue(fields, placeholders) as Record<string, unknown>), ...(body === undefined ? {} : { body }) };
  const template = templates[collection] as EntryTemplate<KindName>;
  return nodesIn([
    part(previewNl.name, () => template({ context, draft: draftOf(collection, filled), data: filled, id })),
    part(previewNl.parts.provenance, () => !isSetting(collection) && provenance(context, filled)),
  ]);
}
