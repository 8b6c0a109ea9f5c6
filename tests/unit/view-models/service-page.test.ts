import { beforeAll, describe, expect, it } from 'vitest';
import type { Portal } from '../../../src/portal/portal.ts';
import { organizationPage } from '../../../src/view-models/organization-page.ts';
import { reportOf } from '../../../src/view-models/report.ts';
import { servicePage } from '../../../src/view-models/service-page.ts';
import { fixturePortals } from '../collections/support/portal.ts';
import { portalOf, type Content } from '../directory/support/portal.ts';

let theme: Portal['theme'];
beforeAll(async () => {
  theme = (await fixturePortals()).voorbeelddam.theme;
});

const portalWith = (content: Content, site: Parameters<typeof portalOf>[1] = {}): Portal => ({ ...portalOf(content, site), theme });
function pageOf(content: Content, site: Parameters<typeof portalOf>[1] = {}, html = '') {
  const portal = portalWith(content, site);
  const [service] = [...portal.entries.services.values()];
  if (service === undefined) throw new Error('There is no service.');
  return servicePage(portal, { ...service, html });
}
const factsOf = ({ facts }: ReturnType<typeof pageOf>) => Object.fromEntries(facts.map(({ term, description }) => [term, description]));

const monday = { weekly: [{ day: 'monday' as const, opens: '09:00', closes: '10:00' }] };
const friday = { weekly: [{ day: 'friday' as const, opens: '13:00', closes: '14:00' }] };

describe('the page of a service', () => {
  it('that is for a danger at home tells nothing in the tab, and has a way out', () => {
    const page = pageOf({ services: { a: { name: 'Als het thuis niet veilig is' } } });
    expect(page.frame.discreet).toBe(true);
    expect(page.frame.exitHref).toMatch(/^https:/);
    expect(page.sensitive?.text).toContain('browser onthoudt');
    expect(pageOf({ services: { a: { name: 'Hulp bij scheiding' } } }).frame.discreet).toBe(false);
  });

  it('has all that is known, a row each', () => {
    const page = pageOf({
      services: {
        a: {
          age: { from: '4 years' },
          cost: { free: false, amount: 12.5, note: 'per keer' },
          referral: { needed: false },
          channels: ['home', 'group'],
          languages: ['en', 'tr'],
          waitingTime: 'ongeveer drie weken',
          area: 'Regio Test',
        },
      },
    });
    expect(factsOf(page)).toEqual({
      'Voor wie': 'Ouders en opvoeders',
      Leeftijd: 'Vanaf 4 jaar',
      Gebied: 'Regio Test',
      Kosten: '€ 12,50 (per keer)',
      Verwijzing: 'Geen verwijzing nodig',
      Hoe: 'Thuis, in een groep',
      Wachttijd: 'Ongeveer drie weken',
      Talen: 'Nederlands, Engels, Turks',
    });
  });

  it('says honestly that costs and referral are not known, and leaves out what goes without saying', () => {
    expect(factsOf(pageOf({ services: { a: {} } }))).toEqual({
      'Voor wie': 'Ouders en opvoeders',
      Kosten: 'Niet bekend',
      Verwijzing: 'Niet bekend',
    });
  });

  it('has each place with the hours of the service there, the one that opens first on top, and the note of the editor', () => {
    const page = pageOf({
      locations: { elst: { name: 'Elst', summary: 'Voor alles.', hours: monday }, herveld: { name: 'Herveld', hours: monday } },
      services: { a: { locations: [{ location: 'elst', hours: friday, note: 'Achterin.' }, { location: 'herveld' }] } },
    });
    expect(page.places.map(({ name, times, what }) => [name, times[0]?.text, what])).toEqual([
      ['Herveld', 'Elke maandag van 9.00 tot 10.00 uur.', undefined],
      ['Elst', 'Elke vrijdag van 13.00 tot 14.00 uur.', 'Achterin.'],
    ]);
    expect(page).not.toHaveProperty('hours');
  });

  it('has the hours of the service itself beside those of its places', () => {
    expect(pageOf({ services: { a: { hours: monday } } }).hours?.times[0]?.text).toBe('Elke maandag van 9.00 tot 10.00 uur.');
  });

  it('can be reached by its own number, or that of who offers it, or that of the portal', () => {
    const organizations = { ggd: { name: 'GGD', phone: '0800-2000' } };
    expect(pageOf({ services: { a: { phone: '088-1111111' } } }).contact).toEqual({
      phone: { number: '088-1111111', href: 'tel:0881111111' },
    });
    expect(pageOf({ organizations, services: { a: { organizations: ['ggd'] } } }).contact).toMatchObject({
      via: 'Via GGD',
      phone: { number: '0800-2000' },
    });
    expect(pageOf({ services: { a: {} } }).contact).toMatchObject({ via: 'Via Proefportal', phone: { number: '088-0000000' } });
    const none = pageOf({ services: { a: {} } }, { phone: { unknown: 'Nog geen nummer.' } });
    expect(none.contact).toEqual({ other: { label: 'Alle manieren om ons te bereiken', href: '/contact/' } });
  });

  it('leads only to themes that have a list', () => {
    const themes = { slapen: { name: 'Slapen' }, anderen: { name: 'Anderen', audiences: ['professionals' as const] } };
    const page = pageOf({ themes, services: { a: { themes: ['slapen', 'anderen'] }, b: {} } });
    expect(page.themes?.links).toEqual([{ label: 'Slapen', href: '/sociale-kaart/thema/slapen/' }]);
  });

  it('has the text of the editor under its own headings, with ids that are its own', () => {
    const page = pageOf({ services: { a: {} } }, {}, '<h2 id="contact">Contact</h2><p><a href="#contact">Zie boven</a></p>');
    expect(page.explanation?.html).toBe('<h3 id="uitleg-contact">Contact</h3><p><a href="#uitleg-contact">Zie boven</a></p>');
  });

  it('warns on top of what nobody looked at for twice the limit', () => {
    const at = (checkedOn: string) => pageOf({ services: { a: { checkedOn } } }, { checkLimitMonths: 6 });
    expect(at('2025-11-20').outdated).toBe('Heel lang niet nagekeken. Bel eerst of dit er nog is.');
    expect(at('2026-05-20')).not.toHaveProperty('outdated');
    expect(at('2026-05-20').provenance).toMatchObject({ stale: true, checked: expect.stringContaining('20 mei 2026') as unknown });
  });

  it('tells search engines what it is, for whom, by whom and where', () => {
    const page = pageOf({
      organizations: { ggd: { name: 'GGD' } },
      locations: { elst: { name: 'Elst' } },
      services: { a: { organizations: ['ggd'], locations: [{ location: 'elst' }], age: { from: '18 months', to: '3 years' } } },
    });
    expect(page.jsonLd[0]).toMatchObject({
      '@type': 'GovernmentService',
      url: 'https://proef.example/sociale-kaart/a/',
      provider: [{ '@id': 'https://proef.example/organisaties/ggd/#organisatie' }],
      audience: [{ audienceType: 'Ouders en opvoeders', suggestedMinAge: 1, suggestedMaxAge: 3 }],
      areaServed: { name: 'Proefstad' },
      availableChannel: [{ serviceLocation: { '@id': 'https://proef.example/inloop/elst/#plek' } }],
    });
    expect(pageOf({ services: { a: { layer: 'national' } } }).jsonLd[0]).toMatchObject({ '@type': 'Service' });
  });
});

describe('a report of a mistake', () => {
  const reported = { id: 'services/a', name: 'Slapen & eten', href: '/sociale-kaart/a/' };
  const linkFor = (editorialContact: { name: string; email?: string; url?: string }) =>
    reportOf(portalOf({}, { editorialContact }), reported).link.href;

  it('is a mail with the permanent id and the address of the page in it', () => {
    const url = new URL(linkFor({ name: 'de redactie', email: 'redactie@proef.example' }));
    expect(url.pathname).toBe('redactie@proef.example');
    expect(url.searchParams.get('subject')).toBe('Klopt niet: Slapen & eten');
    expect(url.searchParams.get('body')).toContain('Nummer: services/a\r\nPagina: https://proef.example/sociale-kaart/a/');
    // A mail program shows a plus sign as it is.
    expect(url.search).not.toContain('+');
  });

  it('fills in the page for a new issue of a forge, and gives another form the id and the address', () => {
    const at = (url: string) => new URL(linkFor({ name: 'de redactie', url })).searchParams;
    expect(at('https://codeberg.org/wij/portal/issues/new').get('title')).toBe('Klopt niet: Slapen & eten');
    expect(at('https://gitlab.com/wij/portal/-/issues/new').get('issue[description]')).toContain('services/a');
    expect(Object.fromEntries(at('https://proef.example/melden?taal=nl'))).toEqual({
      taal: 'nl',
      id: 'services/a',
      pagina: 'https://proef.example/sociale-kaart/a/',
    });
  });

  it('of a page that nobody may be seen with is neither a mail nor a form that names it', () => {
    for (const way of [{ email: 'redactie@proef.example' }, { url: 'https://proef.example/melden' }]) {
      const { site } = portalOf({}, { editorialContact: { name: 'de redactie', ...way } });
      const { link, opens } = reportOf({ site }, { ...reported, sensitive: true });
      expect(link.href).toBe('/contact/#redactie');
      expect(opens).toBeUndefined();
    }
  });

  it('leads to the contact page when there is no address, and always says what happens next', () => {
    const { link, next, opens } = reportOf(portalOf({}), reported);
    expect(link.href).toBe('/contact/#redactie');
    // Nobody may be reading reports yet, so nothing is promised.
    expect(next).toBe('Op de contactpagina staat hoe u ons bereikt.');
    expect(opens).toBeUndefined();
  });
});

describe('the page of an organisation', () => {
  it('says what it is, how to reach it, what it offers and where it is', () => {
    const portal = portalWith({
      organizations: {
        ggd: {
          name: 'GGD Proef',
          shortName: 'GP',
          phone: '0800-2000',
          phoneFree: true,
          phoneHours: monday,
          address: { streetAddress: 'Testplein 1', addressLocality: 'Proefstad' },
        },
        stuw: { name: 'Stuw' },
      },
      locations: { elst: { name: 'Elst', organizations: ['ggd'] }, elders: { name: 'Elders' } },
      services: { samen: { name: 'Samen', organizations: ['ggd', 'stuw'] }, alleen: { name: 'Alleen', organizations: ['ggd'] }, ander: {} },
    });
    const entry = portal.entries.organizations.get('ggd');
    if (entry === undefined) throw new Error('There is no organisation.');
    const page = organizationPage(portal, entry);
    expect(page).toMatchObject({
      title: 'GGD Proef (GP)',
      phone: { number: '0800-2000', free: true },
      report: { link: { href: '/contact/#redactie' } },
    });
    expect(page.facts).toEqual([
      { term: 'Telefonisch bereikbaar', description: 'Elke maandag van 9.00 tot 10.00 uur. Gesloten op feestdagen.' },
      { term: 'Adres', description: 'Testplein 1, Proefstad' },
    ]);
    expect(page.services.map(({ name, provider }) => [name, provider])).toEqual([
      ['Alleen', undefined],
      ['Samen', 'Samen met Stuw'],
    ]);
    expect(page.places.map(({ name }) => name)).toEqual(['Elst']);
    expect(page.jsonLd[0]).toMatchObject({ '@type': 'Organization', '@id': 'https://proef.example/organisaties/ggd/#organisatie' });
    expect(page).not.toHaveProperty('sensitive');
  });

  it('that is called first in a danger tells nothing in the tab, and has a way out', () => {
    const crisis = { when: 'Is het thuis niet veilig?', order: 1, first: ['violence' as const] };
    const portal = portalWith({ organizations: { thuis: { name: 'Hulplijn Thuis', phone: '0800-2000', crisis } } });
    const page = organizationPage(portal, portal.entries.organizations.get('thuis') ?? expect.fail());
    expect(page.frame).toMatchObject({ discreet: true, title: portal.site.name });
    expect(page.frame.exitHref).toMatch(/^https:/);
    expect(page.sensitive?.text).toContain('browser onthoudt');
    const hurry = portalWith({ organizations: { nu: { name: 'Alarm', phone: '112', crisis: { ...crisis, first: ['acute' as const] } } } });
    expect(organizationPage(hurry, hurry.entries.organizations.get('nu') ?? expect.fail()).frame.discreet).toBe(false);
  });
});
