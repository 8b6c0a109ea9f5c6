import type { DataEntry, EntryTexts } from './data.ts';

/**
 * The version of both data files. A script leaves a file of another version alone, and the page stays as it was made.
 *
 * The first file is JSON: `v` this version; `d` the date on which it was made; `g` the groups of filters, each with key, label, `any` or `all`,
 * ids and labels of its values, and for each entry the numbers of its values: where one of the columns of words decides them, for each word
 * (nothing first), with the number of that column; nothing for groups that follow from the rest (`derived-groups.ts`); `p` the places and `e` the entries, in columns (`columns.ts`);
 * `h`, `o`, `a` and `w` tables of hours, organisations, areas and other words. Of an entry `t` has the places where it is
 * open, from 1, and 0 for hours without a place; `u`, for all of these in a row, the hours where they are not those that are usual there; `c` the days since its check; `w` a column for each of {@link words}.
 *
 * The second file has the summaries `s`, the synonyms `y`, and in `w` a column for each of {@link cardWords}, with their table `t`: as much as
 * all the rest together, and not needed before somebody looks.
 */
export const dataVersion = 1;

/** Layers by their digit. */
export const layers: readonly DataEntry['layer'][] = ['national', 'region', 'municipality'];

/** Freshness by its digit. */
export const freshnesses: readonly DataEntry['freshness'][] = ['fresh', 'over-limit', 'past-twice'];

/** The columns of words. */
export const words = ['age', 'cost', 'referral', 'waitingTime', 'alert'] as const satisfies readonly (keyof DataEntry)[];

/** The columns of words of the second file. */
export const cardWords = ['audience', 'how', 'area', 'times'] as const satisfies readonly (keyof EntryTexts)[];
