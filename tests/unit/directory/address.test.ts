import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatSelection, parseSelection } from '../../../src/directory/address.ts';
import type { FacetGroup } from '../../../src/directory/facets.ts';
import { chosenValues, emptySelection, queryMaxLength, tidyQuery, toggle } from '../../../src/directory/selection.ts';
import { lists, selections } from './support/arbitraries.ts';

const value = (id: string, label = id) => ({ id, label, members: [0] });
const groups: FacetGroup[] = [
  { key: 'thema', label: 'Onderwerp', combine: 'any', values: [value('slapen', 'Slapen'), value('eten', 'Eten')] },
  { key: 'plaats', label: 'Dorp of wijk', combine: 'any', values: [value('elst', 'Elst')] },
];
const parse = (address: string) => parseSelection(new URLSearchParams(address), groups);

describe('the address of a list', () => {
  it('holds all that is chosen', () => {
    fc.assert(
      fc.property(
        lists.chain((list) => fc.record({ list: fc.constant(list), selection: selections(list.groups) })),
        ({ list, selection }) => {
          expect(parseSelection(new URLSearchParams(formatSelection(selection)), list.groups)).toEqual({ selection, dropped: [] });
        },
      ),
    );
  });

  it('is the same whatever the order in which things were chosen or written', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(['thema=eten', 'thema=slapen', 'plaats=elst', 'zoek=druk', 'volgorde=afstand', 'bij=elst']),
        (parts) => {
          const { selection } = parse(parts.join('&'));
          const sorted = parse([...parts].sort().join('&')).selection;
          expect(formatSelection(selection)).toBe(formatSelection(sorted));
        },
      ),
    );
    expect(formatSelection(parse('volgorde=afstand&plaats=elst&thema=eten&thema=slapen&thema=eten').selection)).toBe(
      'thema=slapen&thema=eten&plaats=elst&volgorde=afstand',
    );
  });

  it('is what a form without a script sends, with its empty fields', () => {
    expect(parse('zoek=&thema=slapen&volgorde=&bij=')).toEqual({ selection: { chosen: new Map([['thema', ['slapen']]]) }, dropped: [] });
  });

  it('tells values that do not exist and leaves them out, and leaves keys of others alone', () => {
    expect(parse('thema=weg&thema=slapen&volgorde=prijs&bij=parijs&utm_source=nieuwsbrief')).toEqual({
      selection: { chosen: new Map([['thema', ['slapen']]]) },
      dropped: [
        { key: 'thema', value: 'weg' },
        { key: 'volgorde', value: 'prijs' },
        { key: 'bij', value: 'parijs' },
      ],
    });
  });

  it.each([
    ['a thousand characters', `thema=${'x'.repeat(1000)}`],
    ['a script', `thema=${encodeURIComponent('<script>alert(1)</script>')}`],
    ['a prototype', '__proto__=slapen&thema=__proto__&constructor=1&thema=constructor'],
    ['broken escapes', 'thema=%&zoek=%E0%A4%A&thema=%00'],
    ['ten thousand values', Array.from({ length: 10_000 }, (_, index) => `thema=${String(index)}`).join('&')],
  ])('with %s changes nothing', (_, address) => {
    const { selection, dropped } = parse(address);
    expect(selection.chosen).toEqual(new Map());
    expect(dropped.length).toBeLessThanOrEqual(5);
    for (const one of dropped) expect([...one.value].length).toBeLessThanOrEqual(40);
  });

  it('never throws, and what it gives can be written again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1200 }), fc.string({ unit: 'binary' }), (any, text) => {
        const { selection } = parse(`${any}&zoek=${text}&thema=${any}`);
        expect(parse(formatSelection(selection)).selection).toEqual(selection);
        expect([...(selection.query ?? '')].length).toBeLessThanOrEqual(queryMaxLength);
      }),
    );
  });
});

describe('what is chosen', () => {
  it('is chosen and no longer chosen by the same press', () => {
    const once = toggle(emptySelection, groups, 'thema', 'eten');
    const twice = toggle(once, groups, 'thema', 'slapen');
    expect(formatSelection(twice)).toBe('thema=slapen&thema=eten');
    expect(toggle(toggle(twice, groups, 'thema', 'slapen'), groups, 'thema', 'eten')).toEqual(emptySelection);
    expect(toggle(once, groups, 'thema', 'weg')).toEqual(once);
  });

  it('is shown with its labels in the order of the groups', () => {
    expect(chosenValues(parse('plaats=elst&thema=eten').selection, groups)).toEqual([
      { key: 'thema', id: 'eten', label: 'Eten' },
      { key: 'plaats', id: 'elst', label: 'Elst' },
    ]);
  });
});

describe('the words searched for', () => {
  it('are tidied up', () => {
    expect(tidyQuery('  druk \n\u0000 kind\t')).toBe('druk kind');
    expect(tidyQuery(`${'é'.repeat(99)} ${'x'.repeat(2000)}`)).toBe('é'.repeat(99));
    expect(tidyQuery('half\ud800 teken')).toBe('half teken');
  });
});
