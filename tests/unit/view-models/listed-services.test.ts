import { beforeAll, describe, expect, it } from 'vitest';
import type { Portal } from '../../../src/portal/portal.ts';
import { bucketOf } from '../../../src/shortlist/buckets.ts';
import { readListed } from '../../../src/shortlist/listed-service.ts';
import { directoryOf } from '../../../src/view-models/directory.ts';
import { listedFiles } from '../../../src/view-models/listed-services.ts';
import { shortlistPage } from '../../../src/view-models/shortlist-page.ts';
import { withSite } from './support.ts';
import { portalOf } from '../directory/support/portal.ts';
import { fixturePortals } from '../collections/support/portal.ts';

let portals: Awaited<ReturnType<typeof fixturePortals>>;
beforeAll(async () => {
  portals = await fixturePortals();
});

/** A portal with many services. */
const large = (count: number): Portal =>
  portalOf({
    services: Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`dienst-${String(index)}`, { name: `Dienst ${String(index)}` }]),
    ),
  });

describe('the files of the list', () => {
  it('have every service of the portal once, where its id says', () => {
    for (const portal of [portals.voorbeelddam, large(130)]) {
      const files = listedFiles(portal);
      const found = files.flatMap((services, file) => services.map(({ id }) => ({ id, file })));
      expect(found.map(({ id }) => id).sort()).toEqual([...directoryOf(portal).byId.keys()].sort());
      for (const { id, file } of found) expect(bucketOf(id, files.length)).toBe(file);
    }
    expect(listedFiles(large(130))).toHaveLength(4);
    expect(listedFiles(large(0))).toEqual([[]]);
  });

  it('are read again as they were written', () => {
    const [services = []] = listedFiles(portals.voorbeelddam);
    expect(readListed(JSON.stringify(services))).toEqual(services);
  });

  it('say whom to call, where and when, in words that stay true', () => {
    const service = listedFiles(portals.voorbeelddam)
      .flat()
      .find(({ id }) => id === 'opvoedspreekuur');
    expect(service).toMatchObject({ href: '/sociale-kaart/opvoedspreekuur/', phone: { number: '088-0000007', href: 'tel:0880000007' } });
    expect(service?.places.find(({ name }) => name === 'Inloop Centrum')).toMatchObject({
      address: 'In De Proefdam, Teststraat 1, 9999 ZZ Voorbeelddam',
      times: expect.arrayContaining(['Elke woensdag van 9.00 tot 12.00 uur.']) as string[],
    });
    expect(JSON.stringify(service)).not.toMatch(/nu open|vandaag|eerstvolgende/i);
  });
});

describe('the page of the list', () => {
  it('is left out by search engines, also on a portal that is real', () => {
    const portal = withSite(portals.voorbeelddam, { example: false });
    expect(shortlistPage(portal).frame.noindex).toBe(true);
  });

  it('says first who may see the list where all readers are young', () => {
    expect(shortlistPage(withSite(portals.voorbeelddam, { audiences: ['youth'], tone: 'informal' })).explanation[0]).toContain(
      'wie jouw telefoon',
    );
    expect(shortlistPage(portals.voorbeelddam).explanation.join(' ')).not.toContain('jouw');
  });
});
