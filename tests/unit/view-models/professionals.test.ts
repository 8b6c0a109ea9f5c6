import { beforeAll, describe, expect, it } from 'vitest';
import type { Portal } from '../../../src/portal/portal.ts';
import { portalDocuments } from '../../../src/search/portal-documents.ts';
import { sitemapPages } from '../../../src/site-files/sitemap/sitemap-pages.ts';
import { careLevelLabels, careLevels, wmoFunctionLabels, wmoFunctions } from '../../../src/schemas/shared/wmo.ts';
import { sitePaths } from '../../../src/sites/site-paths.ts';
import { articlePage } from '../../../src/view-models/article-page.ts';
import { callingPage } from '../../../src/view-models/calling-page.ts';
import { directoryOf } from '../../../src/view-models/directory.ts';
import { frame } from '../../../src/view-models/frame.ts';
import { functionsPage } from '../../../src/view-models/functions-page.ts';
import { pathwaysPage } from '../../../src/view-models/pathways-page.ts';
import { professionalsPage } from '../../../src/view-models/professionals-page.ts';
import { provisionsPage } from '../../../src/view-models/provisions-page.ts';
import { servicePage } from '../../../src/view-models/service-page.ts';
import { fixturePortals } from '../collections/support/portal.ts';
import { withEntries, withSite } from './support.ts';

let portal: Portal;
let young: Portal;
/** A portal whose municipality wrote no agreements. */
let bare: Portal;
beforeAll(async () => {
  const portals = await fixturePortals();
  portal = portals.voorbeelddam;
  young = portals['jong-voorbeelddam'];
  bare = withEntries(portal, { pathways: new Map() });
});

const paths = (of: Portal) => [...sitePaths(of)].filter((path) => path.startsWith('/professionals/'));
const always = ['/professionals/', '/professionals/vijf-functies/', '/professionals/overzicht/', '/professionals/wie-bellen/'];
const agreed = ['/professionals/zorgstructuur/', '/professionals/verwijsindex/', '/professionals/afstemmen-en-opschalen/'];

describe('the pages for professionals', () => {
  it('are on portals for them, those about agreements when there are such', () => {
    expect(paths(portal)).toEqual([...always, ...agreed]);
    expect(paths(bare)).toEqual(always);
    expect(paths(young)).toEqual([]);
  });

  it('are led to from the foot of every page, from the site map and from the search', () => {
    const links = (of: Portal) => frame(of, { path: '/contact/', title: 'Contact', description: '' }).footerLinks.map(({ href }) => href);
    expect(links(portal)).toContain('/professionals/');
    expect(links(young)).not.toContain('/professionals/');
    expect(sitemapPages(portal).map(({ path }) => path)).toEqual(expect.arrayContaining([...always, ...agreed]));
    const found = (of: Portal) =>
      portalDocuments(of, directoryOf(of).entries, { page: () => '', article: () => '' }).filter(({ href }) =>
        href.startsWith('/professionals/'),
      );
    expect(found(portal).map(({ href }) => href)).toEqual(paths(portal));
    expect(found(young)).toEqual([]);
    const ladder = found(portal).find(({ href }) => href === '/professionals/afstemmen-en-opschalen/');
    expect(ladder?.texts.body).toContain('De wethouder');
  });

  it('lead to each other and to all that is written for professionals', () => {
    const page = professionalsPage(portal);
    expect(page.cards.map(({ href }) => href).sort()).toEqual([...always.slice(1), ...agreed].sort());
    expect(page.articles.map(({ id }) => id)).toEqual(
      [...portal.entries.articles.values()].filter(({ data }) => data.audiences.includes('professionals')).map(({ id }) => id),
    );
    expect(page.links.map(({ href }) => href)).toContain('/sociale-kaart/voor/professionals/');
    expect(professionalsPage(bare).cards.map(({ href }) => href)).toEqual(always.slice(1, 2).concat(always[3] ?? '', always[2] ?? ''));
    expect(pathwaysPage(portal, 'index').others.map(({ href }) => href)).not.toContain('/professionals/verwijsindex/');
  });

  it('are named on what is for professionals alone', () => {
    const of = (id: string) => servicePage(portal, portal.entries.services.get(id) ?? expect.fail());
    expect(of('schoolteam').more.map(({ href }) => href)).toEqual(['/professionals/']);
    expect(of('opvoedspreekuur').more).toEqual([]);
    const article = portal.entries.articles.get('huilende-baby') ?? expect.fail();
    expect(articlePage(portal, article)).not.toHaveProperty('professionals');
    const theirs = { ...article, data: { ...article.data, audiences: ['professionals' as const] } };
    expect(articlePage(portal, theirs).professionals?.href).toBe('/professionals/');
  });
});

describe('agreements', () => {
  it('are shown by kind and age, with their steps side by side', () => {
    const page = pathwaysPage(portal, 'structure');
    expect(page.pathways.map(({ anchor, age }) => [anchor, age])).toEqual([
      ['route-zorg-0-4', 'Tot en met 3 jaar'],
      ['route-zorg-op-school', 'Van 4 tot en met 17 jaar'],
      ['route-backoffice', undefined],
    ]);
    expect(page.diagram).toEqual([
      {
        title: 'Kinderen tot 4 jaar',
        href: '#route-zorg-0-4',
        steps: ['Bespreek uw zorg met het consultatiebureau', 'Het overleg over jonge kinderen'],
      },
      { title: 'Leerlingen', href: '#route-zorg-op-school', steps: ['De intern begeleider', 'Het schoolteam'] },
    ]);
    expect(page.jsonLd).toContainEqual(expect.objectContaining({ '@type': 'BreadcrumbList' }));
  });

  it('lead only to what the portal shows', () => {
    const school = pathwaysPage(portal, 'structure').pathways[1];
    // “Babymassage” has stopped for a while.
    expect(school?.steps[1]).toEqual({
      title: 'Het schoolteam',
      lead: 'De schooldirecteur',
      organizations: [{ name: 'Stichting Proef', href: '/organisaties/stichting-proef/' }],
      services: [{ name: 'Schoolteam', href: '/sociale-kaart/schoolteam/' }],
    });
    expect(school?.summary).toBe('Op elke school praat CJG mee.');
    expect(school?.reading.map(({ href }) => href)).toEqual(['/over/privacy/', '/artikelen/nieuw-in-voorbeelddam/']);
  });

  it('tell of a referral index what is in it and what is not, with what a municipality adjusts', () => {
    const { pathways, note } = pathwaysPage(portal, 'index');
    expect(note).toContain('geen verwijsindex');
    expect(pathways).toHaveLength(1);
    expect(pathways[0]).toMatchObject({ title: 'Verwijsindex Testpunt', summary: 'In Voorbeelddam melden alleen scholen.' });
    const facts = Object.fromEntries(pathways[0]?.facts.map(({ term, description }) => [term, description]) ?? []);
    expect(facts).toMatchObject({ Naam: 'Testpunt', 'Wat staat erin': 'Naam, geboortedatum.', 'Wie beheert de index': 'GGD Testland' });
    expect(facts['Wat staat er niet in']).toContain('Wat er aan de hand is');
    expect(pathways[0]?.provenance.layer).toContain('regio');
  });

  it('say nothing about what is in an index when nobody wrote it', () => {
    const entry = portal.entries.pathways.get('verwijsindex') ?? expect.fail();
    const unknown = { ...entry, data: { ...entry.data, index: { name: 'Testpunt', records: [] } } };
    const [view] = pathwaysPage(withEntries(portal, { pathways: new Map([['verwijsindex', unknown]]) }), 'index').pathways;
    expect(view?.facts.map(({ term }) => term)).toEqual(['Naam', 'Wat staat erin', 'Wat staat er niet in']);
    expect(view?.facts[1]?.description).toContain('niet bekend');
  });

  it('have a ladder with who decides, or say that there is none', () => {
    const page = pathwaysPage(portal, 'escalation');
    expect(page).not.toHaveProperty('note');
    expect(page.pathways[0]).toMatchObject({ leadLabel: 'Wie beslist' });
    expect(page.pathways[0]?.steps.map(({ lead }) => lead)).toEqual(['De casusregisseur met het gezin', 'De wethouder']);
    const entry = portal.entries.pathways.get('opschalen') ?? expect.fail();
    const coordination = { ...entry, data: { ...entry.data, kind: 'coordination' as const } };
    const without = pathwaysPage(withEntries(portal, { pathways: new Map([['opschalen', coordination]]) }), 'escalation');
    expect(without.note).toContain('staat hier niet');
    expect(without.pathways[0]?.leadLabel).toBe('Wie leidt');
  });
});

describe('the five functions', () => {
  it('hold every service that fulfils them, those for professionals first', () => {
    const { functions } = functionsPage(portal);
    expect(functions.map(({ title }) => title)).toEqual(wmoFunctions.map((one) => wmoFunctionLabels[one]));
    const guidance = functions.find(({ anchor }) => anchor === 'toeleiden');
    expect(guidance?.services[0]?.href).toBe('/sociale-kaart/schakel-jeugdhulp/');
    expect(guidance?.count).toBe(`${String(guidance?.services.length)} vormen van hulp`);
  });

  it('say so when there is nothing, and lead to the list when there is much', () => {
    const none = functionsPage(withEntries(portal, { services: new Map() }));
    expect(none.functions.map(({ services }) => services)).toEqual([[], [], [], [], []]);
    expect(none.functions[0]?.count).toContain('nog niets');
    expect(none).not.toHaveProperty('provenance');
    const first = functionsPage(many(12)).functions.find(({ anchor }) => anchor === 'toeleiden');
    expect(first?.services).toHaveLength(6);
    expect(first?.more?.href).toBe('/sociale-kaart/functie/toeleiden/');
    expect(first?.more?.label).toMatch(/^Alle 1\d bij toeleiden naar hulp$/);
  });
});

/** The portal with a service copied so many times. */
function many(count: number): Portal {
  const service = portal.entries.services.get('schakel-jeugdhulp') ?? expect.fail();
  const copies = Array.from(
    { length: count },
    (_, index) => [`kopie-${String(index)}`, { ...service, id: `kopie-${String(index)}` }] as const,
  );
  return withEntries(portal, { services: new Map([...portal.entries.services, ...copies]) });
}

describe('the matrix of provisions', () => {
  it('has each service in the cells of its functions and its level', () => {
    const { columns, rows, otherwise } = provisionsPage(portal);
    const services = directoryOf(portal).entries;
    const unknown = services.some(({ level, wmoFunctions: functions }) => level === undefined && functions.length > 0);
    expect(columns).toEqual([...careLevels.map((level) => careLevelLabels[level]), ...(unknown ? ['Zwaarte niet bekend'] : [])]);
    for (const service of services) {
      const at = rows.flatMap(({ title, cells }) =>
        cells.flatMap((cell, column) =>
          cell.services.some(({ href }) => href === service.href) ? [`${title} / ${columns[column] ?? ''}`] : [],
        ),
      );
      const level = service.level === undefined ? 'Zwaarte niet bekend' : careLevelLabels[service.level];
      expect(at.sort(), service.id).toEqual(service.wmoFunctions.map((one) => `${wmoFunctionLabels[one]} / ${level}`).sort());
    }
    const without = services.filter(({ wmoFunctions: functions }) => functions.length === 0).length;
    expect(otherwise === undefined).toBe(without === 0);
    expect(rows[0]?.cells.some(({ count }) => count === 'Geen')).toBe(true);
  });

  it('keeps a full cell short and leads to the rest', () => {
    const cell = provisionsPage(many(22)).rows[2]?.cells[2];
    expect(cell?.services).toHaveLength(20);
    expect(cell?.count).toBe('23 vormen van hulp');
    expect(cell?.rest).toEqual({ label: 'en nog 3', of: 'bij toeleiden naar hulp', href: '/sociale-kaart/functie/toeleiden/' });
  });

  it('is no empty table on a portal without services', () => {
    expect(provisionsPage(withEntries(portal, { services: new Map() })).rows).toEqual([]);
  });
});

describe('whom to call', () => {
  it('are the portal, the organisations with a number, and those of which no number is known', () => {
    const page = callingPage(portal);
    expect(page.portal).toMatchObject({ title: 'Bellen met het CJG', phone: { number: '088-0000000' } });
    expect(page.organizations.map(({ name, phone }) => [name, phone.href])).toEqual([
      ['GGD Testland', 'tel:0880000005'],
      ['Stichting Proef', 'tel:0880000006'],
      ['Jeugdhulp Testland', 'tel:0880000002'],
    ]);
    expect(page.others).toEqual([]);
    expect(page.parts).toEqual(['portal', 'organizations', 'crisis']);
    expect(callingPage(withSite(portal, { phone: { unknown: 'Het nummer volgt.' } })).parts).toEqual(['crisis', 'organizations', 'portal']);
    const foundation = portal.entries.organizations.get('stichting-proef') ?? expect.fail();
    const silent = { ...foundation, data: { ...foundation.data, phone: undefined } };
    const without = callingPage(
      withEntries(portal, { organizations: new Map([...portal.entries.organizations, ['stichting-proef', silent]]) }),
    );
    expect(without.organizations.map(({ name }) => name)).toEqual(['GGD Testland', 'Jeugdhulp Testland']);
    expect(without.others).toEqual([{ label: 'Stichting Proef', href: '/organisaties/stichting-proef/' }]);
  });
});
