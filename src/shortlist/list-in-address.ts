import { listKey } from './address.ts';
import { readIds } from './ids.ts';

/**
 * The list in an address, whether it stands behind a hash (`#d=a,b`) or a question mark (`?d=a,b`), as somebody would write it who makes a link by
 * hand; `undefined` when there is none. An empty list is one in which nothing can be an id.
 */
export function listInAddress({ hash, search }: Pick<Location, 'hash' | 'search'>): string[] | undefined {
  const text = new URLSearchParams(hash.slice(1)).get(listKey) ?? new URLSearchParams(search).get(listKey);
  return text === null ? undefined : readIds(text);
}
