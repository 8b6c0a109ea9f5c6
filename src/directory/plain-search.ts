import type { DirectoryData, EntryTexts } from './data.ts';

/** Finds entries: for each its score, by its place in the list; 0 of those that are not found. */
export type Finder = (query: string) => Float64Array;

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Finds the entries in which every word of a query stands, for when the index of the portal does not come. A name counts for more. */
export function plainSearch({ entries }: Pick<DirectoryData, 'entries'>, texts: readonly EntryTexts[] | undefined): Finder {
  const known = entries.map(({ name, organizations }, index) => {
    const { summary = '', synonyms = [] } = texts?.[index] ?? {};
    return { name: fold(name), all: fold([name, ...organizations, summary, ...synonyms].join('\n')) };
  });
  return (query) => {
    const words = fold(query).split(/\s+/).filter(Boolean);
    return Float64Array.from(known, ({ name, all }) => {
      const scores = words.map((word): number => (name.includes(word) ? 3 : all.includes(word) ? 1 : 0));
      return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0);
    });
  };
}
