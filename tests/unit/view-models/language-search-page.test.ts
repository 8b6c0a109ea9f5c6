import { describe, expect, it } from 'vitest';
import { inDutch, segmentsOf } from '../../../src/messages/dutch-words.ts';
import { translatedTexts } from '../../../src/messages/translated-texts.ts';
import type { Portal } from '../../../src/portal/portal.ts';
import { translatedLanguages } from '../../../src/schemas/shared/languages.ts';
import { sitemapPages } from '../../../src/site-files/sitemap/sitemap-pages.ts';
import { topicsInLanguage } from '../../../src/sites/entries-in-languages.ts';
import { sitePaths } from '../../../src/sites/site-paths.ts';
import { frame } from '../../../src/view-models/frame.ts';
import { languageLinks } from '../../../src/view-models/language-links.ts';
import { languagePage } from '../../../src/view-models/language-page.ts';
import { languageSearchPage } from '../../../src/view-models/language-search-page.ts';
import { searchPage } from '../../../src/view-models/search-page.ts';
import { fixturePortals } from '../collections/support/portal.ts';
import { place, withEntries, withPlaces, withSite } from './support.ts';

const { voorbeelddam: adults, 'jong-voorbeelddam': young } = await fixturePortals();

const mondays = { weekly: [{ day: 'monday' as const, opens: '09:00', closes: '10:00' }] };

describe('the page on which one searches in another language', () => {
  it.each(translatedLanguages)('is in %s, leads to itself, and is left out by search engines as the one in Dutch is', (language) => {
    const portal = withSite(adults, { languages: ['nl', language], example: false });
    const page = languageSearchPage(portal, language);
    expect([page.frame.lang, page.frame.dir]).toEqual([language, language === 'ar' ? 'rtl' : 'ltr']);
    expect(page.action).toBe(`/taal/${language}/zoeken/`);
    expect(page.frame.canonical).toBe(`${portal.site.url}${page.action}`);
    expect(page.texts).toEqual(translatedTexts[language].search(portal.site.tone));
    expect(page.frame.noindex).toBe(searchPage(portal).frame.noindex);
    expect(page.frame.alternates).toEqual([]);
    expect(sitemapPages(portal).filter(({ path }) => path.endsWith('/zoeken/'))).toEqual([]);
    expect(sitePaths(portal)).toContain(page.action);
  });

  it('has the way out, the numbers in the language, and says that the browser remembers, as the one in Dutch does', () => {
    const page = languageSearchPage(adults, 'en');
    expect(page.frame.exitHref).toBe(searchPage(adults).frame.exitHref);
    expect(page.frame.exitHref).toBeDefined();
    expect(page.frame.crisis).toEqual(languagePage(adults, 'en').frame.crisis);
    expect(page.notice.text).toBe(page.texts.remembered);
    const dutch = searchPage(adults).notice.link;
    expect(page.notice.link).toEqual(dutch && { href: dutch.href, label: page.texts.traces, hreflang: 'nl' });
  });

  it('has what there is in the language without a script: its page with the parts, and the help and articles in it', () => {
    const page = languageSearchPage(adults, 'en');
    const own = languagePage(adults, 'en');
    expect(page.links.map(({ href, hreflang }) => [href, hreflang])).toEqual([
      ['/taal/en/', undefined],
      ['/taal/en/#inloop', undefined],
      ['/taal/en/#zo-werkt-het', undefined],
    ]);
    const listed = page.lists.flatMap(({ links }) => links.map(({ href }) => href));
    expect(listed).toEqual(
      [...(own.help?.links ?? []), ...(own.help?.topics ?? []), ...(own.spoken?.items ?? []), ...own.articles].map(({ href }) => href),
    );
    expect(page.lists.find(({ id }) => id === 'lezen')?.links.length).toBeGreaterThan(0);
    // A group without anything in it has no heading.
    expect(languageSearchPage(withSite(adults, { languages: ['nl', 'pl'] }), 'pl').lists.filter(({ links }) => links.length === 0)).toEqual(
      [],
    );
  });

  it('leads who finds nothing to the telephone, the form and the point that opens first, as the page of the language says them', () => {
    const own = languagePage(adults, 'en');
    const page = languageSearchPage(adults, 'en');
    expect(page.walkIn).toEqual(own.places[0]?.summary);
    expect(page.contact).toMatchObject({ phone: own.phone, questions: own.questions });
    const none = languageSearchPage(withPlaces(adults), 'en');
    expect(none).not.toHaveProperty('walkIn');
    expect(none.noWalkIn).toBe(languagePage(withPlaces(adults), 'en').noWalkIn);
  });

  it('names on a portal for young people whom they can tell anything, in the language', () => {
    const listener = searchPage(young).listener;
    const own = languageSearchPage(young, 'en').listener;
    expect(own?.number).toBe(listener?.number);
    expect(own).toEqual(languagePage(young, 'en').frame.crisis.find(({ number }) => number === listener?.number));
  });

  it('knows what the language says of pages that are searched in Dutch: places and the parts of the page of the language', () => {
    const told = place('een', mondays, { name: 'Plek Een', summary: 'Voor vragen', translations: { en: { summary: 'For questions' } } });
    const { said = {} } = languageSearchPage(withPlaces(adults, told, place('twee', mondays)), 'en');
    expect(said['/inloop/een/']).toEqual({ href: '/taal/en/inloop/een/', text: 'For questions' });
    // Its name stays, and a text that nobody translated is left out.
    expect(said['/inloop/twee/']).toEqual({ href: '/taal/en/inloop/twee/' });
    expect(said['/contact/']).toEqual({ href: '/taal/en/#bellen', title: 'Contact' });
    expect(said).not.toHaveProperty(['/organisaties/']);
    expect(Object.values(said).filter(({ title = '' }) => segmentsOf(title).some(({ dutch }) => dutch))).toEqual([]);
    expect(said['/inloop/een/']?.text).not.toBe(inDutch('Voor vragen'));
  });
});

describe('a subject that the language has too', () => {
  const saidOf = (portal: Portal) => languageSearchPage(portal, 'en').said ?? {};
  const named = (portal: Portal, names: Record<string, string>): Portal =>
    withEntries(portal, {
      themes: new Map(
        [...portal.entries.themes].map(([id, entry]) => {
          const { translations, ...data } = entry.data;
          expect(translations).not.toBe(null);
          const name = names[id];
          return [id, { ...entry, data: { ...data, ...(name === undefined ? {} : { translations: { en: { name } } }) } }] as const;
        }),
      ),
    });

  it('is found in Dutch where nobody named it, and by the index where somebody did', () => {
    const [id = expect.fail()] = topicsInLanguage(adults, 'en').themes;
    expect(saidOf(named(adults, {}))[`/themas/${id}/`]).toEqual({ href: `/taal/en/themas/${id}/` });
    expect(saidOf(named(adults, { [id]: 'Named' }))).not.toHaveProperty([`/themas/${id}/`]);
  });
});

describe('the way to that page', () => {
  it('is in the header of every page in the language, but on itself', () => {
    expect(languagePage(adults, 'en').frame.search).toEqual({ label: 'Search', href: '/taal/en/zoeken/#zoek', page: '/taal/en/zoeken/' });
    expect(languageSearchPage(adults, 'en').frame).not.toHaveProperty('search');
    const dutch = { path: '/', title: 'x', description: 'x' };
    expect(frame(adults, dutch).search).toEqual({ label: 'Zoeken', href: '/zoeken/#zoek', page: '/zoeken/' });
  });

  it('is among the language links of the page in Dutch, and of each of its languages', () => {
    const portal = withSite(adults, { languages: ['nl', 'uk', 'ar'] });
    expect(searchPage(portal).frame.languages.map(({ href }) => href)).toEqual(['/taal/uk/zoeken/', '/taal/ar/zoeken/']);
    expect(languageSearchPage(portal, 'uk').frame.languages.map(({ href }) => href)).toEqual([
      '/zoeken/',
      '/taal/uk/zoeken/',
      '/taal/ar/zoeken/',
    ]);
    expect(languageLinks(withSite(adults, { languages: ['nl'] }), '/zoeken/')).toEqual([]);
  });
});
