import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentKinds } from '../../../src/search/document.ts';
import { queryMaxLength, readAsked, writeAsked } from '../../../src/search/query-address.ts';

const read = (address: string) => readAsked(new URL(address, 'https://portal.example/zoeken/'));

describe('the address of a search', () => {
  it('is read after # and after ?, what stands after # first', () => {
    expect(read('#zoek=slecht+slapen&soort=hulp')).toEqual({ query: 'slecht slapen', kind: 'service' });
    expect(read('?zoek=slapen&soort=plekken')).toEqual({ query: 'slapen', kind: 'location' });
    expect(read('?zoek=oud#zoek=nieuw')).toEqual({ query: 'nieuw' });
    expect(read('#inhoud')).toEqual({ query: '' });
  });

  it('may name a kind that does not exist', () => {
    expect(read('#zoek=slapen&soort=boeken')).toEqual({ query: 'slapen', unknown: 'boeken' });
  });

  it('is cut off when it is very long, and never broken', () => {
    expect(read(`#zoek=${'a'.repeat(5000)}`).query).toHaveLength(queryMaxLength);
    expect(read('#zoek=%E0%A4%A').query.isWellFormed()).toBe(true);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const asked = readAsked({ search: '', hash: `#zoek=${text}` });
        expect(asked.query.isWellFormed()).toBe(true);
        expect(readAsked({ search: '', hash: writeAsked(asked) })).toEqual(asked.unknown === undefined ? asked : { query: asked.query });
      }),
    );
  });

  it('is written as it is read, and holds nothing when nothing is looked for', () => {
    for (const kind of documentKinds)
      expect(readAsked({ search: '', hash: writeAsked({ query: 'a & b #', kind }) })).toEqual({ query: 'a & b #', kind });
    expect(writeAsked({ query: '' })).toBe('');
  });
});
