import type { CollectionName } from '../../../src/schemas/collection-names.ts';
import type { Draft } from '../draft.ts';
import type { PreviewContext } from '../preview-context.ts';
import type { PreviewContent } from '../tree/preview-tree.ts';

/** An entry to preview. */
export interface PreviewedEntry<C extends CollectionName = CollectionName> {
  context: PreviewContext;
  draft: Draft<C>;
  /** Its fields as they are in the form, with the placeholders filled; `body` is its text, in which they are not. */
  data: Readonly<Record<string, unknown>>;
  /** Its id; left out of one that is new. */
  id?: string | undefined;
}

/** Makes the preview of an entry of a collection. */
export type EntryTemplate<C extends CollectionName> = (entry: PreviewedEntry<C>) => PreviewContent;
