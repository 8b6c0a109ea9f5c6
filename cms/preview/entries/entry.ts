import type { KindName } from '../../config/kinds.ts';
import type { Draft } from '../draft.ts';
import type { PreviewContext } from '../preview-context.ts';
import type { PreviewContent } from '../tree/preview-tree.ts';

/** An entry, or a file of settings, to preview. */
export interface PreviewedEntry<C extends KindName = KindName> {
  context: PreviewContext;
  draft: Draft<C>;
  /** Its fields as they are in the form, with the placeholders filled; `body` is its text, in which they are not. */
  data: Readonly<Record<string, unknown>>;
  /** Its id; left out of one that is new. */
  id?: string | undefined;
}

/** Makes the preview of an entry of a kind. */
export type EntryTemplate<C extends KindName> = (entry: PreviewedEntry<C>) => PreviewContent;
