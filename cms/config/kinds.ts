import { collectionNames, type CollectionName } from '../../src/schemas/collection-names.ts';
import { collections, type CollectionDefinition } from '../../src/schemas/collections.ts';
import { siteSchema } from '../../src/schemas/site.ts';

/** What editors change: the entries of a collection, or the settings of a portal. By the name of its folder. */
export type KindName = CollectionName | 'sites';

/** {@link KindName}, with its schema and its names. */
export const kinds = {
  ...collections,
  sites: { schema: siteSchema, format: 'yaml', labels: { singular: 'portal', plural: 'portals' }, adjustable: [] },
} satisfies Record<KindName, CollectionDefinition>;

/** All of {@link kinds}, in the order of the menu. */
export const kindNames: readonly KindName[] = [...collectionNames, 'sites'];

/** Whether a folder holds what editors change. */
export const isKind = (name: string): name is KindName => Object.hasOwn(kinds, name);
