import { beforeAll, describe, expect, it } from 'vitest';
import type { Portal } from '../../../src/portal/portal.ts';
import { homePage } from '../../../src/view-models/home-page.ts';
import { topicsPage } from '../../../src/view-models/topic-page.ts';
import { fixturePortals } from '../collections/support/portal.ts';
import { place, withEntries, withPlaces, withSite } from './support.ts';

let portal: Portal;
let young: Portal;
let both: Portal;
beforeAll(async () => {
  const portals = await fixturePortals();
  portal = portals.voorbeelddam;
  young = portals['jong-voorbeelddam'];
  both = portals.testerveen;
});

const on = (day: 'tuesday' | 'thursday', opens: string, closes: string) => ({ weekly: [{ day, opens, closes }] });
const unknown = { unknown: 'De gemeente kiest nog een dag.' };

describe('the first screen of a portal with times', () => {
  it('names the moment that comes first, with day, time and place', () => {
    const { moment, places } = homePage(
      withPlaces(
        portal,
        place('a', on('thursday', '09:00', '11:00')),
        place('b', on('tuesday', '14:00', '16:00'), { hostBuilding: 'Het Voorbeeldhuis', alert: 'Neem de achterdeur.' }),
      ),
    );
    expect(moment).toMatchObject({
      name: 'Plek b',
      href: '/inloop/b/',
      where: 'In Het Voorbeeldhuis, Voorbeelddam',
      day: 'dinsdag 24 november',
      time: 'van 14.00 tot 16.00 uur',
      rules: ['Elke dinsdag van 14.00 tot 16.00 uur.'],
      alert: 'Neem de achterdeur.',
      until: Date.parse('2026-11-24T16:00:00+01:00'),
    });
    expect(moment?.compact).not.toBe('');
    expect(places).toBeUndefined();
  });

  it('names the other points beside it when they are few', () => {
    const [a, b, c] = [
      place('a', unknown),
      place('b', on('tuesday', '14:00', '16:00')),
      place('c', on('thursday', '14:00', '16:00'), { hostBuilding: 'De Proef' }),
    ];
    const page = homePage(withPlaces(portal, a, b, c));
    expect(page.moment?.others).toMatchObject([
      {
        name: 'Plek c',
        href: '/inloop/c/',
        where: 'In De Proef, Voorbeelddam',
        rules: ['Elke donderdag van 14.00 tot 16.00 uur.'],
        opening: { next: { text: 'donderdag 26 november' } },
      },
      { name: 'Plek a', href: '/inloop/a/', where: 'Voorbeelddam', rules: ['De tijden zijn nog niet bekend.'], opening: {} },
    ]);
    // Once the first is over, another opens before it does again.
    expect(page.moment?.isOnly).toBe(false);
    expect(homePage(withPlaces(portal, b)).moment?.isOnly).toBe(true);
    expect(page.others).toEqual([]);
  });

  it('leads to the other points below it when they are many, and to all of them', () => {
    const page = homePage(
      withPlaces(
        portal,
        place('a', unknown),
        place('b', on('tuesday', '14:00', '16:00')),
        place('c', on('thursday', '14:00', '16:00')),
        place('d', unknown),
      ),
    );
    expect(page.moment?.others).toEqual([]);
    expect(page.others.map(({ id }) => id)).toEqual(['c', 'a', 'd']);
    expect(page.more).toEqual({ label: 'Alle inlooppunten en tijden', href: '/inloop/' });
  });

  it('says what belongs to the row, and leaves out rules that it has no room for', () => {
    const rows = (['monday', 'tuesday', 'wednesday', 'friday'] as const).map((day, hour) => ({
      day,
      opens: `${String(hour + 10)}:00`,
      closes: `${String(hour + 11)}:30`,
      note: 'alleen voor ouders',
    }));
    const { moment } = homePage(withPlaces(portal, place('a', { weekly: rows })));
    expect(moment).toMatchObject({ day: 'maandag 23 november', time: 'van 10.00 tot 11.30 uur (alleen voor ouders)', rules: [] });
  });
});

describe('the first screen of a portal without times', () => {
  it('names every point, and says once why there is no time', () => {
    const page = homePage(withPlaces(portal, place('a', unknown, { hostBuilding: 'De Proef' }), place('b', unknown)));
    expect(page.moment).toBeUndefined();
    expect(page.others).toEqual([]);
    expect(page.places).toEqual({
      title: 'De tijden zijn nog niet bekend.',
      reason: 'De gemeente kiest nog een dag.',
      ask: { label: 'Bel eerst: 088-0000000', href: 'tel:0880000000' },
      points: [
        { name: 'Plek a', href: '/inloop/a/', where: 'In De Proef, Voorbeelddam' },
        { name: 'Plek b', href: '/inloop/b/', where: 'Voorbeelddam' },
      ],
    });
  });

  it('says it of each point when the reasons differ', () => {
    const { places } = homePage(withPlaces(portal, place('a', unknown), place('b', { appointmentOnly: 'Bel ons voor een afspraak.' })));
    expect(places).toMatchObject({ title: 'Er is nog geen inloopmoment gepland.' });
    expect(places).not.toHaveProperty('reason');
    expect(Object.fromEntries(places?.points.map(({ name, note }) => [name, note]) ?? [])).toEqual({
      'Plek a': 'De gemeente kiest nog een dag.',
      'Plek b': 'Alleen op afspraak.',
    });
  });

  it('does not repeat the neighbourhood that is in the name of a point', () => {
    const { places } = homePage(
      withPlaces(portal, place('a', unknown, { name: 'Inloop Noord', hostBuilding: 'De Proef', neighbourhood: 'Noord' })),
    );
    expect(places?.points[0]?.where).toBe('In De Proef');
  });

  it('leaves out where to ask when that is not the same for all points', () => {
    const phone = '088-0000009';
    expect(homePage(withPlaces(portal, place('a', unknown), place('b', unknown, { phone }))).places).not.toHaveProperty('ask');
  });

  it('leads to all ways to get in touch where there is no point', () => {
    const page = homePage(withPlaces(portal));
    expect(page.more).toEqual({ label: 'Alle manieren om ons te bereiken', href: '/contact/' });
    expect(page).not.toHaveProperty('places');
    expect(page.intro).not.toMatch(/kom langs/i);
  });
});

describe('asking a question', () => {
  const questions = { explanation: 'Schrijf ons.', answeredBy: [] };

  it('says that no name is needed only where that was agreed', () => {
    expect(homePage(withSite(young, { questions: { ...questions, anonymous: true } })).questions).toEqual({
      title: 'Stel je vraag, zonder je naam',
      explanation: 'Schrijf ons.',
      link: { href: '/vraag-stellen/', label: 'Stel een vraag' },
    });
    expect(homePage(withSite(young, { questions })).questions?.title).toBe('Liever een vraag stellen?');
  });

  it('is left out where it cannot be done', () => {
    expect(homePage(withSite(young, { questions: undefined }))).not.toHaveProperty('questions');
  });
});

describe('what there is to read and to ask', () => {
  it('leaves themes of professionals to their own page', () => {
    const themes = (of: Portal) => homePage(of).reading?.themes.map(({ label }) => label);
    expect(themes(portal)).toContain('Opvoeden');
    const theme = portal.entries.themes.get('opvoeden') ?? expect.fail();
    const forProfessionals = { ...theme, data: { ...theme.data, audiences: ['professionals' as const] } };
    const other = withEntries(portal, { themes: new Map([...portal.entries.themes, ['opvoeden', forProfessionals]]) });
    expect(themes(other)).not.toContain('Opvoeden');
    expect(topicsPage(other).themes.map(({ title }) => title)).toContain('Opvoeden');
  });

  it('begins on a portal for young people with the way to ask', () => {
    expect(homePage(young).ask?.href).toBe('/vraag-stellen/');
    expect(homePage(young).frame.menu.map(({ href }) => href)).toContain('/vraag-stellen/');
    expect(homePage(young).frame.footerLinks.map(({ href }) => href)).toContain('/contact/');
    expect(homePage(portal).ask).toBeUndefined();
    expect(homePage(portal).frame.menu.map(({ href }) => href)).toContain('/contact/');
  });

  it('shows young people on a portal for others the way to their own place', () => {
    expect(homePage(both).youth).toEqual({ label: 'Ben je jong? Kijk bij jongeren', href: '/jongeren/' });
    const { youthPortal } = portal.site;
    expect(homePage(portal).youth).toEqual({ label: 'Ben je jong? Ga naar Jong in Voorbeelddam', href: youthPortal?.url });
    expect(homePage(young)).not.toHaveProperty('youth');
    expect(homePage(withSite(portal, { youthPortal: undefined }))).not.toHaveProperty('youth');
  });
});
