import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../scripts/lib/command.ts';
import { unfilledEntries } from '../../../scripts/bench/portals.ts';
import { dangers } from '../../../src/language/dangers.data.ts';
import { crisisFirst, isForDanger, type CrisisNumber } from '../../../src/search/crisis.ts';

const national = [...(await unfilledEntries(projectRoot, Date.UTC(2026, 10, 21, 9))).organizations]
  .flatMap(({ id, data: { crisis } }) =>
    crisis === undefined ? [] : [{ id, order: crisis.order, first: crisis.first ?? [], for: crisis.for ?? [] }],
  )
  .sort((a, b) => a.order - b.order);
const own = { id: 'eigen-crisisdienst', first: [], for: [] } satisfies CrisisNumber & { id: string };
const numbers: (CrisisNumber & { id: string })[] = [...national.slice(0, 3), own, ...national.slice(3)];
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('the national help numbers', () => {
  it.each([
    ['suicide', 'zelfmoordpreventie-113'],
    ['violence', 'veilig-thuis'],
    ['sexual-violence', 'centrum-seksueel-geweld'],
    ['running-away', 'kindertelefoon'],
    ['acute', 'alarmnummer-112'],
  ] as const)('say which comes first at %s: %s', (danger, first) => {
    expect(crisisFirst([danger], numbers)[0]?.id).toBe(first);
    expect(national.filter((number) => number.first.includes(danger))).toHaveLength(1);
  });
});

describe('crisisFirst', () => {
  it('leaves no number out, and keeps the order of the portal for the others', () => {
    for (const danger of dangers) expect(ids(crisisFirst([danger], numbers)).sort()).toEqual(ids(numbers).sort());
    expect(ids(crisisFirst(['suicide'], numbers))).toEqual([
      'zelfmoordpreventie-113',
      'alarmnummer-112',
      'kindertelefoon',
      'veilig-thuis',
      'eigen-crisisdienst',
      'centrum-seksueel-geweld',
      'politie',
    ]);
  });

  it('has the first number of each danger before all others, the first danger in front', () => {
    expect(ids(crisisFirst(['suicide', 'violence'], numbers)).slice(0, 2)).toEqual(['zelfmoordpreventie-113', 'veilig-thuis']);
    expect(ids(crisisFirst(['violence', 'running-away'], numbers)).slice(0, 2)).toEqual(['veilig-thuis', 'kindertelefoon']);
  });

  it('shows none when there is no danger, and what there is when the portal lacks the first', () => {
    expect(crisisFirst([], numbers)).toEqual([]);
    expect(ids(crisisFirst(['suicide'], [own]))).toEqual(['eigen-crisisdienst']);
  });

  it('knows which numbers are for a danger', () => {
    expect(ids(numbers.filter((number) => isForDanger(['acute'], number)))).toEqual(['alarmnummer-112', 'veilig-thuis', 'politie']);
  });
});
