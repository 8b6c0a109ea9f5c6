import { beforeAll, describe, expect, it } from 'vitest';
import { directoryEntries } from '../../../src/directory/entries.ts';
import { facetsOf } from '../../../src/directory/entry-facets.ts';
import { kindPages, listPages } from '../../../src/directory/lists.ts';
import type { Portal } from '../../../src/portal/portal.ts';
import { directoryHref, serviceHref } from '../../../src/sites/routes.ts';
import { sitePaths } from '../../../src/sites/site-paths.ts';
import { generateDirectory, generatedPortal } from '../../../scripts/bench/generated-directory.ts';
import { fixturePortals } from '../collections/support/portal.ts';
import { portalOf } from '../directory/support/portal.ts';

let fixtures: Portal[];
beforeAll(async () => {
  fixtures = Object.values(await fixturePortals());
});

/** The first pages of the lists and the pages of the kinds, as they are made. */
function made(portal: Portal): string[] {
  const entries = directoryEntries(portal);
  const groups = facetsOf(portal, entries);
  return [...listPages(portal, entries, groups).filter(({ page }) => page === 1), ...kindPages(portal, entries, groups), ...entries].map(
    ({ href }) => href,
  );
}

const known = (portal: Portal) => [...sitePaths(portal)].filter((path) => path.startsWith(directoryHref));

describe('the addresses of the social map', () => {
  it('are known without making it: those of all lists, kinds and services that are made, and no others', () => {
    const audiences = ['parents', 'youth'] as const;
    const portals = [
      ...fixtures,
      generatedPortal(generateDirectory({ services: 130, organizations: 20, locations: 25 })),
      portalOf({}),
      // One theme that every service has tells nothing apart; an age that no service names has no list.
      portalOf({ themes: { slapen: {} }, services: { a: { themes: ['slapen'] }, b: { themes: ['slapen'], age: { to: '3 years' } } } }),
      // A hidden or ended place, a theme for others, a theme above.
      portalOf(
        {
          themes: { boven: {}, onder: { parent: 'boven' }, anderen: { audiences: ['professionals'] } },
          locations: { weg: { temporary: { until: '2026-11-01', note: 'Weg.' } }, hier: { neighbourhood: 'Wijk' } },
          services: {
            a: { themes: ['onder', 'anderen'], locations: [{ location: 'weg' }], audiences: [...audiences] },
            b: { locations: [{ location: 'hier' }, { location: 'nergens' }], wmoFunctions: ['guidance'] },
            c: { status: 'defunct', themes: ['boven'] },
          },
        },
        { audiences: [...audiences] },
      ),
    ];
    for (const portal of portals) expect(known(portal).sort(), portal.id).toEqual(made(portal).sort());
    expect(known(portals.at(-1) as Portal)).toContain('/sociale-kaart/thema/boven/');
  });

  it('have no service that cannot be had', () => {
    const portal = portalOf({ services: { nu: {}, later: { validity: { from: '2027-01-01' } }, nooit: { status: 'inactive' } } });
    expect(['nu', 'later', 'nooit'].map((id) => sitePaths(portal).has(serviceHref(id)))).toEqual([true, false, false]);
  });
});
