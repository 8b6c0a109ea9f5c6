import type { IncomingMessage } from 'node:http';

/** What a request asks for. */
export interface RequestTarget {
  /** Name and port, as in a Host header; undefined for a program so old that it names none. */
  host: string | undefined;
  /** Starts with a slash; percent signs stay as they are. */
  path: string;
  /** Empty, or what starts with the question mark. */
  search: string;
}

/**
 * Reads what a request asks for, written as a path or as a whole address; the host in an address counts above the one beside it.
 * @returns undefined if it cannot be understood
 */
export function readTarget({ url = '/', headers }: Pick<IncomingMessage, 'url' | 'headers'>): RequestTarget | undefined {
  // A path is put behind a host of its own, because two slashes at its start would make the URL parser read a host in it.
  const isPath = url.startsWith('/');
  if (!isPath && !/^https?:\/\//i.test(url)) return undefined;
  const parsed = URL.parse(isPath ? `http://localhost${url}` : url);
  const host = isPath ? headers.host : parsed?.host;
  if (parsed === null || !isHost(host)) return undefined;
  return { host, path: parsed.pathname, search: parsed.search };
}

/** A name or an address in brackets, and perhaps a port. */
const isHost = (host: string | undefined) => host === undefined || /^([\w.~%!$&'()*+,;=-]*|\[[\da-f:.]+\])(:\d{0,5})?$/i.test(host);

/** True if a Range header asks for one part of a file that can be given: `bytes=0-99` or `bytes=100-`. Any other may be left aside. */
export function isUsableRange(range: string): boolean {
  const [, from, to] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(range) ?? [];
  return from !== undefined && (to === undefined || to === '' || Number(from) <= Number(to));
}
