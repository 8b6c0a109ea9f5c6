import { shortlistHref } from '../sites/routes.ts';
import { writeIds } from './ids.ts';

/** Key of the list in the address of its page. */
export const listKey = 'd';

/**
 * The root-relative address of a list: who opens it sees these services, in this order. They stand behind a hash: a browser does not send that
 * part to the server, so what somebody chose is in no log.
 */
export const listAddress = (ids: readonly string[]): string =>
  ids.length === 0 ? shortlistHref : `${shortlistHref}#${listKey}=${writeIds(ids)}`;
