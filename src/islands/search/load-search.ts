import type { SearchAddresses } from '../../search/addresses.ts';
import { decodeIndex } from '../../search/decode-index.ts';
import { mergeIndexes } from '../../search/merge-indexes.ts';
import { createSearch, type Search } from '../../search/search.ts';
import { decodeSummaries } from '../../search/summaries.ts';

/** How files are fetched. */
export interface Fetching {
  fetch: (address: string, options: { signal: AbortSignal }) => Promise<Response>;
  /** Milliseconds after which files that have not come count as failed. */
  patience: number;
}

const browser: Fetching = { fetch: (address, options) => fetch(address, options), patience: 15_000 };

const searches = new Map<string, Promise<Search | undefined>>();
const summaries = new Map<string, Promise<ReadonlyMap<string, string>>>();

/**
 * What a portal is searched with: its own index and the shared one, read as one. Fetched when it is first asked for, and kept; after a
 * failure it is fetched again when somebody asks again. Never rejects.
 *
 * @returns `undefined` when a file does not come, comes too late, is broken or of another version: then there is nothing to search in
 */
export const loadSearch = ({ indexes }: SearchAddresses, fetching: Fetching = browser): Promise<Search | undefined> =>
  once(searches, indexes, async () => {
    const [own, shared] = (await fetchAll(indexes, fetching)).map(decodeIndex);
    return own === undefined || shared === undefined ? undefined : createSearch(mergeIndexes(own, shared));
  });

/** What results say below their titles, by address. Empty when it does not come: results are there without it. Never rejects. */
export const loadSummaries = async (
  { summaries: files }: SearchAddresses,
  fetching: Fetching = browser,
): Promise<ReadonlyMap<string, string>> =>
  (await once(summaries, files, async () => {
    const [own, shared] = (await fetchAll(files, fetching)).map(decodeSummaries);
    return new Map([...(shared ?? []), ...(own ?? [])]);
  })) ?? new Map<string, string>();

/** The outcome of some work on files: begun once, and again after a failure. */
function once<T>(
  known: Map<string, Promise<T | undefined>>,
  files: readonly string[],
  work: () => Promise<T | undefined>,
): Promise<T | undefined> {
  const key = files.join(' ');
  const begun =
    known.get(key) ??
    work()
      .catch(() => undefined)
      .then((outcome) => {
        if (outcome === undefined) known.delete(key);
        return outcome;
      });
  known.set(key, begun);
  return begun;
}

/** The texts of files, all together in time. */
async function fetchAll(files: readonly string[], { fetch, patience }: Fetching): Promise<string[]> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    return await Promise.all(
      files.map(async (file) => {
        const response = await fetch(file, { signal: stop.signal });
        if (!response.ok) throw new Error(`${file}: ${String(response.status)}`);
        return await response.text();
      }),
    );
  } finally {
    clearTimeout(timer);
  }
}
