import type { FacetKey } from './facet-ids.ts';
import type { FacetGroup } from './facets.ts';
import type { Selection } from './selection.ts';

/** How many entries a value gives. */
export interface FacetCount {
  id: string;
  /** Entries left when this value is chosen as well; of a chosen one, the entries that are left now. */
  results: number;
  /** Of the entries that pass the other groups, those that have this value. 0: choosing it adds nothing, or leaves nothing. */
  having: number;
}

/** What is left of a list. */
export interface Filtered {
  /** Places of the entries in the list, ascending. */
  matches: number[];
  /** For each group its values, in their order. */
  counts: ReadonlyMap<FacetKey, readonly FacetCount[]>;
}

/** Which entries pass, and what {@link countValues} needs to know of the others. */
export interface Passed {
  /** Places of the entries in the list, ascending. */
  matches: number[];
  /** For each entry how many groups it does not pass, at most 2, and which was the last. */
  misses: Uint8Array;
  missed: Uint8Array;
  /** Whether something is chosen in a group. */
  active: readonly boolean[];
}

/**
 * Filters a list: every group in which something is chosen must be passed. The work is proportional to the number of entries and to that of
 * what is chosen.
 *
 * @param size the number of entries in the list
 * @param found whether an entry is found by the words searched for; left out: every entry
 */
export function passEntries(
  size: number,
  groups: readonly FacetGroup[],
  { chosen }: Pick<Selection, 'chosen'>,
  found?: (index: number) => boolean,
): Passed {
  const misses = new Uint8Array(size);
  const missed = new Uint8Array(size);
  if (found !== undefined) for (let i = 0; i < size; i++) if (!found(i)) misses[i] = 2;
  const active = groups.map(({ key, combine, values }, number) => {
    const ids = chosen.get(key);
    const picked = values.filter(({ id }) => ids?.includes(id));
    if (picked.length === 0) return false;
    const hits = new Uint8Array(size);
    for (const { members } of picked) for (const i of members) hits[i] = (hits[i] ?? 0) + 1;
    const needed = combine === 'all' ? picked.length : 1;
    for (let i = 0; i < size; i++) {
      if ((hits[i] ?? 0) >= needed) continue;
      misses[i] = Math.min((misses[i] ?? 0) + 1, 2);
      missed[i] = number;
    }
    return true;
  });
  const matches: number[] = [];
  misses.forEach((count, i) => {
    if (count === 0) matches.push(i);
  });
  return { matches, misses, missed, active };
}

/** How many entries each value of each group gives. The work is proportional to the values of all entries together. */
export function countValues(groups: readonly FacetGroup[], { matches, misses, missed, active }: Passed): Filtered['counts'] {
  const counts = groups.map(({ key, combine, values }, number): [FacetKey, FacetCount[]] => [
    key,
    values.map(({ id, members }) => {
      let inside = 0;
      let outside = 0;
      for (const i of members) {
        if (misses[i] === 0) inside++;
        else if (misses[i] === 1 && missed[i] === number) outside++;
      }
      // In an `any` group a value adds entries to those of the values chosen before it; elsewhere it leaves some of what there is.
      if (active[number] === true && combine === 'any') return { id, results: matches.length + outside, having: inside + outside };
      return { id, results: inside, having: inside };
    }),
  ]);
  return new Map(counts);
}

/** {@link passEntries} and {@link countValues} together. */
export function filterEntries(...of: Parameters<typeof passEntries>): Filtered {
  const passed = passEntries(...of);
  return { matches: passed.matches, counts: countValues(of[1], passed) };
}
