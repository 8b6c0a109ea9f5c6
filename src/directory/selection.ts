import type { FacetKey } from './facet-ids.ts';
import type { FacetGroup } from './facets.ts';

/** How a list is sorted: as it is, from near to far, or by the day of the last check. */
export const sortOrders = ['afstand', 'gecontroleerd'] as const;

/** One of {@link sortOrders}. */
export type SortOrder = (typeof sortOrders)[number];

/** What a visitor has chosen: all that an address holds. Groups and values stand in the order of the groups, none of them twice. */
export interface Selection {
  chosen: ReadonlyMap<FacetKey, readonly string[]>;
  /** What is searched for, tidied up ({@link tidyQuery}); left out when nothing is. */
  query?: string;
  /** Left out: by relevance when something is searched for, else the order of the list. */
  sort?: SortOrder;
  /** The village or neighbourhood from which distances are measured: an id of the group `plaats`. */
  near?: string;
}

/** What somebody does to a selection. */
export type Change = (selection: Selection) => Selection;

/** Nothing chosen: the whole list. */
export const emptySelection: Selection = { chosen: new Map() };

/** The longest query that is looked at, in code points. */
export const queryMaxLength = 100;

/** What is shorter than this, in code units, is not searched for while somebody types: one letter says nothing yet. */
export const queryMinLength = 2;

/** A query as it is searched for and written: without control characters and needless spaces, at most {@link queryMaxLength} long. */
export function tidyQuery(text: string): string {
  // Half a character (a lone surrogate) is a control character too, so what is cut off here does not show.
  const tidy = text
    .slice(0, 10 * queryMaxLength)
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
  return [...tidy].slice(0, queryMaxLength).join('').trim();
}

/** Whether a value is chosen. */
export const isChosen = ({ chosen }: Selection, key: FacetKey, id: string): boolean => chosen.get(key)?.includes(id) === true;

/** The values that are chosen, for the chips above a list. */
export const chosenValues = ({ chosen }: Selection, groups: readonly FacetGroup[]): { key: FacetKey; id: string; label: string }[] =>
  groups.flatMap(({ key, values }) =>
    values.filter(({ id }) => chosen.get(key)?.includes(id)).map(({ id, label }) => ({ key, id, label })),
  );

/** The selection with a value chosen that was not, or no longer chosen when it was. A value that does not exist changes nothing. */
export function toggle(selection: Selection, groups: readonly FacetGroup[], key: FacetKey, id: string): Selection {
  const wanted = (group: FacetKey, value: string) => isChosen(selection, group, value) !== (group === key && value === id);
  return { ...selection, chosen: choose(groups, wanted) };
}

/** The values of the groups for which `wanted` holds, in their order. */
export function choose(groups: readonly FacetGroup[], wanted: (key: FacetKey, id: string) => boolean): Selection['chosen'] {
  const pairs = groups.map(({ key, values }) => [key, values.map(({ id }) => id).filter((id) => wanted(key, id))] as const);
  return new Map(pairs.filter(([, ids]) => ids.length > 0));
}

/** The selection without its words, its order or its place. */
export const without = (selection: Selection, key: 'query' | 'sort' | 'near'): Selection => ({
  chosen: selection.chosen,
  ...(key !== 'query' && selection.query !== undefined && { query: selection.query }),
  ...(key !== 'sort' && selection.sort !== undefined && { sort: selection.sort }),
  ...(key !== 'near' && selection.near !== undefined && { near: selection.near }),
});
