import type { Problem } from '../problems/problem.ts';
import type { CollectionName } from '../schemas/collection-names.ts';
import type { Scope } from './content-layout.ts';
import type { EntryFile } from './read-tree.ts';

/** Finds the file of an entry in a layer. */
export interface EntryIndex {
  /** The files of a collection in one scope, by id. */
  of(scope: Scope, collection: CollectionName): ReadonlyMap<string, EntryFile>;
  /** Errors for ids that stand twice in one layer; the first file, by path, is the one that counts. */
  problems: Problem[];
}

/** Indexes the files of the tree. Two files of one id in one layer are an error that names both. */
export function indexEntries(entries: readonly EntryFile[]): EntryIndex {
  const index = new Map<string, Map<string, EntryFile>>();
  const problems: Problem[] = [];
  for (const entry of entries) {
    const key = keyOf(entry.scope, entry.collection);
    const ids = index.get(key) ?? new Map<string, EntryFile>();
    index.set(key, ids);
    const other = ids.get(entry.id);
    if (other === undefined) ids.set(entry.id, entry);
    else problems.push(duplicate(entry, other));
  }
  return { of: (scope, collection) => index.get(keyOf(scope, collection)) ?? new Map(), problems };
}

const keyOf = (scope: Scope, collection: CollectionName) => `${scope.layer}/${scope.owner}/${collection}`;

function duplicate(entry: EntryFile, other: EntryFile): Problem {
  return {
    severity: 'error',
    code: 'duplicate-id',
    file: entry.path,
    line: 1,
    column: 1,
    message:
      `De id “${entry.id}” bestaat al in deze map: ${other.path}. ` +
      'Twee bestanden met dezelfde id worden dezelfde pagina. Geef een van de twee een andere naam.',
    related: [{ file: other.path, line: 1, column: 1 }],
  };
}
