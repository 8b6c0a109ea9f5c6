import { describe, expect, it } from 'vitest';
import { anchorsAt } from '../../../src/sites/anchors.ts';

const nothing = { locations: [], organizations: [], organizationKinds: [], pathways: [], themes: [] };

describe('the places to which a link can lead on a page in another language', () => {
  it.each([
    ['/taal/pl/sociale-kaart/consultatiebureau/', ['contact', 'aanbieder'], ['uitleg', 'melden', 'nederlands']],
    ['/taal/pl/inloop/elst/', ['wanneer', 'toegankelijkheid'], ['onderwerpen', 'melden', 'nederlands']],
    ['/taal/pl/agenda/', ['binnenlopen', 'overnemen'], ['nederlands', 'inloop']],
    ['/taal/pl/zoeken/', ['zoek-lijsten', 'zoek-vraag', 'bellen'], ['zoek-thema', 'nederlands']],
    ['/taal/pl/', ['zo-werkt-het', 'nederlands'], ['aanbieder', 'toegankelijkheid']],
  ])('are at %s those of its kind, without what is in Dutch only', (path, some, none) => {
    const ids = [...(anchorsAt(path, nothing) ?? [])];
    expect(ids).toEqual(expect.arrayContaining(['inhoud', ...some]));
    expect(ids.filter((id) => none.includes(id))).toEqual([]);
  });
});
