import type { Backend, Proposal } from './backend.ts';

/** The text of a file as it is published; `undefined` when it is not there. */
export async function publishedText(backend: Backend, path: string): Promise<string | undefined> {
  try {
    const { data } = await backend.getEntry(path, true);
    // Read as a picture is, a file that does not come tells why.
    const text = data === '' ? await (await backend.getMediaFile(path)).file.text() : data;
    // No entry is empty.
    return text === '' || text === null ? undefined : text;
  } catch (error) {
    // That nothing came for another reason is no sign that a colleague took it away.
    if ((error as { status?: unknown }).status === 404) return undefined;
    throw error;
  }
}

/** The proposal of an entry; `undefined` when nobody made one, or when it is published or thrown away meanwhile. */
export async function proposalOf(backend: Backend, collection: string, slug: string): Promise<Proposal | undefined> {
  try {
    return await backend.unpublishedEntry({ collection, slug });
  } catch (error) {
    if ((error as { notUnderEditorialWorkflow?: unknown }).notUnderEditorialWorkflow === true) return undefined;
    throw error;
  }
}

/** The text of a file in a proposal; `undefined` when the proposal leaves the file as it is published. */
export async function proposedText(backend: Backend, { collection, slug, diffs }: Proposal, path: string): Promise<string | undefined> {
  const changed = diffs.find((one) => one.path === path);
  return changed && backend.unpublishedEntryDataFile(collection, slug, path, changed.id);
}
