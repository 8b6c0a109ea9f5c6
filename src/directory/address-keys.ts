import { hasWords, wordsKey } from '../sites/words-in-address.ts';
import { facetKeys } from './facet-ids.ts';

/** Keys of an address beside those of the groups. */
export const addressKeys = { query: wordsKey, sort: 'volgorde', near: 'bij' } as const;

/** Whether an address says anything of a list; other keys in it (`utm_source`) are of others. */
export function isListAddress(address: Pick<URL, 'search' | 'hash'>): boolean {
  const parameters = new URLSearchParams(address.search);
  return hasWords(address) || [...facetKeys, ...Object.values(addressKeys)].some((key) => parameters.has(key));
}
