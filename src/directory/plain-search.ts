import type { DirectoryData, EntryTexts } from './data.ts';

/** Finds entries: their places in the list, with a score. */
export type Finder = (query: string) => ReadonlyMap<number, number>;

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Finds the entries in which every word of a query stands, for when the index of the portal does not come. A name counts for more. */
export function plainSearch({ entries }: Pick<DirectoryData, 'entries'>, texts: readonly EntryTexts[] | undefined): Finder {
  const known = entries.map(({ name, organizations }, index) => {
    const { summary = '', synonyms = [] } = texts?.[index] ?? {};
    return { name: fold(name), all: fold([name, ...organizations, summary, ...synonyms].join('\n')) };
  });
  return (query) => {
    const words = fold(query).split(/\s+/).filter(Boolean);
    const found = known.map(({ name, all }) => words.map((word) => (name.includes(word) ? 3 : all.includes(word) ? 1 : 0)));
    return new Map(
      found.flatMap((scores, index) =>
        scores.every((score) => score > 0) ? [[index, scores.reduce<number>((sum, score) => sum + score, 0)]] : [],
      ),
    );
  };
}
