import { facetKeys } from './facet-ids.ts';

/** Keys of an address beside those of the groups. */
export const addressKeys = { query: 'zoek', sort: 'volgorde', near: 'bij' } as const;

/** Whether an address says anything of a list; other keys in it (`utm_source`) are of others. */
export const isListAddress = (parameters: URLSearchParams): boolean =>
  [...facetKeys, ...Object.values(addressKeys)].some((key) => parameters.has(key));
