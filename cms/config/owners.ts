import type { LayerName } from '../../src/schemas/collections.ts';

/** Whose entries a collection of the CMS holds: all of the country, a region, or a municipality. */
export interface Owner {
  layer: LayerName;
  /** Name of its folder; `national` for the country. */
  id: string;
  /** As an editor knows it: “Overbetuwe”. */
  name: string;
}

/** The folder of an owner in the repository. */
export const folderOf = ({ layer, id }: Owner): string =>
  layer === 'national' ? 'content/national' : `content/${layer === 'region' ? 'regions' : 'municipalities'}/${id}`;

/** Name of a collection in the CMS: `overbetuwe.locations`. Ids have no dot. */
export const collectionKey = (owner: Owner, collection: string): string => `${keyOf(owner)}.${collection}`;

/** A region and a municipality may have one name. */
const keyOf = ({ layer, id }: Owner) => (layer === 'region' ? `regio-${id}` : layer === 'national' ? 'landelijk' : id);
