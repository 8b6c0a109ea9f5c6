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
        if (kind === 'event' && !types.some((type) => type === 'Event' || type === 'Course')) faults.push(`${id} ${path}: ${types.join()}`);
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

test('a search engine reads when an evening is, and that a course has several times', ({ fiction }) => {
  const types = fiction.sites.flatMap(({ id }) =>
    fiction
      .pages(id)
      .filter(({ kind }) => kind === 'event')
      .map(({ path }) => [path, itemsOf(fiction, id, path)[0]?.['@type']].join(' ')),
  );
  expect(new Set(types)).toEqual(new Set(['/agenda/slaapavond/ Event', '/agenda/gezinsdag/ Event', '/agenda/cursus-grenzen/ Course']));
  const [evening] = itemsOf(fiction, 'voorbeelddam', '/agenda/slaapavond/');
  expect(evening).toMatchObject({
    '@context': 'https://schema.org',
    name: 'Avond over slapen',
    url: 'https://www.cjg-voorbeelddam.example/agenda/slaapavond/',
    startDate: '2027-01-19T19:30:00+01:00',
    endDate: '2027-01-19T21:00:00+01:00',
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: [{ '@type': 'Place', name: 'Inloop Centrum', address: { addressLocality: 'Voorbeelddam' } }],
    organizer: { '@type': 'Organization', name: 'Stichting Proef' },
    offers: { '@type': 'Offer', price: 0, priceCurrency: 'EUR', availability: 'https://schema.org/SoldOut' },
  });
  // Where it is full nobody is led to the form.
  expect(evening).not.toHaveProperty('offers.validThrough');
  const [course] = itemsOf(fiction, 'voorbeelddam', '/agenda/cursus-grenzen/');
  expect(course).toMatchObject({
    name: 'Cursus Grenzen',
    provider: { '@type': 'Organization' },
    hasCourseInstance: {
      '@type': 'CourseInstance',
      courseMode: 'Online',
      startDate: '2027-03-02T20:00:00+01:00',
      endDate: '2027-03-23T21:30:00+01:00',
      subEvent: ['02', '09', '16', '23'].map((day) => ({ '@type': 'Event', startDate: `2027-03-${day}T20:00:00+01:00` })),
    },
  });
});
