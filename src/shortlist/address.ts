import { shortlistHref } from '../sites/routes.ts';
import { readIds, writeIds } from './ids.ts';

/** Key of the list in the address of its page. */
const key = 'd';

/**
 * The root-relative address of a list: who opens it sees these services, in this order. They stand behind a hash: a browser does not send that
 * part to the server, so what somebody chose is in no log.
 */
export const listAddress = (ids: readonly string[]): string =>
  ids.length === 0 ? shortlistHref : `${shortlistHref}#${key}=${writeIds(ids)}`;

/**
 * The list in an address, whether it stands behind a hash (`#d=a,b`) or a question mark (`?d=a,b`), as somebody would write it who makes a link by
 * hand; `undefined` when there is none. An empty list is one in which nothing can be an id.
 */
export function listInAddress({ hash, search }: Pick<Location, 'hash' | 'search'>): string[] | undefined {
  const text = new URLSearchParams(hash.slice(1)).get(key) ?? new URLSearchParams(search).get(key);
  return text === null ? undefined : readIds(text);
}
