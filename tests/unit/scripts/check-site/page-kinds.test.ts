import { describe, expect, it } from 'vitest';
import { pageKindOf } from '../../../../scripts/lib/check-site/page-kinds.ts';

describe('the kind of a page', () => {
  it.each([
    ['/taal/pl/', 'language'],
    ['/taal/pl/inloop/elst/', 'language'],
    ['/taal/pl/agenda/', 'language'],
    ['/taal/pl/agenda/gezinsdag/', undefined],
    ['/taal/pl/artikelen/driftbuien/', 'language'],
    ['/taal/pl/sociale-kaart/consultatiebureau/', 'language'],
    ['/sociale-kaart/consultatiebureau/', 'service'],
    ['/inloop/elst/', 'location'],
    ['/taal/pl/nieuws/feest/', undefined],
  ])('of %s is %s', (path, kind) => {
    expect(pageKindOf(path)).toBe(kind);
  });
});
