import { beforeAll, describe, expect, it } from 'vitest';
import type { Portal } from '../../../src/portal/portal.ts';
import type { HoursInput } from '../../../src/schemas/shared/hours.ts';
import { serviceBlock, walkInBlock } from '../../../src/view-models/blocks.ts';
import { frame } from '../../../src/view-models/frame.ts';
import { homePage } from '../../../src/view-models/home-page.ts';
import { locationPage } from '../../../src/view-models/location-page.ts';
import { organizationsPage } from '../../../src/view-models/organizations-page.ts';
import { posterPage } from '../../../src/view-models/poster-page.ts';
import { textPage } from '../../../src/view-models/text-page.ts';
import { fixturePortals } from '../collections/support/portal.ts';
import { place, withEntries, withPlaces, withSite } from './support.ts';

let adults: Portal;
let young: Portal;
beforeAll(async () => {
  const portals = await fixturePortals();
  adults = portals.voorbeelddam;
  young = portals['jong-voorbeelddam'];
});

const hours: HoursInput = { weekly: [{ day: 'thursday', opens: '14:00', closes: '16:00' }] };
const home = { path: '/', title: 'x', description: 'x' };

/** The portal with one more audience-bound organisation or page, by changing one that it has. */
const organizationFor = (portal: Portal, id: string, audiences: ('parents' | 'youth')[]) => {
  const organizations = new Map(portal.entries.organizations);
  const entry = organizations.get(id);
  if (entry === undefined) throw new Error(`There is no organisation ${id}.`);
  organizations.set(id, { ...entry, data: { ...entry.data, audiences } });
  return withEntries(portal, { organizations });
};
const ids = (portal: Portal) => organizationsPage(portal).groups.flatMap(({ organizations }) => organizations.map(({ id }) => id));

describe('a portal for some audiences', () => {
  it('lists only organisations for them, in its text for search engines too', () => {
    const page = organizationsPage(organizationFor(young, 'jeugdhulp-testland', ['parents']));
    expect(page.groups.flatMap(({ organizations }) => organizations.map(({ id }) => id))).not.toContain('jeugdhulp-testland');
    expect(JSON.stringify(page.jsonLd)).not.toContain('Jeugdhulp Testland');
    expect(ids(organizationFor(young, 'jeugdhulp-testland', ['youth']))).toContain('jeugdhulp-testland');
  });

  it('names no core partner on the page about itself that it does not list', () => {
    const bare = (portal: Portal) => organizationFor(withPlaces(portal), 'stichting-proef', ['parents']);
    const partners = (portal: Portal) => {
      const over = portal.entries.pages.get('over');
      if (over === undefined) throw new Error('There is no page over.');
      return textPage(portal, over).partners.map(({ label }) => label);
    };
    expect(partners(bare(adults))).toContain('Stichting Proef');
    expect(partners(bare(young))).not.toContain('Stichting Proef');
  });

  it('shows of the help numbers those for its audiences, unless it chose them itself', () => {
    const names = (portal: Portal) => frame(portal, home).crisis.map(({ name }) => name);
    expect(names(organizationFor(young, 'luisterlijn-proef', ['parents']))).toEqual(['Alarmnummer', 'Hulplijn Voorbeeld']);
    const chosen = withSite(organizationFor(young, 'luisterlijn-proef', ['parents']), { crisis: ['luisterlijn-proef'] });
    expect(names(chosen)).toEqual(['Luisterlijn Proef']);
  });

  it('links in a block about a service to the organisations it lists', () => {
    const block = (portal: Portal) => serviceBlock(portal, 'opvoedspreekuur')?.organizations.map(({ name }) => name);
    expect(block(adults)).toContain('Stichting Proef');
    expect(block(organizationFor(withPlaces(young), 'stichting-proef', ['parents']))).not.toContain('Stichting Proef');
  });

  it('leads to no place for others: not in a block, and not as the place where another goes', () => {
    const parents = place('later', hours, { audiences: ['parents'] });
    const here = place('nu', hours, { temporary: { successor: 'later', note: 'Verhuist.' } });
    expect(walkInBlock(withPlaces(young, parents), 'later')).toBeUndefined();
    expect(locationPage(withPlaces(young, here, parents), here).temporary).toEqual({ note: 'Verhuist.' });
    expect(locationPage(withPlaces(adults, here, parents), here).temporary).toMatchObject({ successor: { href: '/inloop/later/' } });
  });
});

describe('the subjects one can come with', () => {
  const point = () =>
    place('a', hours, {
      topics: ['School', 'Ruzie thuis'],
      topicsFor: [
        { audiences: ['parents', 'relatives'], topics: ['Slapen en huilen'] },
        { audiences: ['youth'], topics: ['Verliefd zijn', 'school'] },
      ],
    });

  it('are those for the audiences of the portal before those for everybody, each once', () => {
    expect(locationPage(adults, point()).topics?.items).toEqual(['Slapen en huilen', 'School', 'Ruzie thuis']);
    expect(locationPage(young, point()).topics?.items).toEqual(['Verliefd zijn', 'school', 'Ruzie thuis']);
  });

  it('are the same on the home page and on the poster', () => {
    expect(homePage(withPlaces(young, point())).topics).toEqual([
      { label: 'Verliefd zijn', href: '/zoeken/#zoek=Verliefd+zijn' },
      { label: 'school', href: '/zoeken/#zoek=school' },
      { label: 'Ruzie thuis', href: '/zoeken/#zoek=Ruzie+thuis' },
    ]);
    expect(posterPage(young, point()).topics).toEqual(['Verliefd zijn', 'school', 'Ruzie thuis']);
  });
});

describe('a portal with a page of its own about itself', () => {
  const own = () => {
    const over = young.entries.pages.get('over');
    if (over === undefined) throw new Error('There is no page over.');
    const eigen: typeof over = { ...over, id: 'eigen', data: { ...over.data, title: 'Over Jong', audiences: ['youth'], tone: 'informal' } };
    return { eigen, pages: new Map([...young.entries.pages, ['eigen', eigen]]) };
  };

  it('has it at /over/, and leads to the shared one from nowhere', () => {
    const { eigen, pages } = own();
    const portal = withSite(withEntries(young, { pages }), { about: 'eigen' });
    const page = textPage(portal, eigen);
    expect(page.frame.canonical).toBe('https://www.jong-voorbeelddam.example/over/');
    expect(page.partners.length).toBeGreaterThan(0);
    expect(page.related.map(({ href }) => href)).not.toContain('/over/');
    expect(page.related.map(({ href }) => href)).not.toContain('/over/over/');
    expect(homePage(portal).about?.title).toBe('Over Jong');
  });

  it('keeps it from portals for others and from portals that say u', () => {
    const { pages } = own();
    const hrefs = (portal: Portal) => {
      const over = portal.entries.pages.get('over');
      if (over === undefined) throw new Error('There is no page over.');
      return textPage(withEntries(portal, { pages }), over).related.map(({ href }) => href);
    };
    expect(hrefs(young)).toContain('/over/eigen/');
    expect(hrefs(adults)).not.toContain('/over/eigen/');
    expect(hrefs(withSite(young, { tone: 'formal' }))).not.toContain('/over/eigen/');
  });
});
