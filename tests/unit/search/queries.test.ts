import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../scripts/lib/command.ts';
import { queriedTrees } from '../../../scripts/bench/search-portals.ts';
import { isTimely, readQueries } from '../../../scripts/bench/search-queries.ts';
import { crisisFirst } from '../../../src/search/crisis.ts';
import { decodeIndex } from '../../../src/search/decode-index.ts';
import { mergeIndexes } from '../../../src/search/merge-indexes.ts';
import { createSearch } from '../../../src/search/search.ts';
import { crisisEntries, dangersOf } from '../../../src/view-models/crisis-entries.ts';

const queries = readQueries(join(projectRoot, 'tests/search/queries.tsv'));
const now = Date.UTC(2026, 10, 21, 9);
const trees = await queriedTrees(projectRoot, now);
const portals = trees.flatMap((tree) => tree.portals);
const read = (file: string) => decodeIndex(file) ?? expect.fail('The index cannot be read back.');
const searches = new Map(
  trees.flatMap((tree) =>
    tree.portals.map(({ portal, index }) => [portal.id, createSearch(mergeIndexes(read(index), read(tree.shared.index)))]),
  ),
);
const answer = (portal: string, query: string) => searches.get(portal)?.(query, now) ?? expect.fail(`There is no portal ${portal}.`);

describe('the everyday queries', () => {
  it('are at least 700, a third of them misspelt, and none stands there twice', () => {
    expect(queries.length).toBeGreaterThanOrEqual(700);
    expect(queries.filter(({ misspelt }) => misspelt).length * 3).toBeGreaterThanOrEqual(queries.length);
    expect(new Set(queries.map(({ portal, query }) => `${portal}/${query}`)).size).toBe(queries.length);
    expect(new Set(queries.map(({ who }) => who))).toEqual(new Set(['ouder', 'jongere', 'leraar', 'buur']));
  });

  it('ask for pages that their portal has', () => {
    const missing = queries.flatMap(({ portal, pages, line }) => {
      const hrefs = new Set(portals.find((one) => one.portal.id === portal)?.documents.map(({ href }) => href));
      return pages.filter((page) => !hrefs.has(page)).map((page) => `line ${String(line)}: ${portal} has no ${page}`);
    });
    expect(missing).toEqual([]);
  });

  it.each([
    ['all of them', queries],
    ['those that ask for the agenda, news, polls, newsletters, experiences or questions', queries.filter(isTimely)],
  ])('find one of their pages among the first three results, 95 of 100: %s', (_, some) => {
    const missed = some.filter(
      ({ portal, query, pages }) =>
        !answer(portal, query)
          .hits.slice(0, 3)
          .some(({ document }) => pages.includes(document.href)),
    );
    expect(some.length).toBeGreaterThanOrEqual(100);
    expect(missed.length / some.length, missed.map(({ portal, query }) => `${portal}: ${query}`).join('\n')).toBeLessThanOrEqual(0.05);
  });

  it('show the right number on top to whoever speaks of danger, and none to the others', () => {
    const wrong = queries.flatMap(({ portal, query, crisis }) => {
      const numbers = crisisEntries(portals.find((one) => one.portal.id === portal)?.portal ?? expect.fail()).map(dangersOf);
      const first = crisisFirst(answer(portal, query).dangers, numbers)[0]?.id;
      return first === crisis ? [] : [`${query}: ${first ?? 'none'} in place of ${crisis ?? 'none'}`];
    });
    expect(wrong).toEqual([]);
  });
});
