import { describe, expect, it } from 'vitest';
import { inDutch } from '../../../src/messages/dutch-words.ts';
import { translatedLanguages, type TranslatedLanguage } from '../../../src/schemas/shared/languages.ts';
import { sitePaths } from '../../../src/sites/site-paths.ts';
import { languageLinks } from '../../../src/view-models/language-links.ts';
import { languagePage } from '../../../src/view-models/language-page.ts';
import { languageServicePage } from '../../../src/view-models/language-service-page.ts';
import { servicePage } from '../../../src/view-models/service-page.ts';
import type { Content, portalOf } from '../directory/support/portal.ts';
import { portalsInLanguages } from './support.ts';

const portalWith = await portalsInLanguages();

type Service = NonNullable<Content['services']>[string];
const told = { en: { name: 'Sleep help', summary: 'Help with sleeping.' } };
const monday = { weekly: [{ day: 'monday' as const, opens: '09:00', closes: '10:00', note: 'achterin' }], note: 'Neem iets mee' };

function pageOf(service: Service, rest: Content = {}, language: TranslatedLanguage = 'en', site: Parameters<typeof portalOf>[1] = {}) {
  const portal = portalWith({ ...rest, services: { a: { name: 'Slaaphulp', ...service } } }, site);
  const entry = portal.entries.services.get('a') ?? expect.fail();
  return { portal, page: languageServicePage(portal, entry, language), dutch: servicePage(portal, entry) };
}
const factsOf = ({ facts }: ReturnType<typeof pageOf>['page']) =>
  Object.fromEntries(facts.map(({ term, description }) => [term, description]));

describe('a service in another language', () => {
  it('says in that language for whom it is, what it costs and how to start; what nobody translated is marked as Dutch', () => {
    const { page } = pageOf({
      translations: { en: { ...told.en, application: 'Call us.' } },
      age: { from: '-9 months', to: '4 years' },
      cost: { free: false, amount: 12.5, note: 'per keer' },
      referral: { needed: true, by: 'de huisarts' },
      channels: ['walk-in', 'group'],
      languages: ['en', 'ar'],
      waitingTime: 'ongeveer drie weken',
      area: 'Regio Test',
      application: 'Bel ons.',
      alert: 'Deze week niet.',
    });
    expect([page.name, page.summary, page.application]).toEqual(['Sleep help', 'Help with sleeping.', 'Call us.']);
    expect(factsOf(page)).toEqual({
      'For whom': 'Parents and others who raise children',
      Age: 'Pregnancy – 4 years',
      Area: inDutch('Regio Test'),
      Costs: `€12.50 (${inDutch('per keer')})`,
      Referral: `You need a referral from: ${inDutch('de huisarts')}`,
      How: 'Walking in, in a group',
      'Waiting time': inDutch('ongeveer drie weken'),
      Languages: 'Dutch, English, Arabic',
    });
    expect(page.alert).toBe(inDutch('Deze week niet.'));
    expect(page.more).toEqual([{ label: 'Read more in Dutch', href: '/sociale-kaart/a/', hreflang: 'nl' }]);
  });

  it('says as honestly as the page in Dutch what is not known', () => {
    const { page } = pageOf({ translations: told });
    expect(factsOf(page)).toEqual({ 'For whom': 'Parents and others who raise children', Costs: 'Not known', Referral: 'Not known' });
    expect(factsOf(pageOf({ translations: told, cost: { free: true }, referral: { needed: false } }).page)).toMatchObject({
      Costs: 'Free of charge',
      Referral: 'Not needed',
    });
  });

  it('has as many facts as the page in Dutch in every language, but those for professionals', () => {
    const service: Service = {
      ...{ age: { from: '4 years' }, cost: { free: true }, referral: { needed: false }, channels: ['home'], languages: ['tr'] },
      ...{ waitingTime: 'kort', area: 'Test', validity: { until: '2027-01-01' } },
      ...{ audiences: ['parents', 'youth', 'relatives', 'professionals'], wmoFunctions: ['guidance'], level: 'everyone' },
    };
    for (const language of translatedLanguages) {
      const { page, dutch } = pageOf({ ...service, translations: { [language]: { summary: 'x' } } }, {}, language);
      expect(page.facts.length, language).toBe(dutch.facts.length - 2);
    }
  });

  it('has the places and hours of the page in Dutch, in the words of the language, leading to the pages in it', () => {
    const { page, dutch } = pageOf(
      {
        translations: told,
        hours: monday,
        locations: [
          { location: 'elst', note: 'Boven.' },
          { location: 'herveld', hours: monday },
        ],
      },
      {
        locations: {
          elst: { name: 'Elst', hours: { ...monday, note: 'Dicht in mei' }, translations: { en: { hours: 'Closed in May' } } },
          herveld: { name: 'Herveld' },
        },
      },
    );
    expect(page.places.map(({ id, compact, next }) => [id, compact, next?.until])).toEqual(
      dutch.places.map(({ id, compact, next }) => [id, compact, next?.until]),
    );
    const places = Object.fromEntries(page.places.map((one) => [one.id, one]));
    expect(places['elst']).toMatchObject({
      name: inDutch('Elst'),
      href: '/taal/en/inloop/elst/',
      what: `${inDutch('Boven.')} Closed in May`,
    });
    expect(places['herveld']).toMatchObject({ what: inDutch('Neem iets mee') });
    expect(places['herveld']?.times[0]?.text).toBe(`Every Monday from 9:00 to 10:00 (${inDutch('achterin')}).`);
    expect(page.hours?.times[0]?.text).toBe(`Every Monday from 9:00 to 10:00 (${inDutch('achterin')}).`);
    expect(page.hours?.what).toBe(inDutch('Neem iets mee'));
  });

  it('can be reached as on the page in Dutch, by the part of the page of the language where it has no number', () => {
    const organizations = { ggd: { name: 'GGD', phone: '0800-2000' } };
    const { page } = pageOf({ translations: told, organizations: ['ggd'] }, { organizations });
    expect(page.contact).toEqual({ phone: { number: '0800-2000', href: 'tel:08002000' }, via: `Through ${inDutch('GGD')}` });
    expect(page.organizations).toEqual([{ label: inDutch('GGD'), href: '/organisaties/ggd/', hreflang: 'nl' }]);
    const none = pageOf({ translations: told }, {}, 'en', { phone: { unknown: 'Nog geen nummer.' } }).page;
    expect(none.contact).toEqual({ other: { label: 'All ways to reach us', href: '/taal/en/#bellen' } });
  });

  it('tells nothing in the tab of a danger at home, has the way out, and is not shared', () => {
    const { page } = pageOf({ name: 'Als het thuis niet veilig is', translations: told });
    expect(page.frame).toMatchObject({ discreet: true, lang: 'en' });
    expect(page.frame.exitHref).toMatch(/^https:/);
    expect(page.sensitive?.text).toContain('browser remembers');
    expect([page.share, page.star, page.report]).toEqual([false, undefined, undefined]);
  });
});

describe('the languages of a service', () => {
  const services: Content['services'] = {
    a: { name: 'Slaaphulp', translations: { ...told, pl: { name: 'Pomoc' } } },
    b: { name: 'Ander' },
    c: { name: 'Voorbij', status: 'defunct', translations: told },
    d: { name: 'Met Engels', languages: ['en'], translations: { en: { summary: 'We speak English.' } } },
  };
  it('are those in which somebody said what it is, on a portal that shows it and has that language', () => {
    const paths = [...sitePaths(portalWith({ services }))].filter((path) => /^\/taal\/..\/sociale-kaart/.test(path));
    expect(paths).toEqual(['/taal/en/sociale-kaart/a/', '/taal/en/sociale-kaart/d/', '/taal/en/sociale-kaart/']);
    const inDutchOnly = portalWith({ services }, { languages: ['nl', 'pl'] });
    expect([...sitePaths(inDutchOnly)].filter((path) => path.includes('/taal/pl/sociale-kaart'))).toEqual([]);
  });

  it('stand in the header of each of its pages; where there is none they lead to the page of the language', () => {
    const portal = portalWith({ services });
    const links = Object.fromEntries(languageLinks(portal, '/sociale-kaart/a/').map(({ lang, href }) => [lang, href]));
    expect(links).toMatchObject({ en: '/taal/en/sociale-kaart/a/', pl: '/taal/pl/' });
  });

  it('are on the page of the language when somebody speaks it, and all of them in the list that it leads to', () => {
    const page = languagePage(portalWith({ services }), 'en');
    expect(page.spoken?.items.map(({ name, href, hreflang }) => [name, href, hreflang])).toEqual([
      [inDutch('Met Engels'), '/taal/en/sociale-kaart/d/', undefined],
    ]);
    expect(page.help?.links.map(({ href }) => href)).toEqual(['/taal/en/sociale-kaart/']);
    expect(languagePage(portalWith({ services }), 'pl').help).toBeUndefined();
  });
});
