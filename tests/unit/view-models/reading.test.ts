import { beforeAll, describe, expect, it } from 'vitest';
import type { Portal } from '../../../src/portal/portal.ts';
import { articlePage } from '../../../src/view-models/article-page.ts';
import { shownArticles } from '../../../src/view-models/articles.ts';
import { directoryOf } from '../../../src/view-models/directory.ts';
import { homePage } from '../../../src/view-models/home-page.ts';
import { helpFor } from '../../../src/view-models/nearby-help.ts';
import { servicePage } from '../../../src/view-models/service-page.ts';
import { agePage, ageLinks, themeLinks, themePage, topicsPage } from '../../../src/view-models/topic-page.ts';
import { fixturePortals } from '../collections/support/portal.ts';
import { withEntries, withSite } from './support.ts';

let portal: Portal;
let young: Portal;
let both: Portal;
beforeAll(async () => {
  const portals = await fixturePortals();
  portal = portals.voorbeelddam;
  young = portals['jong-voorbeelddam'];
  both = portals.testerveen;
});

const articleOf = (of: Portal, id: string) => {
  const article = of.entries.articles.get(id);
  if (article === undefined) throw new Error(`No article ${id}.`);
  return article;
};

describe('articles', () => {
  it('are shown to whom they are for, those for the youngest first', () => {
    expect(shownArticles(portal).map(({ id }) => id)).toEqual(['huilende-baby', 'nieuw-in-voorbeelddam']);
    // “Nieuw in Voorbeelddam” is for young people too.
    expect(shownArticles(young).map(({ id }) => id)).toEqual(['gepest-worden', 'nieuw-in-voorbeelddam']);
  });

  it('come with the help that they name first, and other help about the same for the same readers', () => {
    const page = articlePage(portal, articleOf(portal, 'huilende-baby'));
    expect(page.services[0]?.id).toBe('opvoedlijn');
    expect(page.services.length).toBeLessThanOrEqual(3);
    expect(new Set(page.services.map(({ id }) => id)).size).toBe(page.services.length);
    // The article names “Ik word gepest”, which this portal does not show.
    expect(page.related.map(({ id }) => id)).toEqual(['nieuw-in-voorbeelddam']);
    expect(page.forWhom).toBe('Ouders en opvoeders, van de zwangerschap tot en met 12 maanden');
    expect(page.send?.address).toBe(page.frame.canonical);
    expect(decodeURIComponent(page.send?.mailHref ?? '')).toBe(
      `mailto:?subject=Om te lezen: Mijn baby huilt veel. Wat kan ik doen?&body=${page.frame.canonical}`,
    );
    expect(page.jsonLd).toContainEqual(expect.objectContaining({ '@type': 'Article', headline: page.title, dateModified: '2026-11-02' }));
  });

  it('can be read aloud by the service of the portal, but for those that nobody may be seen with', () => {
    expect(articlePage(portal, articleOf(portal, 'huilende-baby')).readAloud).toEqual({
      href: 'https://voorlezen.voorbeelddam.example/lees?url=https%3A%2F%2Fwww.cjg-voorbeelddam.example%2Fartikelen%2Fhuilende-baby%2F',
      text: 'Voorlezen gebeurt op een andere website: voorlezen.voorbeelddam.example.',
    });
    const article = articleOf(portal, 'huilende-baby');
    expect(articlePage(portal, { ...article, data: { ...article.data, sensitive: true } }).readAloud).toBeUndefined();
    expect(articlePage(young, articleOf(young, 'gepest-worden')).readAloud).toBeUndefined();
  });

  it('about something dangerous to be seen with leave nothing in a mail that was sent', () => {
    const page = articlePage(young, articleOf(young, 'gepest-worden'));
    expect(page).not.toHaveProperty('send');
    expect(page.report).toMatchObject({ link: { href: '/contact/#redactie' } });
    expect(articlePage(young, articleOf(young, 'nieuw-in-voorbeelddam')).report.link.href).toContain('nieuw-in-voorbeelddam');
  });

  it('about something dangerous to be seen with tell nothing in the tab, and have a way out', () => {
    const { frame, sensitive } = articlePage(portal, articleOf(portal, 'gepest-worden'));
    expect(frame).toMatchObject({ title: portal.site.name, discreet: true });
    // It is for young people alone: on a portal that says “u” it says “je”.
    expect(sensitive?.text).toContain('Je browser onthoudt');
    expect(frame.exitHref).toMatch(/^https:/);
    const open = articlePage(portal, articleOf(portal, 'huilende-baby'));
    expect(open.frame.discreet).toBe(false);
    expect(open).not.toHaveProperty('sensitive');
    expect(open.frame.title).toContain('Mijn baby huilt veel');
  });

  it('about a danger have the numbers for it, the first to call on top', () => {
    const organizations = new Map(portal.entries.organizations);
    const crisis = { when: 'Bel als het thuis niet veilig is.', order: 9, first: ['violence' as const], for: [] };
    for (const [id, entry] of organizations) {
      const { crisis: now } = entry.data;
      if (now === undefined) continue;
      const mine = id === 'luisterlijn-proef' ? crisis : { ...now, ...(id === 'hulplijn-voorbeeld' ? { for: ['violence' as const] } : {}) };
      organizations.set(id, { ...entry, data: { ...entry.data, crisis: mine } });
    }
    const listening = withSite(withEntries(portal, { organizations }), { crisis: undefined });
    const article = articleOf(portal, 'gepest-worden');
    const lines = (data: Partial<typeof article.data>, of = listening) =>
      articlePage(of, { ...article, data: { ...article.data, ...data } }).helpLines.map(({ id }) => id);
    expect(lines({ title: 'Ik word geslagen' })).toEqual(['luisterlijn-proef', 'hulplijn-voorbeeld']);
    // What else people call it counts too.
    expect(lines({ synonyms: ['mishandeling'] })).toEqual(['luisterlijn-proef', 'hulplijn-voorbeeld']);
    expect(lines({ title: 'Ik word geslagen', sensitive: false })).toEqual([]);
    // Who is no parent may want to talk with somebody who listens.
    const chatting = [...listening.entries.organizations.values()].filter(({ data }) => data.crisis && data.chat !== undefined);
    expect(chatting.length).toBeGreaterThan(0);
    expect(lines({ title: 'Ik ben verliefd' })).toEqual(chatting.map(({ id }) => id));
    expect(lines({ title: 'Ik ben verliefd', audiences: ['parents'] })).toEqual([]);
    // No number of this portal says for what it is.
    expect(lines({ title: 'Ik word geslagen' }, portal)).toHaveLength(articlePage(portal, article).frame.crisis.length);
  });

  it('for which nobody is known to help lead to who can be asked', () => {
    const article = articleOf(portal, 'huilende-baby');
    expect(articlePage(portal, article)).not.toHaveProperty('ask');
    const alone = withEntries(portal, { services: new Map() });
    expect(articlePage(alone, article)).toMatchObject({ services: [], ask: { label: 'Stel een vraag', href: '/vraag-stellen/' } });
  });

  it('for young people end with where they ask and with their own place, in their words', () => {
    const end = (of: Portal, data: Partial<ReturnType<typeof articleOf>['data']> = {}) => {
      const article = articleOf(of, 'gepest-worden');
      return articlePage(of, { ...article, data: { ...article.data, ...data } }).youth;
    };
    expect(end(both)).toEqual({
      title: 'Wil je hierover praten?',
      links: [
        { label: 'Stel je vraag', href: '/vraag-stellen/#jongeren' },
        { label: 'Voor jongeren', href: '/jongeren/' },
      ],
    });
    // Who asks on a portal for young people alone is there already.
    expect(end(young)?.links.map(({ href }) => href)).toEqual(['/vraag-stellen/']);
    const own = { name: 'Jong', url: 'https://jong.example' };
    expect(end(withSite(both, { youthPortal: own }))?.links.at(-1)).toEqual({ label: 'Jong: de site voor jongeren', href: own.url });
    // A parent who reads it as well is told for whom this is.
    expect(end(both, { audiences: ['parents', 'youth'] })?.title).toBe('Voor jongeren');
    expect(end(both, { audiences: ['parents'] })).toBeUndefined();
    // Nobody is sent twice to where one asks.
    expect(articlePage(withEntries(both, { services: new Map() }), articleOf(both, 'gepest-worden'))).not.toHaveProperty('ask');
  });

  it('are not helped with a website to read', () => {
    const services = new Map(portal.entries.services);
    for (const [id, entry] of services)
      services.set(id, { ...entry, data: { ...entry.data, wmoFunctions: ['information'], channels: ['online'] } });
    const page = articlePage(withEntries(portal, { services }), articleOf(portal, 'huilende-baby'));
    expect(page.services).toEqual([]);
  });

  it('about a danger are not helped with a course', () => {
    const services = new Map(portal.entries.services);
    for (const [id, entry] of services) services.set(id, { ...entry, data: { ...entry.data, channels: ['group'] } });
    const article = articleOf(portal, 'huilende-baby');
    const servicesOf = (data: Partial<typeof article.data>) =>
      articlePage(withEntries(portal, { services }), { ...article, data: { ...article.data, ...data } }).services;
    expect(servicesOf({})).not.toEqual([]);
    expect(servicesOf({ sensitive: true, synonyms: ['mishandeling'] })).toEqual([]);
  });

  it('are named on the page of a service that they name', () => {
    const page = servicePage(portal, portal.entries.services.get('opvoedlijn') ?? expect.fail());
    expect(page.articles?.links[0]).toEqual({ label: 'Mijn baby huilt veel. Wat kan ik doen?', href: '/artikelen/huilende-baby/' });
  });
});

describe('the pages about subjects', () => {
  it('are there for every theme and age that something is written about, and no other', () => {
    const page = topicsPage(portal);
    expect(page.themes.map(({ href }) => href).sort()).toEqual(
      themeLinks(portal)
        .map(({ href }) => href)
        .sort(),
    );
    for (const { count } of page.themes) expect(count).toMatch(/^[1-9]\d* artikel/);
    expect(page.ages[0]?.href).toBe('/leeftijd/zwangerschap/');
    // A portal for young people alone has no page about babies.
    expect(ageLinks(young).map(({ href }) => href)).toEqual(['/leeftijd/basisschool/', '/leeftijd/tiener/', '/leeftijd/jongvolwassen/']);
  });

  it('hold articles by whom they are for, and help', () => {
    const theme = portal.entries.themes.get('opvoeden') ?? expect.fail();
    const page = themePage(portal, theme);
    // On a telephone the help stands far below: a link leads there.
    expect(page.jumps.map(({ href }) => href)).toEqual(['#artikelen', '#hulp', '#vragen', '#binnenkort', '#nieuws', '#binnenlopen']);
    expect(page.groups.map(({ title }) => title)).toEqual([undefined]);
    expect(page.groups[0]?.articles.map(({ id }) => id)).toEqual(['huilende-baby', 'nieuw-in-voorbeelddam']);
    const about = directoryOf(portal).entries.filter(({ themeIds }) => themeIds.includes('opvoeden'));
    expect(page.services).toHaveLength(Math.min(about.length, 4));
    expect(page.more?.label).toBe(about.length > 4 ? `Bekijk alle hulp (${String(about.length)})` : undefined);
    expect(page.questions?.cards.map(({ href }) => href)).toEqual(['/vragen/niet-naar-bed/']);
    const baby = agePage(portal, 'baby');
    expect(baby.groups.flatMap(({ articles }) => articles.map(({ id }) => id))).toEqual(['huilende-baby']);
    expect(baby.others.links.map(({ href }) => href)).not.toContain('/leeftijd/baby/');
  });

  it('lead to who can be asked where nobody helps with the subject: by telephone where there is a number', () => {
    const theme = portal.entries.themes.get('opvoeden') ?? expect.fail();
    expect(themePage(portal, theme)).not.toHaveProperty('asking');
    const alone = withEntries(portal, { services: new Map() });
    const { number = expect.fail() } = portal.site.phone;
    const ask = { label: 'Stel een vraag', href: '/vraag-stellen/' };
    expect(themePage(alone, theme).asking).toEqual({ call: { label: number, href: expect.stringMatching(/^tel:\d+$/) as string }, ask });
    expect(agePage(withSite(alone, { phone: { unknown: 'Nog niet bekend.' } }), 'baby').asking).toEqual({ ask });
    // The link to it leads to something.
    expect(themePage(alone, theme).jumps.map(({ href }) => href)).toContain('#hulp');
  });

  it('have the services that their articles name where none is about the subject, and ask when these are only to read', () => {
    const theme = portal.entries.themes.get('opvoeden') ?? expect.fail();
    const named = portal.entries.services.get('opvoedlijn') ?? expect.fail();
    const only = (data: Partial<typeof named.data>) =>
      withEntries(portal, { services: new Map([[named.id, { ...named, data: { ...named.data, themes: ['slapen'], ...data } }]]) });
    expect(themePage(only({}), theme)).toMatchObject({ services: [{ id: 'opvoedlijn' }] });
    expect(themePage(only({}), theme)).not.toHaveProperty('asking');
    const reading = themePage(only({ wmoFunctions: ['information'], channels: ['online'] }), theme);
    expect(reading).toMatchObject({ services: [{ id: 'opvoedlijn' }], asking: { ask: { href: '/vraag-stellen/' } } });
  });

  it('with much to read have each article once, under its first theme, with help within reach', () => {
    const base = articleOf(portal, 'huilende-baby');
    const summary = `Nee. ${'Dit duurt vaak maar een paar weken. '.repeat(4)}`.trim();
    const about = (themes: string[], count: number, from: `${number} months`, to: `${number} months`) =>
      Array.from({ length: count }, (_, at) => ({
        ...base,
        id: `${themes.join('-')}-${to.replace(' ', '-')}-${String(at)}`,
        data: { ...base.data, summary, themes, age: { from, to } },
      }));
    const all = [
      ...about(['opvoeden'], 2, '0 months', '200 months'),
      ...about(['slapen', 'opvoeden'], 3, '0 months', '20 months'),
      ...about(['slapen', 'opvoeden'], 1, '0 months', '11 months'),
    ];
    const of = (some: typeof all) => withEntries(portal, { articles: new Map(some.map((article) => [article.id, article])) });
    const [group] = agePage(of(all), 'baby').groups;
    // What is about this age alone comes first, and with it its theme.
    expect(group?.subjects?.map(({ title, articles }) => [title, ...articles.map(({ id }) => id)])).toEqual([
      ['Slapen', 'slapen-opvoeden-11-months-0', ...[0, 1, 2].map((at) => `slapen-opvoeden-20-months-${String(at)}`)],
      ['Opvoeden', 'opvoeden-200-months-0', 'opvoeden-200-months-1'],
    ]);
    const short = 'Nee. Dit duurt vaak maar een paar weken. Dit duurt vaak maar een paar weken.';
    expect(group?.subjects?.[0]?.articles[0]?.summary).toBe(short);
    expect(group?.articles[0]?.summary).toBe(summary);
    const sensitive = all.map((article) => ({ ...article, data: { ...article.data, sensitive: true } }));
    expect(agePage(of(sensitive), 'baby').groups[0]?.subjects?.[0]?.articles[0]?.summary).toBe(summary);
    expect(agePage(of(all), 'baby').jumps[0]).toEqual({ label: 'Direct naar hulp in de buurt', href: '#hulp' });
    // Few articles need no searching.
    expect(agePage(of(all.slice(0, 4)), 'baby').groups[0]).not.toHaveProperty('subjects');

    const theme = portal.entries.themes.get('opvoeden') ?? expect.fail();
    const many = of([...all, ...about(['slapen', 'opvoeden'], 3, '0 months', '30 months')]);
    // The theme itself goes before those that are also about it.
    expect(themePage(many, theme).groups[0]?.subjects?.map(({ title }) => title)).toEqual(['Opvoeden', 'Slapen']);
    expect(themePage(of(all), theme).groups[0]).not.toHaveProperty('subjects');
    // A heading above all there is would say nothing.
    const [alone] = agePage(of(about(['slapen'], 5, '0 months', '11 months')), 'baby').groups;
    expect(alone?.subjects?.map(({ title }) => title)).toEqual([undefined]);
  });

  it('about what nobody may be seen with have a way out, and tell nothing in the tab', () => {
    const theme = portal.entries.themes.get('opvoeden') ?? expect.fail();
    expect(themePage(portal, theme)).not.toHaveProperty('sensitive');
    const page = themePage(portal, { ...theme, data: { ...theme.data, sensitive: true } });
    expect(page.frame).toMatchObject({ title: portal.site.name, discreet: true });
    expect(page.sensitive?.text).toContain('Uw browser onthoudt');
  });

  it('are not there on a portal without articles, and nothing leads to them', () => {
    const bare = withEntries(portal, { articles: new Map() });
    expect(shownArticles(bare)).toEqual([]);
    expect(themeLinks(bare)).toEqual([]);
    const home = homePage(bare);
    expect(home).not.toHaveProperty('reading');
    expect(home.frame.menu.map(({ href }) => href)).toEqual(['/inloop/', '/sociale-kaart/', '/contact/', '/over/']);
    expect(homePage(portal).reading?.more.map(({ href }) => href)).toEqual(['/themas/', '/themas/#leeftijden']);
  });
});

describe('help for a need', () => {
  it('begins with what is named, and then with where one can go without being referred, of the lightest level', () => {
    for (const of of [portal, young]) {
      const { entries } = directoryOf(of);
      const last = entries.at(-1) ?? expect.fail();
      for (const { id } of of.entries.themes.values()) {
        const help = helpFor(of, { services: [last.id], themes: [id] });
        expect(help[0]).toBe(last);
        const others = help.slice(1);
        expect(others.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
          entries.filter((entry) => entry !== last && entry.themeIds.includes(id)).toSorted((a, b) => a.id.localeCompare(b.id)),
        );
        const barred = others.map(({ referral, alert }) => referral.kind === 'needed' || alert !== undefined);
        expect(barred.lastIndexOf(false)).toBeLessThan(barred.includes(true) ? barred.indexOf(true) : Infinity);
      }
    }
  });

  it('has what is for few ages before what is for many, among services that are alike', () => {
    const one = directoryOf(portal).entries.find(({ age }) => age === undefined) ?? expect.fail();
    const base = portal.entries.services.get(one.id) ?? expect.fail();
    const service = (id: string, age?: typeof base.data.age): [string, typeof base] => [
      id,
      { ...base, id, data: { ...base.data, name: id, themes: ['slapen'], ...(age && { age }) } },
    ];
    const services = new Map([
      service('allemaal'),
      service('baby', { from: '0 months', to: '11 months' }),
      service('kind', { from: '0 months', to: '11 years' }),
    ]);
    const help = helpFor(withEntries(portal, { services }), { themes: ['slapen'] });
    expect(help.map(({ id }) => id)).toEqual(['baby', 'kind', 'allemaal']);
  });
});
