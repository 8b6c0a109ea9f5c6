import { beforeAll, describe, expect, it } from 'vitest';
import { hasSitemap, sitemapPages } from '../../../../src/site-files/sitemap/sitemap-pages.ts';
import { sitemapXml } from '../../../../src/site-files/sitemap/sitemap-xml.ts';
import { searchHref, shortlistHref } from '../../../../src/sites/routes.ts';
import { sitePaths } from '../../../../src/sites/site-paths.ts';
import { issuesOf } from '../../../../src/view-models/issues.ts';
import { fixturePortals } from '../../collections/support/portal.ts';
import { place, withEntries, withPlaces, withSite } from '../../view-models/support.ts';

let portals: Awaited<ReturnType<typeof fixturePortals>>;
beforeAll(async () => {
  portals = await fixturePortals();
});

describe('the sitemap', () => {
  it('names every page of a portal, but no poster, no calendar, no search and not the list that a visitor makes', () => {
    for (const portal of Object.values(portals)) {
      const pages = [
        ...sitePaths(
          portal,
          issuesOf(portal).map(({ id }) => id),
        ),
      ].filter((path) => path.endsWith('/') && !path.endsWith('/poster/') && path !== shortlistHref && !path.endsWith(searchHref));
      expect(
        sitemapPages(portal)
          .map(({ path }) => path)
          .sort(),
      ).toEqual(pages.sort());
      expect(pages.length).toBeGreaterThan(4);
    }
  });

  it('names each page in every language in which the portal has it, with the addresses of all', () => {
    const pages = new Map(sitemapPages(portals.voorbeelddam).map((page) => [page.path, page.alternates?.map(({ path }) => path)]));
    const ofAgenda = ['/agenda/', '/taal/en/agenda/', '/taal/ar/agenda/'];
    for (const path of ofAgenda) expect(pages.get(path)).toEqual(ofAgenda);
    const { services } = portals.voorbeelddam.entries;
    const [id, service] = [...services].find(([one]) => pages.has(`/sociale-kaart/${one}/`)) ?? expect.fail('no service is shown');
    const translated = { ...service, data: { ...service.data, translations: { en: { summary: 'In short.' } } } };
    const paths = sitemapPages(withEntries(portals.voorbeelddam, { services: new Map([[id, translated]]) })).map(({ path }) => path);
    expect(paths.filter((path) => path.endsWith(`/sociale-kaart/${id}/`))).toEqual([
      `/sociale-kaart/${id}/`,
      `/taal/en/sociale-kaart/${id}/`,
    ]);
  });

  it('has a date only where a person checked what the page says', () => {
    const portal = withPlaces(portals.voorbeelddam, place('hier', { unknown: 'Nog niet bekend.' }, { checkedOn: '2026-10-01' }));
    const pages = new Map(sitemapPages(portal).map((page) => [page.path, page.checkedOn]));
    expect(pages.get('/inloop/hier/')).toBe('2026-10-01');
    expect(pages.get('/')).toBeUndefined();
    expect(pages.get('/inloop/')).toBeUndefined();
  });

  it('is left out on an example portal', () => {
    expect(hasSitemap(withSite(portals.voorbeelddam, { example: true }))).toBe(false);
    expect(hasSitemap(withSite(portals.voorbeelddam, { example: false }))).toBe(true);
  });

  it('is XML with whole addresses, in one order', () => {
    const pages = [{ path: '/over/', checkedOn: '2026-11-21' }, { path: '/' }, { path: '/a&b/' }];
    expect(sitemapXml('https://www.cjg.example', pages)).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
        '<url><loc>https://www.cjg.example/</loc></url>',
        '<url><loc>https://www.cjg.example/a&amp;b/</loc></url>',
        '<url><loc>https://www.cjg.example/over/</loc><lastmod>2026-11-21</lastmod></url>',
        '</urlset>',
        '',
      ].join('\n'),
    );
  });
});
