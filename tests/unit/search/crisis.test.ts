import { describe, expect, it } from 'vitest';
import { dangers } from '../../../src/language/dangers.data.ts';
import { crisisFirst } from '../../../src/search/crisis.ts';

const numbers = ['alarmnummer-112', 'veilig-thuis', 'zelfmoordpreventie-113', 'eigen-crisisdienst', 'kindertelefoon', 'politie'].map(
  (id) => ({ id }),
);

describe('crisisFirst', () => {
  it.each([
    ['suicide', 'zelfmoordpreventie-113'],
    ['violence', 'veilig-thuis'],
    ['sexual-violence', 'veilig-thuis'],
    ['running-away', 'kindertelefoon'],
    ['acute', 'alarmnummer-112'],
  ] as const)('puts on top at %s: %s', (danger, first) => {
    expect(crisisFirst([danger], numbers)[0]?.id).toBe(first);
  });

  it('leaves no number out, and keeps the order of the portal for the others', () => {
    for (const danger of dangers)
      expect(
        crisisFirst([danger], numbers)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(numbers.map(({ id }) => id).sort());
    expect(crisisFirst(['suicide'], numbers).map(({ id }) => id)).toEqual([
      'zelfmoordpreventie-113',
      'kindertelefoon',
      'alarmnummer-112',
      'veilig-thuis',
      'eigen-crisisdienst',
      'politie',
    ]);
  });

  it('shows none when there is no danger, and what there is when the portal lacks the first', () => {
    expect(crisisFirst([], numbers)).toEqual([]);
    expect(crisisFirst(['suicide'], [{ id: 'politie' }])).toEqual([{ id: 'politie' }]);
  });
});
