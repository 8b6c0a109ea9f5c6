import { addressKeys } from './address-keys.ts';
import { facetKeys, type FacetKey } from './facet-ids.ts';
import type { FacetGroup } from './facets.ts';
import { choose, sortOrders, tidyQuery, type Selection } from './selection.ts';
import { noPlaceId } from '../sites/list-addresses.ts';

/** A value in an address that does not exist on this portal. */
export interface Dropped {
  key: string;
  /** At most {@link shownLength} characters of it. It comes from outside: show it as text only. */
  value: string;
}

const shownLength = 40;

/** How many dropped values are told; more of them help nobody. */
const maxDropped = 5;

/**
 * Reads a selection from an address, in whatever order it is written. Values that do not exist are left out and told; keys of others
 * (`utm_source`) are left alone. Never throws.
 */
export function parseSelection(
  parameters: URLSearchParams,
  groups: readonly FacetGroup[],
): { selection: Selection; dropped: readonly Dropped[] } {
  const dropped: Dropped[] = [];
  const drop = (key: string, value: string) => {
    if (dropped.length < maxDropped) dropped.push({ key, value: [...value.slice(0, 2 * shownLength)].slice(0, shownLength).join('') });
  };
  const given = new Map<string, Set<string>>();
  // A group that this list does not have is none of others: what is chosen in it is told.
  const known = new Map<string, Set<string>>(facetKeys.map((key) => [key, new Set()]));
  for (const { key, values } of groups) known.set(key, new Set(values.map(({ id }) => id)));
  const { query: queryKey, sort: sortKey, near: nearKey } = addressKeys;
  const allowed = new Map([
    ...known,
    [sortKey, new Set<string>(sortOrders)],
    [nearKey, new Set([...(known.get('plaats') ?? [])].filter((id) => id !== noPlaceId))],
  ]);
  for (const [key, value] of parameters) {
    const values = allowed.get(key);
    // An empty value is a field of a form that was left empty.
    if (values === undefined || value === '') continue;
    if (values.has(value)) given.set(key, (given.get(key) ?? new Set()).add(value));
    else drop(key, value);
  }
  const query = tidyQuery(parameters.get(queryKey) ?? '');
  const [sort] = given.get(sortKey) ?? [];
  const [near] = given.get(nearKey) ?? [];
  return {
    selection: {
      chosen: choose(groups, (key: FacetKey, id) => given.get(key)?.has(id) === true),
      ...(query === '' ? {} : { query }),
      ...(sort === undefined ? {} : { sort: sort as NonNullable<Selection['sort']> }),
      ...(near === undefined ? {} : { near }),
    },
    dropped,
  };
}

/** The address of a selection, without `?`; the same selection always gives the same text. Empty for {@link emptySelection}. */
export function formatSelection({ chosen, query, sort, near }: Selection): string {
  const parameters = new URLSearchParams([...chosen].flatMap(([key, ids]) => ids.map((id) => [key, id])));
  for (const [key, value] of Object.entries({ [addressKeys.query]: query, [addressKeys.sort]: sort, [addressKeys.near]: near })) {
    if (value !== undefined) parameters.append(key, value);
  }
  return parameters.toString();
}
