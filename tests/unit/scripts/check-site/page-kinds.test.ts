import { describe, expect, it } from 'vitest';
import { pageKindOf } from '../../../../scripts/lib/check-site/page-kinds.ts';

describe('the kind of a page', () => {
  it.each([
    ['/taal/pl/', 'language'],
    ['/taal/pl/inloop/elst/', 'language-location'],
    ['/taal/pl/agenda/', 'language-agenda'],
    ['/taal/pl/zoeken/', 'language-search'],
    ['/taal/pl/themas/', 'language-topics'],
    ['/taal/pl/leeftijd/baby/', 'language-topic'],
    ['/taal/pl/sociale-kaart/', 'language-directory'],
    ['/taal/pl/sociale-kaart/thema/slapen/', undefined],
    ['/taal/pl/agenda/gezinsdag/', undefined],
    ['/taal/pl/artikelen/driftbuien/', 'language-article'],
    ['/taal/pl/sociale-kaart/consultatiebureau/', 'language-service'],
    ['/sociale-kaart/consultatiebureau/', 'service'],
    ['/inloop/elst/', 'location'],
    ['/taal/pl/nieuws/feest/', undefined],
  ])('of %s is %s', (path, kind) => {
    expect(pageKindOf(path)).toBe(kind);
  });
});
