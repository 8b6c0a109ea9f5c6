import type { Entry, MunicipalityContent } from '../../src/layers/entry.ts';
import { nameOf } from './attention-lists.ts';
import type { WaitingItem } from './attention-panel.ts';
import { collectionIn } from '../config/owners.ts';
import type { Backend } from '../guard/backend.ts';

/**
 * The proposals that wait, of some collections of the CMS. One that was published or thrown away meanwhile is left out.
 *
 * @param published the entries of the municipality, by which a proposal gets its name
 * @throws what the forge throws, when it does not answer
 */
export async function waitingProposals(
  backend: Pick<Backend, 'unpublishedEntries' | 'unpublishedEntry'>,
  collections: readonly { name: string }[],
  published: MunicipalityContent['collections'],
): Promise<WaitingItem[]> {
  const ids = await backend.unpublishedEntries();
  const proposals = await Promise.all(ids.map((id) => backend.unpublishedEntry({ id }).catch(() => undefined)));
  return proposals.flatMap((proposal) => {
    if (proposal === undefined || !collections.some(({ name }) => name === proposal.collection)) return [];
    const { collection, slug: id, status } = proposal;
    const entry = new Map<string, ReadonlyMap<string, Entry>>(Object.entries(published)).get(collectionIn(collection))?.get(id);
    return [{ collection, id, name: entry === undefined ? id : nameOf(entry), status }];
  });
}
