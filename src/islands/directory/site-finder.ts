import type { DirectoryData } from '../../directory/data.ts';
import type { Finder } from '../../directory/plain-search.ts';
import { readAddresses } from '../../search/addresses.ts';
import { serviceHref } from '../../sites/routes.ts';

/**
 * Finds entries as the search of the site does, with its tolerance for mistakes. `undefined` when its files do not come. Never rejects.
 *
 * @param files where they are, as `writeAddresses` writes it
 */
export async function siteFinder(files: string, { entries }: Pick<DirectoryData, 'entries'>): Promise<Finder | undefined> {
  const addresses = readAddresses(files);
  if (addresses === undefined) return undefined;
  try {
    const { loadSearch } = await import('../search/load-search.ts');
    const search = await loadSearch(addresses);
    const places = new Map(entries.map(({ id }, index) => [serviceHref(id), index]));
    return (
      search &&
      ((query) =>
        new Map(
          search(query).hits.flatMap(({ document, score }) => {
            const index = places.get(document.href);
            return index === undefined ? [] : [[index, score]];
          }),
        ))
    );
  } catch {
    return undefined;
  }
}
