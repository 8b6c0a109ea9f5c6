import { shortlistHref } from '../sites/routes.ts';
import { readIds, writeIds } from './ids.ts';

/** Key of the list in the address of its page. */
const key = 'd';

/** The root-relative address of a list: who opens it sees these services, in this order. */
export const listAddress = (ids: readonly string[]): string =>
  ids.length === 0 ? shortlistHref : `${shortlistHref}?${key}=${writeIds(ids)}`;

/**
 * The list in an address, of what stands after its path (`?d=a,b`); `undefined` when there is none. An empty list is one in which nothing
 * can be an id.
 */
export function listInAddress(search: string): string[] | undefined {
  const text = new URLSearchParams(search).get(key);
  return text === null ? undefined : readIds(text);
}
