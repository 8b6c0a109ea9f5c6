import type { FacetKey } from './facet-ids.ts';

/** A value of a group of filters, with the entries that have it. */
export interface FacetValue {
  /** As it stands in an address. */
  id: string;
  label: string;
  /** Places of the entries in the list, ascending. */
  members: readonly number[];
}

/** A group of filters. Every value has at least one entry, but “now”, which depends on the moment. */
export interface FacetGroup {
  key: FacetKey;
  label: string;
  /**
   * How the values of one group combine: `any` for an entry with at least one of those that are chosen; `all` for an entry with all of them.
   * Groups always combine as `all`.
   */
  combine: 'any' | 'all';
  values: readonly FacetValue[];
}
