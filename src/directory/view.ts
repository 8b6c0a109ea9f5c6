import type { Distance } from './distance.ts';
import type { FacetGroup } from './facets.ts';
import { countValues, passEntries, type Filtered } from './filter.ts';
import { byCheck, byDistance, byRelevance } from './order.ts';
import type { Selection } from './selection.ts';

/** From what a list is made. */
export interface ViewInput {
  /** Number of entries. */
  size: number;
  groups: readonly FacetGroup[];
  selection: Selection;
  /** What the words searched for find, as a `Finder` gives it; left out when nothing is searched for. */
  scores?: Float64Array;
  /** How far an entry is; left out when nobody said from where. */
  distance?: (index: number) => Distance | undefined;
  checkedOn: (index: number) => string;
}

/** What a list shows. */
export interface View {
  /** Places of the entries, in their order. */
  order: number[];
  /** Works out how many entries each choice gives: that takes longer than the order. */
  counts: () => Filtered['counts'];
}

/**
 * Filters and sorts. Without an order of its own a list is by relevance when something is searched for. “Dichtbij eerst” without a place to
 * measure from is the order that there would be without it.
 */
export function viewOf({ size, groups, selection, scores, distance, checkedOn }: ViewInput): View {
  const passed = passEntries(size, groups, selection, scores && ((index) => (scores[index] ?? 0) > 0));
  const { matches } = passed;
  const { sort } = selection;
  if (sort === 'gecontroleerd') matches.sort(byCheck(checkedOn));
  else if (sort === 'afstand' && distance !== undefined) {
    // Each distance is worked out once, not once for each comparison.
    const known = new Map(matches.map((index) => [index, distance(index)]));
    matches.sort(byDistance((index) => known.get(index)));
  } else if (scores !== undefined) {
    matches.sort(byRelevance((index) => scores[index] ?? 0));
  }
  return { order: matches, counts: () => countValues(groups, passed) };
}
