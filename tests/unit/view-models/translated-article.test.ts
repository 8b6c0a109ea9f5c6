import { beforeAll, describe, expect, it } from 'vitest';
import type { Portal } from '../../../src/portal/portal.ts';
import { portalDocuments } from '../../../src/search/portal-documents.ts';
import { sitemapPages } from '../../../src/site-files/sitemap/sitemap-pages.ts';
import { shownTranslations } from '../../../src/sites/entries-in-languages.ts';
import { hrefInLanguage } from '../../../src/sites/shown-in-languages.ts';
import { languagePage } from '../../../src/view-models/language-page.ts';
import { languageLinks } from '../../../src/view-models/language-links.ts';
import { translatedArticlePage } from '../../../src/view-models/translated-article-page.ts';
import { fixturePortals } from '../collections/support/portal.ts';
import { withEntries, withSite } from './support.ts';

let adults: Portal;
let young: Portal;
beforeAll(async () => {
  const portals = await fixturePortals();
  adults = portals.voorbeelddam;
  young = portals['jong-voorbeelddam'];
});

const idsOn = (portal: Portal) => shownTranslations(portal).map(({ id }) => id);
const translation = (portal: Portal, id: string) => {
  const found = portal.entries.translations.get(id);
  if (found === undefined) throw new Error(id);
  return found;
};

describe('the articles that a portal has in other languages', () => {
  it('are those of articles that it shows, in its languages', () => {
    expect(idsOn(adults)).toContain('huilende-baby-ar');
    expect(idsOn(young)).toEqual(['gepest-worden-en']);
    expect(idsOn(withSite(adults, { languages: ['nl', 'en'] }))).not.toContain('huilende-baby-ar');
    expect(idsOn(withSite(adults, { languages: ['nl'] }))).toEqual([]);
    expect(idsOn(withEntries(adults, { articles: new Map() }))).toEqual([]);
  });

  it('are where the language link of the article leads; another language leads to its own page', () => {
    const path = '/artikelen/gepest-worden/';
    expect(languageLinks(young, path).map(({ href }) => href)).toEqual([`/taal/en${path}`, '/taal/ar/']);
    expect(hrefInLanguage(young, 'ar', path)).toBeUndefined();
  });

  it('are named on the page of the language, in the site map and in the search', () => {
    expect(languagePage(adults, 'en').articles).toContainEqual({
      article: 'huilende-baby',
      title: 'My baby cries a lot. What can I do?',
      href: '/taal/en/artikelen/huilende-baby/',
      summary: 'All babies cry. It is often hunger, tiredness or a wet nappy.',
    });
    const pages = sitemapPages(adults);
    const alternates = pages.find(({ path }) => path === '/taal/en/artikelen/huilende-baby/')?.alternates;
    expect(alternates?.map(({ lang }) => lang)).toEqual(['nl', 'en', 'ar']);
    expect(pages.find(({ path }) => path === '/artikelen/huilende-baby/')?.alternates).toEqual(alternates);
    const documents = portalDocuments(adults, [], { page: () => '', article: () => '' });
    expect(documents.find(({ href }) => href === '/taal/ar/artikelen/huilende-baby/')?.title).toBe('لماذا يبكي طفلي؟');
  });
});

describe('the page of an article in another language', () => {
  it('is in that language, with the ways to somebody, what else there is to read, and the way to the Dutch text', () => {
    const page = translatedArticlePage(adults, translation(adults, 'huilende-baby-en'));
    expect([page.frame.lang, page.title]).toEqual(['en', 'My baby cries a lot. What can I do?']);
    expect(page.frame.canonical).toMatch(/\/taal\/en\/artikelen\/huilende-baby\/$/);
    expect(page.html).toContain('What can you do?');
    expect(page.help).toEqual([
      { label: 'Where can you walk in?', href: '/taal/en/#inloop' },
      { label: 'Calling', href: '/taal/en/#bellen' },
      { label: 'Asking a question in writing', href: '/taal/en/#vraag' },
    ]);
    expect(page.dutch).toEqual({ label: 'Mijn baby huilt veel. Wat kan ik doen?', href: '/artikelen/huilende-baby/', hreflang: 'nl' });
    expect(page.provenance.checked).toBe('Checked on 10 November 2026.');
    expect(page.jsonLd[0]).toMatchObject({ '@type': 'Article', inLanguage: 'en', headline: 'My baby cries a lot. What can I do?' });
    expect(page.sensitive).toBeUndefined();
  });

  it('of a text that nobody may be seen with is as careful as the Dutch one', () => {
    const article = young.entries.articles.get('gepest-worden');
    if (article === undefined) throw new Error('gepest-worden');
    const articles = new Map(young.entries.articles).set(article.id, { ...article, data: { ...article.data, sensitive: true } });
    const page = translatedArticlePage(withEntries(young, { articles }), translation(young, 'gepest-worden-en'));
    expect(page.sensitive?.text).toMatch(/^Your browser remembers/);
    expect([page.frame.discreet, page.frame.title, page.frame.exitHref === undefined]).toEqual([true, young.site.name, false]);
  });

  it('keeps the digits of a telephone number in their order', () => {
    const entry = { ...translation(adults, 'huilende-baby-ar'), html: '<p><a href="tel:113">113</a></p>' };
    expect(translatedArticlePage(adults, entry).html).toBe('<p><a dir="ltr" href="tel:113">113</a></p>');
  });
});
