import { describe, expect, it } from 'vitest';
import { locationSchema, type LocationInput } from '../../../src/schemas/locations.ts';
import { organizationSchema, type OrganizationInput } from '../../../src/schemas/organizations.ts';
import { pageSchema, type PageInput } from '../../../src/schemas/pages.ts';
import { serviceSchema, type ServiceInput } from '../../../src/schemas/services.ts';
import type { Audience } from '../../../src/schemas/shared/people.ts';
import { siteSchema, type SiteInput } from '../../../src/schemas/site.ts';
import type { Showing } from '../../../src/sites/showing.ts';
import { shownOrganizations } from '../../../src/sites/shown-organizations.ts';
import { sitePaths } from '../../../src/sites/site-paths.ts';

const checkedOn = '2026-11-01';

function site(audiences: Audience[], rest: Partial<SiteInput> = {}) {
  return siteSchema.parse({
    name: 'Portal',
    shortName: 'Portal',
    article: 'de',
    tagline: 'Voor een test',
    url: 'https://portal.example',
    audiences,
    theme: 'theme',
    phone: { number: '088-0000000' },
    editorialContact: { name: 'de redactie' },
    ...rest,
  } satisfies SiteInput);
}

interface Content {
  locations?: Record<string, Partial<LocationInput>>;
  organizations?: Record<string, Partial<OrganizationInput>>;
  pages?: Record<string, Partial<PageInput>>;
  services?: Record<string, Partial<ServiceInput>>;
}

function entries<I, D>(parse: (input: unknown) => D, base: object, inputs: Record<string, Partial<I>> = {}) {
  return new Map(Object.entries(inputs).map(([id, input]) => [id, { id, data: parse({ ...base, ...input }) }]));
}

const showing = (of: Showing['site'], { locations, organizations, pages, services }: Content): Showing => ({
  site: of,
  municipality: {},
  today: '2026-11-21',
  entries: {
    articles: new Map(),
    events: new Map(),
    news: new Map(),
    experiences: new Map(),
    polls: new Map(),
    questions: new Map(),
    translations: new Map(),
    locations: entries(
      (input) => locationSchema.parse(input),
      { name: 'Plek', kind: 'walk-in', address: { addressLocality: 'Dorp' }, hours: { unknown: 'Nog niet bekend.' }, checkedOn },
      locations,
    ),
    organizations: entries(
      (input) => organizationSchema.parse(input),
      { name: 'Organisatie', kind: 'partner', description: 'Doet iets.', checkedOn },
      organizations,
    ),
    pathways: new Map(),
    pages: entries((input) => pageSchema.parse(input), { title: 'Pagina', summary: 'Kort.', checkedOn }, pages),
    services: entries(
      (input) => serviceSchema.parse(input),
      { name: 'Dienst', summary: 'Kort.', audiences: ['parents'], checkedOn },
      services,
    ),
    themes: new Map(),
  },
});

const young = (rest: Partial<SiteInput> = {}) => site(['youth'], rest);
const organizations = (of: Showing['site'], content: Content) => [...shownOrganizations(showing(of, content))];

describe('the organisations of a portal', () => {
  it('are those that do something for its audiences, whether or not they do so today', () => {
    const content: Content = {
      organizations: { a: {}, b: {}, c: {} },
      services: {
        one: { audiences: ['parents'], organizations: ['a'] },
        two: { audiences: ['youth', 'parents'], organizations: ['b'], status: 'inactive' },
        three: { audiences: ['professionals'], organizations: ['c'] },
        four: { audiences: ['youth'], organizations: ['c'] },
      },
    };
    expect(organizations(young(), content)).toEqual(['b', 'c']);
    expect(organizations(site(['parents', 'youth']), content)).toEqual(['a', 'b', 'c']);
  });

  it('are also those at its places, and a place without audiences is for everybody', () => {
    const content: Content = {
      organizations: { a: {}, b: {}, c: {} },
      locations: { open: { organizations: ['a'] }, parents: { audiences: ['parents'], organizations: ['b'] } },
      services: { one: { organizations: ['a', 'c'] } },
    };
    expect(organizations(young(), content)).toEqual(['a']);
    expect(organizations(site(['parents']), content)).toEqual(['a', 'b', 'c']);
  });

  it('are also those of which nothing is known, and the national ones', () => {
    const content: Content = {
      organizations: { silent: {}, national: { kind: 'national' } },
      services: { one: { audiences: ['professionals'], organizations: ['national'] } },
    };
    expect(organizations(young(), content)).toEqual(['silent', 'national']);
  });

  it('are for whom they say they are, whatever their services', () => {
    const content: Content = {
      organizations: { a: { audiences: ['youth'] }, b: { audiences: ['parents'] }, c: { kind: 'national', audiences: ['parents'] } },
      services: { one: { audiences: ['parents'], organizations: ['a'] }, two: { audiences: ['youth'], organizations: ['b'] } },
    };
    expect(organizations(young(), content)).toEqual(['a']);
    expect(organizations(site(['parents']), content)).toEqual(['b', 'c']);
  });

  it('are always those that a page of the portal names, so that no link leads to nothing', () => {
    const parents = { audiences: ['parents'] } satisfies Partial<OrganizationInput>;
    const content: Content = {
      organizations: { answers: parents, crisis: parents, instead: parents, ended: parents, other: parents },
      locations: { old: { organizations: ['ended'], temporary: { until: '2026-11-01', note: 'Weg.' } } },
    };
    const portal = showing(young({ crisis: ['crisis'], questions: { explanation: 'Vraag maar.', answeredBy: ['answers'] } }), content);
    const noWalkIn = { reason: 'Geen gebouw.', instead: 'Ga hierheen.', organizations: ['instead'] };
    expect([...shownOrganizations({ ...portal, municipality: { noWalkIn } })]).toEqual(['answers', 'crisis', 'instead', 'ended']);
  });
});

describe('the addresses of a portal', () => {
  it('have no place for another audience: no page, no calendar, no poster', () => {
    const content: Content = { locations: { open: {}, parents: { audiences: ['parents'] } } };
    const of = (audiences: Audience[]) => [...sitePaths(showing(site(audiences), content))].filter((path) => path.startsWith('/inloop/'));
    expect(of(['youth'])).toEqual(['/inloop/', '/inloop/open/', '/inloop/open.ics', '/inloop/open/poster/']);
    expect(of(['youth', 'parents'])).toHaveLength(7);
  });

  it('have no poster of a place that has ended, and still its page', () => {
    const until = (day: string) => ({ temporary: { until: day, note: 'Weg.' } });
    const paths = sitePaths(showing(young(), { locations: { last: until('2026-11-21'), old: until('2026-11-20') } }));
    expect(
      ['/inloop/last/', '/inloop/last/poster/', '/inloop/old/', '/inloop/old.ics', '/inloop/old/poster/'].map((path) => paths.has(path)),
    ).toEqual([true, true, true, true, false]);
  });

  it('have a page of text only where its audience and its tone are those of the portal', () => {
    const content: Content = {
      pages: {
        over: {},
        model: { audiences: ['parents', 'professionals'] },
        jij: { tone: 'informal' },
        index: { audiences: ['youth', 'parents'] },
      },
    };
    const of = (portal: Showing['site']) => [...sitePaths(showing(portal, content))].filter((path) => path.startsWith('/over/'));
    expect(of(young({ tone: 'informal' }))).toEqual(['/over/', '/over/jij/', '/over/index/']);
    expect(of(site(['parents']))).toEqual(['/over/', '/over/model/', '/over/index/']);
  });

  it('have the page that the portal chose at /over/, in the place of the shared one', () => {
    const content: Content = { pages: { over: {}, eigen: { audiences: ['youth'] } } };
    const of = (portal: Showing['site']) => [...sitePaths(showing(portal, content))].filter((path) => path.startsWith('/over/'));
    expect(of(young({ about: 'eigen' }))).toEqual(['/over/']);
    expect(of(young())).toEqual(['/over/', '/over/eigen/']);
    // A page that the portal does not show is at no address.
    expect(of(site(['parents'], { about: 'eigen' }))).toEqual([]);
  });
});
