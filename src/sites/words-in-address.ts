// What somebody looks for stands after `#`: a browser does not send that, so no server sees it, and the address can be shared all the same. A form
// that is sent without a script can only put it after `?`; with a script such an address is read, and replaced at once.

/** The key of the words in an address. */
export const wordsKey = 'zoek';

/** The part of an address that holds the words, as parameters: what stands after `#` goes before what stands after `?`. */
export function parametersWithWords({ search, hash }: Pick<URL, 'search' | 'hash'>): URLSearchParams {
  const after = new URLSearchParams(hash.slice(1));
  return after.has(wordsKey) ? after : new URLSearchParams(search);
}

/** Whether an address has words, even if there is nothing in them. */
export const hasWords = (address: Pick<URL, 'search' | 'hash'>): boolean => parametersWithWords(address).has(wordsKey);

/** Whether what stands after `#` leads to a part of the page: then it says nothing of the words. */
export const leadsToPart = ({ hash }: Pick<URL, 'hash'>): boolean => hash.length > 1 && !hasWords({ search: '', hash });

/** Words as they stand at the end of an address, with `#`; empty when there are none. */
export const afterHash = (words: string | undefined): string =>
  words === undefined || words === '' ? '' : `#${new URLSearchParams({ [wordsKey]: words }).toString()}`;
