import type { Place, Problem } from '../problems/problem.ts';
import { collectionNames, type CollectionName } from '../schemas/collection-names.ts';
import { collections as definitions, type CollectionDefinition } from '../schemas/collections.ts';
import type { Scope } from './content-layout.ts';
import type { Collections, Entry, WrongEntry } from './entry.ts';
import type { EntryIndex } from './entry-index.ts';
import { mergeEntry, type MergedEntry, type ReadEntryFile } from './merge-entry.ts';
import type { EntryFile } from './read-tree.ts';

/** The entries of one municipality, merged from its three layers. */
export interface MergedCollections {
  collections: Collections;
  knownIds: Record<CollectionName, Set<string>>;
  hiddenIds: Record<CollectionName, Set<string>>;
  /** The line that hides an entry, by `<collection>/<id>`. */
  hiddenBy: Map<string, Place>;
  wrongEntries: WrongEntry[];
  problems: Problem[];
}

/** Remembers entries by the files they are made of: what no lower layer touches is merged and parsed once for all municipalities. */
export type EntryCache = Map<string, MergedEntry>;

/**
 * Merges and parses all entries that a municipality sees.
 *
 * @param scopes its layers, the highest first
 * @param possible when its region is not known: all regions. What one of them has, the municipality may be adjusting; it counts as
 * existing and is left alone, so that one wrong word gives one message.
 */
export function mergeMunicipality(
  index: EntryIndex,
  scopes: readonly Scope[],
  cache: EntryCache,
  possible: readonly Scope[] = [],
): MergedCollections {
  const problems: Problem[] = [];
  const perCollection = <T>(make: (name: CollectionName) => T) =>
    Object.fromEntries(collectionNames.map((name) => [name, make(name)])) as Record<CollectionName, T>;
  const knownIds = perCollection(() => new Set<string>());
  const hiddenIds = perCollection(() => new Set<string>());
  const hiddenBy = new Map<string, Place>();
  const wrongEntries: WrongEntry[] = [];
  const collections = perCollection((collection) => {
    const entries = new Map<string, Entry>();
    const layers = scopes.map((scope) => index.of(scope, collection));
    const doubtful = new Set(possible.flatMap((scope) => [...index.of(scope, collection).keys()]));
    for (const id of doubtful) knownIds[collection].add(id);
    for (const id of [...new Set(layers.flatMap((layer) => [...layer.keys()]))].sort()) {
      knownIds[collection].add(id);
      if (doubtful.has(id)) continue;
      const files = layers.flatMap((layer) => layer.get(id) ?? []);
      const first = layers.findIndex((layer) => layer.has(id));
      const definition: CollectionDefinition = definitions[collection];
      for (const group of definition.separate === true ? files.map((file) => [file]) : [files]) {
        const result = mergeCached(group, cache, () => layers.slice(0, first).flatMap((layer) => [...layer.keys()]));
        problems.push(...result.problems);
        if (result.hidden) hiddenIds[collection].add(id);
        if (result.hiddenBy !== undefined) hiddenBy.set(`${collection}/${id}`, result.hiddenBy);
        if (result.wrong !== undefined) wrongEntries.push(result.wrong);
        if (result.entry !== undefined) entries.set(entryKey(result.entry), result.entry);
      }
    }
    return entries;
  });
  return { collections: collections as unknown as Collections, knownIds, hiddenIds, hiddenBy, wrongEntries, problems };
}

/** The key of an entry on a portal: its id, and for a collection whose layers stand beside each other its layer before that. */
export function entryKey({ collection, id, layer }: Pick<Entry, 'collection' | 'id' | 'layer'>): string {
  const definition: CollectionDefinition = definitions[collection];
  return definition.separate === true ? `${layer}/${id}` : id;
}

/** Merges one entry, unless one of its files could not be read: then its own problems already say why. */
function mergeCached(files: readonly EntryFile[], cache: EntryCache, higherIds: () => string[]): MergedEntry {
  const key = files.map((file) => file.path).join('\n');
  const known = cache.get(key);
  if (known !== undefined) return known;
  const [first, ...rest] = files.filter((file): file is ReadEntryFile => file.document !== undefined);
  const result: MergedEntry =
    first === undefined || rest.length + 1 < files.length ? { hidden: false, problems: [] } : mergeEntry([first, ...rest], higherIds);
  cache.set(key, result);
  return result;
}
