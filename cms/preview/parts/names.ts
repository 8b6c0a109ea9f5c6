import type { CollectionName } from '../../../src/schemas/collection-names.ts';
import type { PreviewContext } from '../preview-context.ts';
import { previewNl } from '../preview.nl.ts';

/** What people call an entry; of one that is not known, its id. */
export const nameIn = ({ nameOf }: PreviewContext, collection: CollectionName, id: string): string =>
  nameOf(collection, id) ?? previewNl.unknownEntry(id);

/** As {@link nameIn}, of a list of ids. */
export const namesIn = (context: PreviewContext, collection: CollectionName, ids: readonly string[] = []): string[] =>
  ids.map((id) => nameIn(context, collection, id));
