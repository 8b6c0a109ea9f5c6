import type { LayerName } from '../../src/schemas/collections.ts';
import type { KindName } from './kinds.ts';

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

/** A municipality, as far as it matters for what others own. */
interface Place {
  id: string;
  region: string;
  sites: readonly { id: string }[];
}

/** The municipalities whose portals show what an owner owns. */
export const municipalitiesOf = <P extends Place>({ layer, id }: Pick<Owner, 'layer' | 'id'>, all: readonly P[]): P[] =>
  all.filter((one) => layer === 'national' || (layer === 'region' ? one.region : one.id) === id);

/** Name of the file with all content that an entry of an owner can be wrong for: `inhoud/regio-arnhem.json`, without what is around the name. */
export const contentName = (owner: Pick<Owner, 'layer' | 'id'>): string => keyOf(owner);

/**
 * The folders of that content: what the owner sees, and what may refer to it. Of a municipality that is its own, of a region that of all its
 * municipalities, and of the country everything.
 */
export function contentFolders(owner: Pick<Owner, 'layer' | 'id'>, all: readonly Place[]): string[] {
  if (owner.layer === 'national') return ['content'];
  const municipalities = municipalitiesOf(owner, all);
  const regions = new Set(owner.layer === 'region' ? [owner.id] : municipalities.map(({ region }) => region));
  return [
    'content/national',
    ...[...regions].map((id) => `content/regions/${id}`),
    ...municipalities.map(({ id }) => `content/municipalities/${id}`),
  ];
}

/** Name of a collection in the CMS: `overbetuwe.locations`. Ids have no dot. */
export const collectionKey = (owner: Owner, collection: string): string => `${keyOf(owner)}.${collection}`;

/** The collection of the content that a collection of the CMS is of: `locations` of `overbetuwe.locations`. */
export const collectionIn = (name: string) => name.slice(name.lastIndexOf('.') + 1) as KindName;

/** A region and a municipality may have one name. */
const keyOf = ({ layer, id }: Pick<Owner, 'layer' | 'id'>) =>
  layer === 'region' ? `regio-${id}` : layer === 'national' ? 'landelijk' : id;
