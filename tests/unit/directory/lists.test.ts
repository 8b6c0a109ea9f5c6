import { describe, expect, it } from 'vitest';
import { parseSelection } from '../../../src/directory/address.ts';
import { directoryEntries } from '../../../src/directory/entries.ts';
import { facetsOf } from '../../../src/directory/entry-facets.ts';
import { filterEntries } from '../../../src/directory/filter.ts';
import { entriesPerPage, kindPages, listPages } from '../../../src/directory/lists.ts';
import type { Portal } from '../../../src/portal/portal.ts';
import { directoryDataFolder, directoryWords } from '../../../src/sites/list-addresses.ts';
import { reservedEntryIds } from '../../../src/sites/reserved-ids.ts';
import { serviceHref } from '../../../src/sites/routes.ts';
import { generateDirectory, generatedPortal } from '../../../scripts/bench/generated-directory.ts';
import { portalOf } from './support/portal.ts';

const read = (portal: Portal) => {
  const entries = directoryEntries(portal);
  const groups = facetsOf(portal, entries);
  return { entries, groups, pages: listPages(portal, entries, groups), kinds: kindPages(portal, entries, groups) };
};
const big = read(generatedPortal(generateDirectory({ services: 130, organizations: 20, locations: 25 })));

describe('the lists that work without a script', () => {
  it('hold every entry once, in the order of the list, in pages that are not too long', () => {
    const all = big.pages.filter(({ of }) => of === undefined);
    expect(all.map(({ href }) => href)).toEqual([
      '/sociale-kaart/',
      '/sociale-kaart/pagina/2/',
      '/sociale-kaart/pagina/3/',
      '/sociale-kaart/pagina/4/',
    ]);
    expect(all.flatMap(({ entries }) => entries)).toEqual(big.entries);
    for (const { entries } of big.pages) expect(entries.length).toBeLessThanOrEqual(entriesPerPage);
  });

  it('are never empty, and hold what the filter of that value gives', () => {
    const lists = Map.groupBy(big.pages, ({ selection }) => selection);
    for (const [address, pages] of lists) {
      const { selection, dropped } = parseSelection(new URLSearchParams(address), big.groups);
      expect(dropped).toEqual([]);
      const { matches } = filterEntries(big.entries.length, big.groups, selection);
      expect(pages.flatMap(({ entries }) => entries.map(({ id }) => id))).toEqual(matches.map((index) => big.entries[index]?.id));
      expect(pages.every(({ entries, total }) => entries.length > 0 && total === matches.length)).toBe(true);
    }
  });

  it('have addresses of their own, none of them that of a service, with a title and a description of their own', () => {
    const hrefs = [...big.pages, ...big.kinds].map(({ href }) => href);
    expect(new Set([...hrefs, ...big.entries.map(({ href }) => href)]).size).toBe(hrefs.length + big.entries.length);
    for (const word of directoryWords) {
      expect(reservedEntryIds.has(word), word).toBe(true);
      expect(
        [...hrefs, directoryDataFolder].some((href) => href.startsWith(serviceHref(word))),
        word,
      ).toBe(true);
    }
    expect(new Set(big.pages.map(({ title }) => title)).size).toBe(big.pages.length);
    expect(new Set(big.pages.map(({ description }) => description)).size).toBe(big.pages.length);
  });

  it('are all reached from the page of their kind, which counts them', () => {
    const first = big.pages.filter(({ of, page }) => of !== undefined && page === 1);
    expect(big.kinds.flatMap(({ lists }) => lists.map(({ href, count }) => [href, count]))).toEqual(
      first.map(({ href, total }) => [href, total]),
    );
    const known = new Set(['/sociale-kaart/', ...big.kinds.map(({ href }) => href)]);
    for (const { parents } of big.pages) for (const { href } of parents) expect(known).toContain(href);
  });

  it('have help without a village or neighbourhood as a list of its own, that nothing measures distances from', () => {
    const { pages, groups } = read(
      portalOf({
        services: {
          inloop: { locations: [{ location: 'hal' }] },
          bellijn: { channels: ['phone'] },
          digitaal: { locations: [{ location: 'net' }] },
        },
        locations: { hal: { address: { addressLocality: 'Dorp' } }, net: { kind: 'online', address: undefined } },
      }),
    );
    const list = pages.find(({ href }) => href === '/sociale-kaart/plaats/zonder-vaste-plek/');
    expect(list?.title).toBe('Hulp en advies zonder vaste plek');
    expect(list?.entries.map(({ id }) => id)).toEqual(['bellijn', 'digitaal']);
    expect(parseSelection(new URLSearchParams('plaats=zonder-vaste-plek'), groups).dropped).toEqual([]);
    expect(parseSelection(new URLSearchParams('bij=zonder-vaste-plek'), groups).dropped).toEqual([
      { key: 'bij', value: 'zonder-vaste-plek' },
    ]);
  });

  it('say what they are', () => {
    const { pages, kinds } = read(
      portalOf({
        services: { a: { themes: ['slapen'], age: { from: '0 years', to: '0 years' } }, b: {} },
        themes: { slapen: { name: 'Slapen' } },
      }),
    );
    expect(
      pages.map(({ href, title, description, parents }) => [href, title, description, parents.map(({ label }) => label).join(' > ')]),
    ).toEqual([
      [
        '/sociale-kaart/',
        'Hulp vinden',
        'Sociale kaart van Proefstad: 2 resultaten voor ouders, kinderen en jongeren. Met leeftijd, kosten, plek en openingstijden.',
        '',
      ],
      [
        '/sociale-kaart/thema/slapen/',
        'Hulp en advies: Slapen',
        'Sociale kaart van Proefstad, onderwerp Slapen: 1 resultaat. Met leeftijd, kosten, plek en openingstijden.',
        'Hulp vinden > Onderwerpen',
      ],
      [
        '/sociale-kaart/leeftijd/baby/',
        'Hulp en advies per leeftijd: Baby (0 tot 1 jaar)',
        'Sociale kaart van Proefstad, leeftijd Baby (0 tot 1 jaar): 2 resultaten. Met kosten, plek en openingstijden.',
        'Hulp vinden > Leeftijden',
      ],
    ]);
    expect(kinds.map(({ title }) => title)).toEqual(['Onderwerpen', 'Leeftijden']);
  });

  it('are one empty page when there is nothing at all', () => {
    const { pages, kinds } = read(portalOf({}));
    expect(pages.map(({ href, entries }) => [href, entries.length])).toEqual([['/sociale-kaart/', 0]]);
    expect(kinds).toEqual([]);
  });
});
