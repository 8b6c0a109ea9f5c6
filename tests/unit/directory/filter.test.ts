import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FacetKey } from '../../../src/directory/facet-ids.ts';
import type { FacetGroup } from '../../../src/directory/facets.ts';
import { filterEntries } from '../../../src/directory/filter.ts';
import { choose, isChosen, type Selection } from '../../../src/directory/selection.ts';
import { lists, selections } from './support/arbitraries.ts';

/** The entries of a list that pass, found in the slow and plain way. */
function plainly(size: number, groups: readonly FacetGroup[], { chosen }: Pick<Selection, 'chosen'>): number[] {
  const passes = (index: number, { key, combine, values }: FacetGroup) => {
    const picked = values.filter(({ id }) => chosen.get(key)?.includes(id));
    const has = (value: (typeof values)[number]) => value.members.includes(index);
    return picked.length === 0 || (combine === 'all' ? picked.every(has) : picked.some(has));
  };
  return Array.from({ length: size }, (_, index) => index).filter((index) => groups.every((group) => passes(index, group)));
}

const withValue = (selection: Selection, groups: readonly FacetGroup[], key: FacetKey, id: string): Selection => ({
  ...selection,
  chosen: choose(groups, (group, value) => isChosen(selection, group, value) || (group === key && value === id)),
});

const chosenLists = lists.chain(({ size, groups }) =>
  fc.record({
    size: fc.constant(size),
    groups: fc.constant(groups),
    selection: selections(groups),
    found: fc.array(fc.boolean(), { minLength: size, maxLength: size }),
  }),
);

describe('filtering', () => {
  it('gives what a plain search through all entries gives', () => {
    fc.assert(
      fc.property(chosenLists, ({ size, groups, selection }) => {
        expect(filterEntries(size, groups, selection).matches).toEqual(plainly(size, groups, selection));
      }),
    );
  });

  it('counts for each value the entries that are left when it is chosen as well, and those of them that have it', () => {
    fc.assert(
      fc.property(chosenLists, ({ size, groups, selection, found }) => {
        const { counts } = filterEntries(size, groups, selection, (index) => found[index] === true);
        for (const { key, combine, values } of groups) {
          const others = { chosen: new Map([...selection.chosen].filter(([group]) => group !== key || combine === 'all')) };
          const passing = plainly(size, groups, others).filter((index) => found[index]);
          const expected = values.map(({ id, members }) => ({
            id,
            results: plainly(size, groups, withValue(selection, groups, key, id)).filter((index) => found[index]).length,
            having: passing.filter((index) => members.includes(index)).length,
          }));
          expect(counts.get(key)).toEqual(expected);
        }
      }),
    );
  });

  it('combines groups: what passes two choices passes each of them', () => {
    fc.assert(
      fc.property(chosenLists, ({ size, groups, selection }) => {
        const each = [...selection.chosen].map(
          ([key, ids]) => new Set(filterEntries(size, groups, { chosen: new Map([[key, ids]]) }).matches),
        );
        const all = Array.from({ length: size }, (_, index) => index).filter((index) => each.every((set) => set.has(index)));
        expect(filterEntries(size, groups, selection).matches).toEqual(all);
      }),
    );
  });

  it('never shows less for one more value of a group in which one is enough, and never more where all are needed', () => {
    fc.assert(
      fc.property(chosenLists, ({ size, groups, selection }) => {
        const before = filterEntries(size, groups, selection).matches.length;
        for (const { key, combine, values } of groups) {
          for (const { id } of values) {
            const after = filterEntries(size, groups, withValue(selection, groups, key, id)).matches.length;
            if (combine === 'any' && selection.chosen.has(key)) expect(after).toBeGreaterThanOrEqual(before);
            else expect(after).toBeLessThanOrEqual(before);
          }
        }
      }),
    );
  });

  it('shows everything when nothing is chosen, and nothing that the words do not find', () => {
    const groups: FacetGroup[] = [
      { key: 'thema', label: 'Onderwerp', combine: 'any', values: [{ id: 'slapen', label: 'Slapen', members: [0, 2] }] },
    ];
    expect(filterEntries(3, groups, { chosen: new Map() }).matches).toEqual([0, 1, 2]);
    const { matches, counts } = filterEntries(3, groups, { chosen: new Map() }, (index) => index > 0);
    expect(matches).toEqual([1, 2]);
    expect(counts.get('thema')).toEqual([{ id: 'slapen', results: 1, having: 1 }]);
  });

  it('is not changed by a chosen value that does not exist', () => {
    const groups: FacetGroup[] = [
      { key: 'thema', label: 'Onderwerp', combine: 'any', values: [{ id: 'slapen', label: 'Slapen', members: [0] }] },
    ];
    const { matches, counts } = filterEntries(2, groups, { chosen: new Map([['thema', ['weg']]]) });
    expect(matches).toEqual([0, 1]);
    expect(counts.get('thema')).toEqual([{ id: 'slapen', results: 1, having: 1 }]);
  });
});
