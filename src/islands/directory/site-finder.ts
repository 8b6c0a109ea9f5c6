import type { DirectoryData } from '../../directory/data.ts';
import type { Finder } from '../../directory/plain-search.ts';
import type { Danger } from '../../language/dangers.data.ts';
import { readAddresses } from '../../search/addresses.ts';
import { remember } from '../../search/remember.ts';
import { serviceHref } from '../../sites/routes.ts';

/** What the search of the site says about words. */
export interface SiteFinder {
  /** Finds entries, with tolerance for mistakes; left out when the index of the portal does not come. */
  find?: Finder;
  /** Of which danger the words speak, the most important first. */
  dangers: (query: string) => readonly Danger[];
  /** Shows the numbers for a danger; see `danger-numbers.ts`. */
  showNumbers: (root: ParentNode, dangers: readonly Danger[]) => string;
}

/** Of how many queries the answer is kept: those that were looked up before somebody typed them, and a word that one goes back to. */
const queriesKept = 48;

/**
 * Gets what the site is searched with. `undefined` when its script does not come. Never rejects.
 *
 * @param files where the index is, as `writeAddresses` writes it
 */
export async function siteFinder(files: string, { entries }: Pick<DirectoryData, 'entries'>): Promise<SiteFinder | undefined> {
  const addresses = readAddresses(files);
  if (addresses === undefined) return undefined;
  try {
    const [{ loadSearch }, { dangersIn }, { showDangerNumbers }] = await Promise.all([
      import('../search/load-search.ts'),
      import('../../language/danger.ts'),
      import('../search/danger-numbers.ts'),
    ]);
    const search = await loadSearch(addresses);
    // Without the index nobody knows which words are no mistake, but the numbers come all the same.
    if (search === undefined) return { dangers: (query) => dangersIn(query), showNumbers: showDangerNumbers };
    // What a slip needs is made at the first one; now nobody waits for it.
    setTimeout(() => search('xqzwvxqzw', Date.now()));
    const places = new Map(entries.map(({ id }, index) => [serviceHref(id), index]));
    const answer = remember((query) => search(query, Date.now()), 1);
    // By the number of a document, because addresses are slow to look up; -1 of what is no entry.
    const known: (number | undefined)[] = [];
    return {
      find: remember((query) => {
        const scores = new Float64Array(entries.length);
        answer(query).forEach(({ href }, score, number) => {
          const index = (known[number] ??= places.get(href) ?? -1);
          if (index !== -1) scores[index] = score;
        });
        return scores;
      }, queriesKept),
      dangers: (query) => answer(query).dangers,
      showNumbers: showDangerNumbers,
    };
  } catch {
    return undefined;
  }
}
