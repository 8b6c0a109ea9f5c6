import { beforeAll, describe, expect, it } from 'vitest';
import type { DirectoryEntry } from '../../../src/directory/entry.ts';
import type { Portal } from '../../../src/portal/portal.ts';
import { directoryCard } from '../../../src/view-models/directory-card.ts';
import { directoryKindPage, directoryPage } from '../../../src/view-models/directory-page.ts';
import { directoryOf } from '../../../src/view-models/directory.ts';
import { generateDirectory, generatedPortal } from '../../../scripts/bench/generated-directory.ts';
import { telHref } from '../../../src/schemas/shared/phone.ts';
import { withEntries, withSite } from './support.ts';
import { fixturePortals } from '../collections/support/portal.ts';
import { portalOf, type Content } from '../directory/support/portal.ts';

let theme: Portal['theme'];
beforeAll(async () => {
  theme = (await fixturePortals()).voorbeelddam.theme;
});

const withTheme = (portal: Portal): Portal => ({ ...portal, theme });
const pageAt = (portal: Portal, href: string) => {
  const list = directoryOf(portal).lists.find((one) => one.href === href);
  if (list === undefined) throw new Error(`There is no list ${href}.`);
  return directoryPage(portal, list);
};
function cardOf(content: Content, site: Parameters<typeof portalOf>[1] = {}) {
  const portal = portalOf(content, site);
  const [entry] = directoryOf(portal).entries as [DirectoryEntry];
  return directoryCard(portal, entry);
}
const factsOf = (card: ReturnType<typeof cardOf>) => Object.fromEntries(card.facts.map(({ kind, text }) => [kind, text]));

describe('the card of a service', () => {
  it('says at a glance what, for whom, where, when, for how much, how to get in, and when it was checked', () => {
    const card = cardOf({
      organizations: { ggd: { name: 'GGD' } },
      locations: { elst: { neighbourhood: 'Elst', hours: { weekly: [{ day: 'monday', opens: '09:00', closes: '10:00' }] } } },
      services: {
        a: {
          name: 'Slapen',
          summary: 'Praten over slapen.',
          organizations: ['ggd'],
          locations: [{ location: 'elst' }],
          age: { to: '3 years' },
          cost: { free: true },
          referral: { needed: true, by: 'De huisarts' },
          channels: ['walk-in', 'phone'],
          waitingTime: 'Drie weken',
          layer: 'region',
        },
      },
    });
    expect(card).toMatchObject({
      name: 'Slapen',
      href: '/sociale-kaart/a/',
      summary: 'Praten over slapen.',
      provider: 'GGD',
      status: { next: { text: 'maandag 23 november, van 9.00 tot 10.00 uur' } },
      waiting: 'Wachttijd: drie weken',
      checked: 'Gecontroleerd op 1 november 2026. Uit de regio.',
      stale: false,
    });
    expect(factsOf(card)).toEqual({
      audience: 'Ouders en opvoeders, tot en met 3 jaar',
      place: 'Elst',
      how: 'Binnenlopen, bellen',
      cost: 'Gratis',
      referral: 'Verwijzing nodig van de huisarts',
    });
    expect(card).not.toHaveProperty('notKnown');
  });

  it('says in one line what is not known, and makes nothing up', () => {
    const card = cardOf({ services: { a: {} } });
    expect(card.notKnown).toBe('Nog niet bekend: tijden, kosten, verwijzing.');
    expect(factsOf(card)).toEqual({ audience: 'Ouders en opvoeders' });
    expect(card).not.toHaveProperty('status');
    expect(card).not.toHaveProperty('provider');
  });

  it('names no audience on a portal for one, and no audience by name when it is for all', () => {
    expect(factsOf(cardOf({ services: { a: { audiences: ['youth'] } } }, { audiences: ['youth'] }))).toEqual({});
    const all = cardOf({ services: { a: { audiences: ['parents', 'youth', 'relatives', 'professionals'] } } });
    expect(factsOf(all)['audience']).toBe('Iedereen');
  });

  it('counts the places when they are many, and names the area of a service that is nowhere', () => {
    const locations = Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [id, { neighbourhood: `Wijk ${id}` }]));
    const at = (...ids: string[]) =>
      factsOf(cardOf({ locations, services: { one: { locations: ids.map((location) => ({ location })) } } }))['place'];
    expect(at('a', 'b')).toBe('Wijk a en Wijk b');
    expect(at('a', 'b', 'c', 'd')).toBe('Op 4 plekken');
    expect(factsOf(cardOf({ services: { one: { area: 'Regio Test' } } }))['place']).toBe('Regio Test');
  });

  it('says when nobody looked at it for longer than the portal allows, and for twice as long', () => {
    const checked = (checkedOn: string) => {
      const { checked: text, stale } = cardOf({ services: { a: { checkedOn } } }, { checkLimitMonths: 6 });
      return [text.split('.')[0], stale];
    };
    expect(checked('2026-05-21')).toEqual(['Gecontroleerd op 21 mei 2026', false]);
    expect(checked('2026-05-20')).toEqual(['Lang niet nagekeken', true]);
    expect(checked('2025-11-20')).toEqual(['Heel lang niet nagekeken', true]);
  });

  it('says in words that it is always open, by appointment, or that nothing is planned', () => {
    const status = (hours: NonNullable<NonNullable<Content['services']>[string]['hours']>) => cardOf({ services: { a: { hours } } }).status;
    expect(status({ always: true })).toEqual({ closed: 'Dag en nacht open.' });
    expect(status({ appointmentOnly: 'Bel even.' })?.closed).toMatch(/afspraak/);
    expect(status({ unknown: 'Geen rooster.' })).toBeUndefined();
  });
});

describe('the pages of the social map', () => {
  const content: Content = {
    themes: { slapen: { name: 'Slapen', summary: 'Over de nacht.' }, eten: { name: 'Eten' } },
    services: { a: { name: 'A', themes: ['slapen'] }, b: { name: 'B', themes: ['eten'], checkedOn: '2026-10-01' } },
  };

  it('lead to every list, with how much is in it, and mark the one that is shown', () => {
    const page = pageAt(withTheme(portalOf(content)), '/sociale-kaart/thema/slapen/');
    expect(page.groups[0]).toEqual({
      key: 'thema',
      label: 'Onderwerp',
      choices: [
        { label: 'Slapen', href: '/sociale-kaart/thema/slapen/', count: '1 resultaat', current: true },
        { label: 'Eten', href: '/sociale-kaart/thema/eten/', count: '1 resultaat', current: false },
      ].sort((a, b) => a.label.localeCompare(b.label)),
    });
    expect(page).toMatchObject({ intro: 'Over de nacht.', count: '1 resultaat', everything: { href: '/sociale-kaart/' } });
    expect(page.cards.map(({ name }) => name)).toEqual(['A']);
  });

  it('say where one is, when all of it was checked, and whose it is', () => {
    const page = pageAt(withTheme(portalOf(content)), '/sociale-kaart/');
    expect(page.frame.breadcrumb.map(({ label }) => label)).toEqual(['Home', 'Hulp vinden']);
    expect(page.frame.menu.find(({ href }) => href === '/sociale-kaart/')?.current).toBe('page');
    expect(page.provenance).toMatchObject({
      checked: 'Gecontroleerd tussen 1 oktober 2026 en 1 november 2026.',
      layer: 'Tekst van de gemeente.',
    });
    expect(page).not.toHaveProperty('everything');
  });

  it('have a second page under the first one, with a title of its own and without the words that stand on the first', () => {
    const portal = withTheme(generatedPortal(generateDirectory({ services: 90, organizations: 10, locations: 10 })));
    const page = pageAt(portal, '/sociale-kaart/pagina/2/');
    expect(page.frame.breadcrumb.map(({ href }) => href)).toEqual(['/', '/sociale-kaart/', '/sociale-kaart/pagina/2/']);
    expect(page.title).toBe('Hulp vinden (pagina 2 van 3)');
    expect(page).toMatchObject({ page: 2, hrefs: ['/sociale-kaart/', '/sociale-kaart/pagina/2/', '/sociale-kaart/pagina/3/'] });
    expect(page).not.toHaveProperty('intro');
  });

  it('say on a portal without services where to go instead', () => {
    const page = pageAt(withTheme(portalOf({})), '/sociale-kaart/');
    expect(page.empty).toMatchObject({ title: 'Hier staat nog niets', link: { href: '/contact/' } });
    expect(page.provenance.layer).toBe('Tekst van de gemeente.');
  });

  it('have a page with all lists of one kind', () => {
    const portal = withTheme(portalOf(content));
    const [kind] = directoryOf(portal).kinds;
    if (kind === undefined) throw new Error('There is no kind.');
    const page = directoryKindPage(portal, kind);
    expect(page.title).toBe('Onderwerpen');
    expect(page.choices.map(({ label }) => label).sort()).toEqual(['Eten', 'Slapen']);
  });
});

it('a list about what nobody may be seen with has the way out, and tells nothing in the tab', async () => {
  const { voorbeelddam } = await fixturePortals();
  const theme = voorbeelddam.entries.themes.get('opvoeden') ?? expect.fail();
  const themes = new Map(voorbeelddam.entries.themes).set('opvoeden', { ...theme, data: { ...theme.data, sensitive: true } });
  const page = pageAt(withEntries(voorbeelddam, { themes }), '/sociale-kaart/thema/opvoeden/');
  expect(page.frame).toMatchObject({ discreet: true, title: voorbeelddam.site.name });
  expect(page.sensitive?.text).toContain('Uw browser onthoudt');
  expect(pageAt(voorbeelddam, '/sociale-kaart/thema/opvoeden/')).not.toHaveProperty('sensitive');
});

it('a list in which nothing is left leads to the search of the site, the telephone when there is one, asking and walking in', async () => {
  const { voorbeelddam } = await fixturePortals();
  const hrefsOf = (portal: Portal) => pageAt(portal, '/sociale-kaart/').elsewhere.map(({ href }) => href);
  const { phone } = voorbeelddam.site;
  const number = phone.number ?? expect.fail();
  expect(hrefsOf(voorbeelddam)).toEqual(['/zoeken/', '/vraag-stellen/', telHref(number), '/inloop/']);
  const silent = withSite(voorbeelddam, { phone: { ...phone, number: undefined } });
  expect(hrefsOf(silent)).toEqual(['/zoeken/', '/vraag-stellen/', '/inloop/']);
});
