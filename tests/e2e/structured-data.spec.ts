import { expect, test } from './support/test.ts';
import type { Portals } from './support/portals.ts';

interface Item {
  '@context': string;
  '@type': string;
  url?: string;
  name?: string;
  openingHoursSpecification?: { dayOfWeek?: unknown; opens?: string; closes?: string; validFrom?: string }[];
  specialOpeningHoursSpecification?: { validFrom?: string; opens?: string; closes?: string }[];
}

/** What a search engine reads on a page. */
function itemsOf(portals: Portals, site: string, path: string): Item[] {
  const html = portals.read(site, path.endsWith('/') ? `${path}index.html` : path).toString();
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g)];
  return scripts.flatMap(([, json]) => JSON.parse(json ?? '') as Item | Item[]);
}

test('a search engine can read what every page is about', ({ real, fiction }) => {
  const faults: string[] = [];
  for (const portals of [real, fiction]) {
    for (const { id } of portals.sites) {
      for (const { path, kind } of portals.pages(id)) {
        if (kind === 'not-found') continue;
        const items = itemsOf(portals, id, path);
        if (items.some((item) => item['@context'] !== 'https://schema.org')) faults.push(`${id} ${path}: no context`);
        const types = items.map((item) => item['@type']);
        if (kind === 'location' && !types.includes('GovernmentOffice')) faults.push(`${id} ${path}: ${types.join()}`);
        if (kind === 'service' && !types.some((type) => type === 'GovernmentService' || type === 'Service')) {
          faults.push(`${id} ${path}: ${types.join()}`);
        }
        if (kind === 'organization' && !types.includes('Organization')) faults.push(`${id} ${path}: ${types.join()}`);
        if (kind === 'home' && !types.includes('WebSite')) faults.push(`${id} ${path}: ${types.join()}`);
      }
    }
  }
  expect(faults).toEqual([]);
});

test('a search engine reads the opening hours of Elst, and none for a place whose hours are not known', ({ real }) => {
  const elst = itemsOf(real, 'overbetuwe', '/inloop/elst/').find((item) => item['@type'] === 'GovernmentOffice');
  expect(elst).toMatchObject({ name: 'Inloop Elst', url: expect.stringMatching(/\/inloop\/elst\/$/) as unknown });
  expect(elst?.openingHoursSpecification).toEqual([
    expect.objectContaining({ dayOfWeek: expect.stringMatching(/Thursday$/) as unknown, opens: '14:00', closes: '16:00' }),
  ]);
  const unknown = itemsOf(real, 'deventer', '/inloop/rivierenwijk/').find((item) => item['@type'] === 'GovernmentOffice');
  expect(unknown).toBeDefined();
  expect(unknown).not.toHaveProperty('openingHoursSpecification');
});

test('a search engine reads the days on which a place is closed or has other times', ({ fiction }) => {
  const centrum = itemsOf(fiction, 'voorbeelddam', '/inloop/centrum/').find((item) => item['@type'] === 'GovernmentOffice');
  const special = centrum?.specialOpeningHoursSpecification ?? [];
  const on = (date: string) => special.filter(({ validFrom }) => validFrom === date).map(({ opens, closes }) => `${opens}-${closes}`);
  expect(on('2026-12-24')).toEqual(['10:00-12:00', '13:00-14:00']);
  // schema.org: closed all day is from 00:00 to 00:00.
  expect(on('2026-12-07')).toEqual(['00:00-00:00']);
});
