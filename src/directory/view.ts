import type { Distance } from './distance.ts';
import type { FacetGroup } from './facets.ts';
import { filterEntries, type Filtered } from './filter.ts';
import { byCheck, byDistance, byRelevance } from './order.ts';
import type { Selection } from './selection.ts';

/** From what a list is made. */
export interface ViewInput {
  /** Number of entries. */
  size: number;
  groups: readonly FacetGroup[];
  selection: Selection;
  /** The entries that the words searched for find, with their scores; left out when nothing is searched for. */
  scores?: ReadonlyMap<number, number>;
  /** How far an entry is; left out when nobody said from where. */
  distance?: (index: number) => Distance | undefined;
  checkedOn: (index: number) => string;
}

/** What a list shows: places of the entries in their order, and how many each choice gives. */
export interface View {
  order: number[];
  counts: Filtered['counts'];
}

/**
 * Filters and sorts. Without an order of its own a list is by relevance when something is searched for. “Dichtbij eerst” without a place to
 * measure from is the order that there would be without it.
 */
export function viewOf({ size, groups, selection, scores, distance, checkedOn }: ViewInput): View {
  const { matches, counts } = filterEntries(size, groups, selection, scores && ((index) => scores.has(index)));
  const { sort } = selection;
  if (sort === 'gecontroleerd') matches.sort(byCheck(checkedOn));
  else if (sort === 'afstand' && distance !== undefined) {
    // Each distance is worked out once, not once for each comparison.
    const known = new Map(matches.map((index) => [index, distance(index)]));
    matches.sort(byDistance((index) => known.get(index)));
  } else if (scores !== undefined) matches.sort(byRelevance((index) => scores.get(index) ?? 0));
  return { order: matches, counts };
}
