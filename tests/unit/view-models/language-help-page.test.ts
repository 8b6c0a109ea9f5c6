import { describe, expect, it } from 'vitest';
import { inDutch } from '../../../src/messages/dutch-words.ts';
import { placeInLanguage } from '../../../src/sites/shown-in-languages.ts';
import { sitePaths } from '../../../src/sites/site-paths.ts';
import { languageHelpPage, languageTopicPage, languageTopicsPage } from '../../../src/view-models/language-help-page.ts';
import type { Content } from '../directory/support/portal.ts';
import { portalsInLanguages } from './support.ts';

const portalWith = await portalsInLanguages();

const told = (name: string) => ({ en: { name, summary: `About ${name}.` }, ar: { name: 'اسم', summary: 'وصف.' } });
const monday = { weekly: [{ day: 'monday' as const, opens: '09:00', closes: '10:00', note: 'achterin' }] };
const content: Content = {
  themes: {
    slapen: { name: 'Slapen', order: 1, translations: { en: { name: 'Sleeping' } } },
    geweld: { name: 'Geweld', order: 2, sensitive: true },
    niets: { name: 'Niets', order: 3, translations: { en: { name: 'Nothing' } } },
  },
  articles: {
    'slecht-slapen': { title: 'Slecht slapen', themes: ['slapen'], age: { from: '0 years', to: '3 years' } },
    veilig: { title: 'Veilig', themes: ['geweld'] },
    'over-niets': { title: 'Over niets', themes: ['niets'] },
  },
  translations: { 'slecht-slapen-en': { article: 'slecht-slapen', language: 'en', title: 'Sleeping badly', summary: 'Short answer.' } },
  locations: { plek: { name: 'Plek', address: { addressLocality: 'Elst' }, hours: monday } },
  services: {
    a: {
      name: 'Aanvullend',
      themes: ['slapen'],
      translations: told('Sleep help'),
      cost: { free: true },
      age: { from: '0 years', to: '3 years' },
      locations: [{ location: 'plek' }],
      channels: ['walk-in'],
      waitingTime: 'Drie weken',
    },
    b: { name: 'Blijf', themes: ['geweld'], translations: told('Safe'), referral: { needed: false }, channels: ['phone'] },
    c: { name: 'Cursus', themes: ['slapen'], languages: ['en'], channels: ['group'], translations: { en: { name: 'Course' } } },
    d: { name: 'Dutch only', themes: ['niets'] },
  },
};

describe('the list of help in a language', () => {
  const page = () => languageHelpPage(portalWith(content), 'en');

  it('holds what is described in it, and after that what is Dutch but for which somebody speaks it', () => {
    expect(page().rows.map(({ card: { name, summary, href, hreflang } }) => [name, summary, href, hreflang])).toEqual([
      ['Sleep help', 'About Sleep help.', '/taal/en/sociale-kaart/a/', undefined],
      ['Safe', 'About Safe.', '/taal/en/sociale-kaart/b/', undefined],
      [inDutch('Cursus'), expect.stringMatching(/^\u2068.*\u2069$/u), '/sociale-kaart/c/', 'nl'],
    ]);
  });

  it('says on a card in the language for whom, where, when and at what cost; what an editor wrote is marked as Dutch', () => {
    const [{ card } = expect.fail()] = page().rows;
    expect(Object.fromEntries(card.facts.map(({ label, text }) => [label, text]))).toEqual({
      'For whom': 'Parents and others who raise children, 0 – 3 years',
      Where: inDutch('Elst'),
      How: 'Walking in',
      Costs: 'Free of charge',
    });
    expect(card.status?.next?.text).toContain(`(${inDutch('achterin')})`);
    expect(card.waiting).toBe(`Waiting time: ${inDutch('Drie weken')}`);
    expect(card.checked).toMatch(/^Checked on .*\.$/);
  });

  it('can be made shorter by what tells the rows apart', () => {
    const { selects, checks } = page().filters;
    expect(selects.map(({ key, options }) => [key, options.map(({ label }) => label)])).toEqual([
      ['thema', ['Sleeping', 'Geweld']],
      ['leeftijd', expect.arrayContaining(['Baby (under 1 year)', 'Teenager (12 to 18 years)'])],
      ['plaats', ['Elst', 'No fixed place']],
      ['manier', ['Walking in', 'By telephone', 'In a group']],
    ]);
    expect(checks.map(({ label }) => label)).toEqual(['Free of charge', 'No referral needed', 'They speak English']);
    const row = (name: string) => page().rows.find(({ card }) => card.name === name)?.tokens;
    expect(row('Sleep help')).toEqual(expect.arrayContaining(['thema=slapen', 'leeftijd=baby', 'plaats=elst', 'kosten=gratis']));
    expect(row('Sleep help')).not.toContain('leeftijd=tiener');
    expect(row('Safe')).toEqual(expect.arrayContaining(['leeftijd=tiener', 'plaats=zonder-vaste-plek', 'verwijzing=niet-nodig']));
  });

  it('promises somebody who speaks the language only where there is somebody', () => {
    expect(page().intro).toMatch(/described in English\. Also help for which somebody speaks English\.$/);
    expect(languageHelpPage(portalWith(content), 'ar').intro).not.toContain('يتكلم');
  });

  it('offers no choice where all are the same', () => {
    const { services } = content;
    const alone = languageHelpPage(portalWith({ ...content, services: { a: services?.['a'] ?? {} } }), 'en');
    expect(alone.filters).toEqual({ selects: [], checks: [] });
  });

  it('leads to the pages about a subject or an age, to who can help, and to the whole list in Dutch', () => {
    const { topics, ways, all } = page();
    expect(topics.map(({ title, links }) => [title, links.map(({ label, href }) => [label, href])])).toEqual([
      ['By age', expect.arrayContaining([['Baby (under 1 year)', '/taal/en/leeftijd/baby/']])],
      [
        'Subjects',
        [
          ['Sleeping', '/taal/en/themas/slapen/'],
          [inDutch('Geweld'), '/taal/en/themas/geweld/'],
        ],
      ],
    ]);
    expect(ways.map(({ href }) => href)).toContain('/taal/en/#inloop');
    expect(all).toMatchObject({ href: '/sociale-kaart/', hreflang: 'nl' });
  });
});

describe('a subject in a language', () => {
  it('has what there is to read and who helps in it, and leads to the same page in Dutch', () => {
    const page = languageTopicPage(portalWith(content), 'en', { kind: 'thema', id: 'slapen' });
    expect(page.title).toBe('Sleeping');
    expect(page.articles.cards.map(({ title }) => title)).toEqual(['Sleeping badly']);
    expect(page.help.rows.map(({ card }) => card.id)).toEqual(['a', 'c']);
    expect(page.dutch.href).toBe('/themas/slapen/');
    expect(page.topics.flatMap(({ links }) => links.map(({ href }) => href))).not.toContain('/taal/en/themas/slapen/');
    expect(page.frame.breadcrumb.map(({ href }) => href)).toEqual(['/taal/en/', '/taal/en/themas/', '/taal/en/themas/slapen/']);
    expect(page.frame.exitHref).toBeUndefined();
    // Two pages have two titles, also where nobody named the subject in the language.
    const unnamed = languageTopicPage(portalWith(content), 'ar', { kind: 'thema', id: 'slapen' });
    expect(unnamed.frame.title).toContain('Slapen (العربية)');
  });

  it('has the way out and says that the browser remembers it, when nobody may be seen with it', () => {
    const page = languageTopicPage(portalWith(content), 'ar', { kind: 'thema', id: 'geweld' });
    expect(page.frame.exitHref).toBeDefined();
    expect(page.sensitive?.danger).toBeTruthy();
    expect(page.sensitive?.notice.text).toBeTruthy();
    // Nothing to read is promised where there is only help.
    expect(page.intro).toBe('من يستطيع المساعدة.');
    expect([page.frame.lang, page.frame.dir]).toEqual(['ar', 'rtl']);
  });

  it('of an age has what names that age before what names none', () => {
    const page = languageTopicPage(portalWith(content), 'en', { kind: 'leeftijd', id: 'baby' });
    expect(page.help.rows.map(({ card }) => card.id)).toEqual(['a', 'b', 'c']);
    expect(page.articles.cards).toHaveLength(1);
  });
});

describe('pages about subjects', () => {
  it('are those that have a page in Dutch too, and something in the language', () => {
    const paths = [...sitePaths(portalWith(content))].filter((path) =>
      /^\/taal\/\w+\/(?:themas|leeftijd|sociale-kaart)\/([a-z-]*\/)?$/.test(path),
    );
    const of = (language: string) => paths.filter((path) => path.startsWith(`/taal/${language}/`));
    expect(of('en')).toEqual(
      expect.arrayContaining(['/taal/en/sociale-kaart/', '/taal/en/themas/', '/taal/en/themas/slapen/', '/taal/en/leeftijd/baby/']),
    );
    expect(of('en')).not.toContain('/taal/en/themas/niets/');
    expect(of('en')).not.toContain('/taal/en/leeftijd/tiener/');
    expect(of('ar')).toContain('/taal/ar/themas/geweld/');
    expect(of('pl')).toEqual([]);
    // Also where there is nothing to read.
    expect(languageTopicsPage(portalWith(content), 'ar').provenance.checked).toBeDefined();
    expect(languageTopicsPage(portalWith(content), 'en').topics.map(({ title }) => title)).toEqual(['By age', 'Subjects']);
  });

  it.each([
    ['/themas/slapen/', '/taal/en/themas/slapen/'],
    ['/sociale-kaart/thema/slapen/', '/taal/en/themas/slapen/'],
    ['/sociale-kaart/leeftijd/baby/', '/taal/en/leeftijd/baby/'],
    ['/sociale-kaart/plaats/elst/', '/taal/en/sociale-kaart/'],
    ['/sociale-kaart/', '/taal/en/sociale-kaart/'],
    ['/sociale-kaart/d/', undefined],
    ['/themas/niets/', undefined],
    ['/sociale-kaart/thema/niets/', undefined],
  ])('is where the language link of %s leads: %s', (path, href) => {
    expect(placeInLanguage(portalWith(content), 'en', path)).toBe(href);
  });
});
