import type { CollectionName } from '../../src/schemas/collection-names.ts';

/** Whose names are no hard words: nobody can say them in plainer ones. */
export const namedCollections: readonly CollectionName[] = ['organizations', 'locations', 'services'];
