import { beforeAll, describe, expect, it } from 'vitest';
import type { PortalEntry } from '../../../src/portal/portal-entry.ts';
import { contactPage } from '../../../src/view-models/contact-page.ts';
import { frame } from '../../../src/view-models/frame.ts';
import { homePage } from '../../../src/view-models/home-page.ts';
import { locationPage } from '../../../src/view-models/location-page.ts';
import { summarizeLocation } from '../../../src/view-models/location-summary.ts';
import { notFoundPage } from '../../../src/view-models/not-found-page.ts';
import type { Portal } from '../../../src/portal/portal.ts';
import { hasPoster } from '../../../src/sites/shown-locations.ts';
import { posterPage } from '../../../src/view-models/poster-page.ts';
import { textPage } from '../../../src/view-models/text-page.ts';
import { locationCalendar, walkInCalendar } from '../../../src/view-models/walk-in-calendar.ts';
import { walkInBlock } from '../../../src/view-models/blocks.ts';
import { walkInPage } from '../../../src/view-models/walk-in-page.ts';
import { fixturePortals } from '../collections/support/portal.ts';
import { place, pointsOf, withEntries, withPlaces, withSite } from './support.ts';

let portal: Portal;
let young: Portal;
beforeAll(async () => {
  const portals = await fixturePortals();
  portal = portals.voorbeelddam;
  young = portals['jong-voorbeelddam'];
});

const thursday = { day: 'thursday', opens: '14:00', closes: '16:00' } as const;
const byAppointment = { ...thursday, byAppointment: true } as const;
const texts = (lines: readonly { text: string }[]) => lines.map(({ text }) => text);

describe('a poster', () => {
  it('asks people in at a walk-in point with times, and nowhere else', () => {
    const invitation = (entry: PortalEntry<'locations'>) => posterPage(portal, entry).invitation;
    const walkIn = 'Loop binnen. Een afspraak is niet nodig.';
    expect(invitation(place('a', { weekly: [thursday] }))).toBe(walkIn);
    expect(invitation(place('b', { weekly: [byAppointment] }, { kind: 'consultation' }))).toBe('Op afspraak.');
    expect(invitation(place('c', { appointmentOnly: 'Bel ons.' }, { kind: 'office' }))).toBe('Op afspraak.');
    expect(invitation(place('d', { weekly: [byAppointment] }))).toBe('Op afspraak.');
    for (const other of [
      place('e', { weekly: [thursday] }, { kind: 'consultation' }),
      place('f', { unknown: 'Nog niet bekend.' }),
      place('g', { weekly: [{ ...thursday, validThrough: '2026-11-01' }] }),
    ]) {
      expect(invitation(other)).toBe('Hier kunt u terecht met uw vraag.');
    }
    expect(posterPage(young, place('f', { unknown: 'Nog niet bekend.' })).invitation).toBe('Hier kun je terecht met je vraag.');
  });

  it('says how to make an appointment, and promises no times where there are none', () => {
    const poster = posterPage(portal, place('a', { appointmentOnly: 'Bel ons voor een afspraak.' }, { kind: 'office' }));
    expect(texts(poster.hours)).toEqual(['Bel ons voor een afspraak.']);
    expect(poster.scan).toBe('Scan de code voor meer informatie.');
    expect(posterPage(portal, place('b', { weekly: [thursday] })).scan).toBe('Scan de code voor de tijden van deze week.');
  });

  it('says from when and until when the place is there', () => {
    const poster = posterPage(
      portal,
      place('a', { weekly: [thursday] }, { opensOn: '2026-12-01', temporary: { until: '2027-03-01', note: 'Daarna weg.' } }),
    );
    expect(texts(poster.hours)[0]).toBe('Open vanaf 1 december 2026.');
    expect(texts(poster.hours).at(-1)).toBe('Tot en met 1 maart 2027 is het hier.');
  });

  it('is there until the last day of a place, and no link leads to one after it', () => {
    const ending = (until: string) => place('a', { weekly: [thursday] }, { temporary: { until, note: 'Daarna weg.' } });
    expect(hasPoster(portal, ending('2026-11-21'))).toBe(true);
    expect(locationPage(portal, ending('2026-11-21')).poster?.href).toBe('/inloop/a/poster/');
    expect(hasPoster(portal, ending('2026-11-20'))).toBe(false);
    expect(locationPage(portal, ending('2026-11-20'))).not.toHaveProperty('poster');
  });
});

describe('a place that is open every other week', () => {
  const odd = { ...thursday, interval: 2, anchor: '2026-11-26' } as const;
  const even = { ...thursday, opens: '19:00', closes: '21:00', interval: 2, anchor: '2026-12-03' } as const;

  it('says for each rule which weeks it means', () => {
    const { times } = locationPage(portal, place('a', { weekly: [odd, even], publicHolidays: 'open' })).summary;
    expect(times.map(({ text, dates }) => [text, dates])).toEqual([
      [
        'Om de week op donderdag van 14.00 tot 16.00 uur.',
        'De eerstvolgende keren: 26 november, 10 december, 24 december en 7 januari 2027.',
      ],
      [
        'Om de week op donderdag van 19.00 tot 21.00 uur.',
        'De eerstvolgende keren: 3 december, 17 december, 31 december en 14 januari 2027.',
      ],
    ]);
  });

  it('says so on its poster too, under the rule', () => {
    expect(posterPage(portal, place('a', { weekly: [odd] })).hours).toEqual([
      { text: 'Om de week op donderdag van 14.00 tot 16.00 uur.', detail: false },
      { text: 'De eerstvolgende keren: 26 november, 10 december, 24 december en 7 januari 2027.', detail: true },
      { text: 'Gesloten op feestdagen.', detail: false },
    ]);
  });

  it('names no dates of a rule for every week', () => {
    expect(summarizeLocation(portal, place('a', { weekly: [thursday] })).times).toEqual([
      { text: 'Elke donderdag van 14.00 tot 16.00 uur.', isRow: true },
    ]);
  });
});

describe('a place where one needs an appointment', () => {
  it('has no week, no calendar and no status when it has no times', () => {
    const page = locationPage(portal, place('a', { appointmentOnly: 'Bel ons.' }, { kind: 'office' }));
    for (const key of ['week', 'calendarHref']) expect(page).not.toHaveProperty(key);
    for (const key of ['compact', 'next', 'closed']) expect(page.summary).not.toHaveProperty(key);
    expect(texts(page.summary.times)).toEqual(['Alleen op afspraak.']);
  });

  it('has a week and a calendar when its times are known, but no status', () => {
    const page = locationPage(portal, place('a', { weekly: [byAppointment] }, { kind: 'consultation' }));
    expect(page).toMatchObject({ calendarHref: '/inloop/a.ics' });
    expect(page.week?.rows.filter(({ open }) => open).map(({ date }) => date)).toEqual(['2026-11-26']);
    expect(page.summary).not.toHaveProperty('compact');
  });

  it('has a week, a calendar and a status for days on which anybody can come', () => {
    const exceptions = [{ date: '2026-11-25', reason: 'open dag', hours: [{ opens: '10:00', closes: '12:00' }] }];
    const page = locationPage(portal, place('a', { appointmentOnly: 'Bel ons.', exceptions }, { kind: 'office' }));
    expect(page).toMatchObject({ calendarHref: '/inloop/a.ics' });
    expect(page.week?.rows.filter(({ open }) => open).map(({ date }) => date)).toEqual(['2026-11-25']);
    // The rule does not give the time, so this line must.
    expect(page.summary.next?.text).toBe('woensdag 25 november, van 10.00 tot 12.00 uur');
    const later = { ...portal, today: '2026-11-26' };
    expect(locationPage(later, place('a', { appointmentOnly: 'Bel ons.', exceptions }, { kind: 'office' }))).not.toHaveProperty('week');
  });

  it('has none of them after its last day', () => {
    const page = locationPage(portal, place('a', { weekly: [thursday] }, { temporary: { until: '2026-11-20', note: 'Weg.' } }));
    for (const key of ['week', 'calendarHref']) expect(page).not.toHaveProperty(key);
    expect(page.summary.closed).toBe('Na 20 november 2026 niet meer open.');
    expect(page.summary).not.toHaveProperty('compact');
  });
});

describe('the next time', () => {
  const next = (input: Parameters<typeof place>[1]) => summarizeLocation(portal, place('a', input)).next?.text;
  const other = { reason: 'korter', hours: [{ opens: '10:00', closes: '12:00' }] };

  it('leaves out the times when the rules have just said them', () => {
    expect(next({ weekly: [thursday] })).toBe('donderdag 26 november');
    // Other times on another day do not make those of this day unclear.
    expect(next({ weekly: [thursday], exceptions: [{ date: '2026-12-03', ...other }] })).toBe('donderdag 26 november');
    expect(next({ weekly: [thursday, { day: 'friday', opens: '09:00', closes: '10:00', validThrough: '2026-11-01' }] })).toBe(
      'donderdag 26 november',
    );
  });

  it('gives the times of a day that differs from the rules', () => {
    expect(next({ weekly: [thursday], exceptions: [{ date: '2026-11-26', ...other }] })).toBe(
      'donderdag 26 november, van 10.00 tot 12.00 uur',
    );
    expect(next({ weekly: [thursday, { day: 'tuesday', opens: '09:00', closes: '10:00' }] })).toBe(
      'dinsdag 24 november, van 9.00 tot 10.00 uur',
    );
  });
});

describe('a portal whose only walk-in point has ended', () => {
  const gone = () => withPlaces(portal, place('a', { weekly: [thursday] }, { temporary: { until: '2026-11-20', note: 'Weg.' } }));

  it('invites nobody to walk in, and says how to get in touch', () => {
    const home = homePage(gone());
    const walkIn = walkInPage(gone());
    expect(home.title).toBe('Waar kunt u terecht?');
    for (const page of [home, walkIn]) {
      expect(page.noWalkIn).toEqual({
        instead: 'Op dit moment is er geen inlooppunt open. U kunt wel contact opnemen:',
        links: [
          { label: '088-0000000', href: 'tel:0880000000' },
          { label: 'Alle manieren om ons te bereiken', href: '/contact/' },
        ],
      });
    }
    expect(walkIn.intro).toBe(walkIn.noWalkIn?.instead);
    expect(walkIn).not.toHaveProperty('calendarHref');
    expect(contactPage(gone())).toMatchObject({ hasWalkIn: false, intro: 'U kunt bellen, een vraag stellen of mailen.' });
    expect(walkInBlock(gone(), undefined)).not.toHaveProperty('point');
    expect(walkInCalendar(gone())).not.toContain('BEGIN:VEVENT');
  });

  it('still has the point on its last day', () => {
    const last = { ...gone(), today: '2026-11-20' };
    expect(homePage(last)).not.toHaveProperty('noWalkIn');
    expect(contactPage(last).hasWalkIn).toBe(true);
  });
});

describe('places for another audience', () => {
  it('are not listed', () => {
    const parents = place('a', { weekly: [thursday] }, { audiences: ['parents'] });
    expect(pointsOf(walkInPage(withPlaces(portal, parents)))).toHaveLength(1);
    expect(pointsOf(walkInPage(withPlaces(young, parents)))).toEqual([]);
  });
});

describe('the contact page', () => {
  const intro = (site: Partial<Portal['site']>, base: Portal = portal) =>
    contactPage(withSite(withPlaces(base), { email: undefined, questions: undefined, ...site })).intro;
  const none = { unknown: 'Er is nog geen nummer.' };

  it('names the ways there are, and no others', () => {
    expect(contactPage(portal).intro).toBe('U kunt bellen, een vraag stellen, mailen of binnenlopen.');
    expect(intro({})).toBe('U kunt bellen.');
    expect(intro({ phone: none, questions: { explanation: 'Zo.', answeredBy: [] } })).toBe('U kunt een vraag stellen.');
    expect(intro({ phone: none, email: 'info@voorbeeld.example' }, young)).toBe('Je kunt mailen.');
    expect(intro({ phone: none })).toBe('Hier leest u waar u terechtkunt.');
  });

  it('does not ask when a telephone without a number is answered', () => {
    const { hours } = portal.site.phone;
    const titles = (phone: Portal['site']['phone']) => {
      const { answered, fallback } = contactPage(withSite(portal, { phone })).phone;
      return [answered?.title, fallback?.title];
    };
    const fallback = 'Bel 112.';
    expect(titles({ number: '088-0000000', hours, fallback })).toEqual(['Wanneer neemt er iemand op?', 'En buiten die tijden?']);
    expect(titles({ number: '088-0000000', fallback })).toEqual([undefined, 'Neemt er niemand op?']);
    expect(titles({ ...none, hours, fallback })).toEqual(['Tijden van de telefoon', 'En buiten die tijden?']);
    expect(titles({ ...none, fallback })).toEqual([undefined, 'Wat kunt u nu doen?']);
  });
});

describe('a portal that hides the page about itself', () => {
  const hidden = () => withEntries(portal, { pages: new Map([...portal.entries.pages].filter(([id]) => id !== 'over')) });

  it('leads to it from nowhere, and still to the other pages', () => {
    const page = frame(hidden(), { path: '/', title: 'x', description: 'x' });
    expect(page.menu.map(({ href }) => href)).toEqual(['/inloop/', '/themas/', '/sociale-kaart/', '/contact/']);
    expect(page.footerLinks.map(({ href }) => href)).toEqual([
      '/agenda/',
      '/vraag-stellen/',
      'https://www.jong-voorbeelddam.example',
      '/poll/',
      '/nieuws/',
      '/nieuwsbrief/',
      '/organisaties/',
      '/professionals/',
      '/over/privacy/',
      '/over/vrijwilligers/',
      '/toegankelijkheid/',
      'https://www.voorbeelddam.example/',
    ]);
    expect(notFoundPage(hidden()).links.map(({ href }) => href)).not.toContain('/over/');
    const privacy = portal.entries.pages.get('privacy');
    if (privacy === undefined) throw new Error('There is no page privacy.');
    expect(textPage(hidden(), privacy).frame.breadcrumb.map(({ href }) => href)).toEqual(['/', '/over/privacy/']);
    expect(textPage(portal, privacy).frame.breadcrumb.map(({ href }) => href)).toEqual(['/', '/over/', '/over/privacy/']);
  });
});

describe('supplements to one text', () => {
  const over = () => {
    const page = portal.entries.pages.get('over');
    const region = [...portal.entries.supplements.values()].find(({ id }) => id === 'over');
    if (page === undefined || region === undefined) throw new Error('There is no page over with a supplement.');
    return { page, region };
  };
  const supplements = (...entries: PortalEntry<'supplements'>[]) => {
    const map = new Map(entries.map((entry) => [`${entry.layer}/${entry.id}`, entry]));
    return textPage(withEntries(portal, { supplements: map }), over().page).supplements;
  };

  it('stand beside each other, that of the region first, each with its own title, period and origin', () => {
    const { region } = over();
    const { checkedOn, sources, hidden } = region.data;
    const untitled = { checkedOn, sources, hidden };
    const ofRegion: typeof region = { ...region, data: untitled };
    const ofMunicipality: typeof region = {
      ...ofRegion,
      layer: 'municipality',
      layers: ['municipality'],
      data: { ...untitled, validity: { from: '2026-09-01', until: '2027-08-31' } },
      html: '<h2 id="kosten">Kosten</h2>',
    };
    const found = supplements(ofMunicipality, ofRegion);
    expect(found.map(({ title, period }) => [title, period])).toEqual([
      ['In de regio Testland', undefined],
      ['In Voorbeelddam', 'Dit geldt van 1 september 2026 tot en met 31 augustus 2027.'],
    ]);
    expect(found.map(({ provenance }) => provenance.layer)).toEqual(['Tekst van de regio.', 'Tekst van de gemeente.']);
    expect(new Set(found.map(({ anchor }) => anchor)).size).toBe(2);
    expect(found[1]?.html).toBe('<h3 id="aanvulling-municipality-kosten">Kosten</h3>');
  });

  it('are left out on a portal for others', () => {
    const { region, page } = over();
    const forParents: typeof region = { ...region, data: { ...region.data, audiences: ['parents'] } };
    const map = new Map([['region/over', forParents]]);
    expect(textPage(withEntries(portal, { supplements: map }), page).supplements).toHaveLength(1);
    expect(textPage(withEntries(young, { supplements: map }), page).supplements).toEqual([]);
  });

  it('are left out outside their period, both days included', () => {
    const { region } = over();
    const during = (from: string, until: string) => supplements({ ...region, data: { ...region.data, validity: { from, until } } });
    expect(during('2026-11-21', '2026-11-21')).toHaveLength(1);
    expect(during('2026-11-22', '2026-12-01')).toEqual([]);
    expect(during('2026-11-01', '2026-11-20')).toEqual([]);
  });
});

describe('a portal that is an example', () => {
  it('says what is not real about it, or only that it is not', () => {
    expect(homePage(portal).frame.example).toEqual({ title: 'Voorbeeld', text: 'Deze portal is niet echt.' });
    const noted = withSite(portal, { exampleNote: 'Met tijden uit een oud plan.' });
    expect(homePage(noted).frame.example?.text).toBe('Met tijden uit een oud plan.');
    expect(locationCalendar(noted, place('a', { weekly: [thursday] }))).toContain('DESCRIPTION:Voorbeeld. Met tijden uit een oud plan.');
    expect(homePage(withSite(noted, { example: false })).frame).not.toHaveProperty('example');
  });
});
