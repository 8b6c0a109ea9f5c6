import { beforeAll, describe, expect, it } from 'vitest';
import type { Portal } from '../../../src/portal/portal.ts';
import type { Event, EventStatus } from '../../../src/schemas/events.ts';
import { localDate } from '../../../src/opening-hours/local-date.ts';
import { agendaCalendar, eventCalendar } from '../../../src/view-models/agenda-calendar.ts';
import { agendaPage } from '../../../src/view-models/agenda-page.ts';
import { campaignOf } from '../../../src/view-models/campaign.ts';
import { eventPage } from '../../../src/view-models/event-page.ts';
import { homePage } from '../../../src/view-models/home-page.ts';
import { currentNews, newsItemPage, newsPage } from '../../../src/view-models/news.ts';
import { newsFeed } from '../../../src/view-models/news-feed.ts';
import { openPoll, pollView, shownPolls } from '../../../src/view-models/polls.ts';
import { youthPage } from '../../../src/view-models/youth-page.ts';
import { fixturePortals } from '../collections/support/portal.ts';
import { withEntries, withSite } from './support.ts';

let portal: Portal;
let young: Portal;
/** For parents and for young people. */
let mixed: Portal;
beforeAll(async () => {
  const portals = await fixturePortals();
  portal = portals.voorbeelddam;
  young = portals['jong-voorbeelddam'];
  mixed = portals.testerveen;
});

/** The same portal, built at another instant. */
const builtAt = (of: Portal, iso: string): Portal => {
  const now = Date.parse(iso);
  return { ...of, now, today: localDate(now) };
};
const eventOf = (of: Portal, id: string) => of.entries.events.get(id) ?? expect.fail(`no ${id}`);
/** The portal with the evening about sleeping as its only event, with other data. */
const withEvening = (data: Partial<Event>): Portal => {
  const event = eventOf(portal, 'slaapavond');
  return withEntries(portal, { events: new Map([['slaapavond', { ...event, data: { ...event.data, ...data } }]]) });
};
/** How one enrols in that evening. */
const registrationOf = (data: Partial<Event>) => {
  const one = withEvening(data);
  return eventPage(one, eventOf(one, 'slaapavond')).registration;
};
const ids = (of: Portal) => agendaPage(of).months.flatMap(({ items }) => items.map(({ id }) => id));

describe('the agenda', () => {
  it('has what is to come for the readers of the portal, by month, with where, for whom and what it costs', () => {
    const page = agendaPage(portal);
    expect(page.months.map(({ title }) => title)).toEqual(['januari 2027', 'maart 2027', 'mei 2027']);
    expect(page.months[0]?.items[0]).toMatchObject({
      title: 'Avond over slapen',
      day: 'dinsdag 19 januari 2027',
      time: 'van 19.30 tot 21.00 uur',
      where: 'Inloop Centrum, Voorbeelddam',
      facts: ['Ouders en opvoeders, tot en met 6 jaar', 'Gratis'],
      badge: { label: 'Vol' },
    });
    expect(page.months[1]?.items[0]).toMatchObject({ where: 'Online', rest: '4 keer, de laatste keer op 23 maart 2027' });
    expect(ids(young)).toEqual(['gezinsdag']);
  });

  it('lists nothing that is over, one day before, on the day, and after it', () => {
    expect(ids(builtAt(portal, '2027-01-18T12:00:00+01:00'))).toContain('slaapavond');
    expect(ids(builtAt(portal, '2027-01-19T20:59:00+01:00'))).toContain('slaapavond');
    expect(ids(builtAt(portal, '2027-01-19T21:00:00+01:00'))).not.toContain('slaapavond');
    // A course leaves the list when it begins.
    expect(ids(builtAt(portal, '2027-03-02T19:59:00+01:00'))).toContain('cursus-grenzen');
    expect(ids(builtAt(portal, '2027-03-02T20:00:00+01:00'))).not.toContain('cursus-grenzen');
    expect(agendaPage(builtAt(portal, '2028-01-01T12:00:00+01:00')).months).toEqual([]);
  });

  it('keeps a course that has begun for as long as one can enrol in it', () => {
    const course = eventOf(portal, 'cursus-grenzen');
    const registration = { needed: true, email: 'aanmelden@cjg-voorbeelddam.example', until: '2027-03-10' };
    const open = withEntries(portal, { events: new Map([['cursus-grenzen', { ...course, data: { ...course.data, registration } }]]) });
    const closed = Date.parse('2027-03-11T00:00:00+01:00');
    const begun = builtAt(open, '2027-03-09T21:45:00+01:00');
    const [item] = agendaPage(begun).months.flatMap(({ items }) => items);
    expect(item).toMatchObject({ day: 'dinsdag 16 maart 2027', over: closed });
    expect(item?.facts[0]).toBe('Al begonnen, meedoen kan nog');
    expect(eventPage(begun, course).late).toEqual([
      {
        text: 'Deze cursus is al begonnen. U kunt nog meedoen: meld u hieronder aan.',
        over: Date.parse('2027-03-02T20:00:00+01:00'),
        until: closed,
      },
      { text: expect.stringContaining('Vraag of u nog mee kunt doen.'), over: closed, until: expect.any(Number) },
      { text: 'Dit is geweest.', over: expect.any(Number) },
    ]);
    expect(ids(builtAt(open, '2027-03-11T00:00:00+01:00'))).toEqual([]);
  });

  it('has parts by theme and by audience, with those above the theme', () => {
    expect(agendaPage(portal).lists).toEqual([
      {
        title: 'Per onderwerp',
        links: [
          { label: 'Opvoeden', href: '/agenda/thema/opvoeden/' },
          { label: 'Slapen', href: '/agenda/thema/slapen/' },
        ],
      },
      {
        title: 'Voor wie',
        links: [
          { label: 'Ouders en opvoeders', href: '/agenda/voor/ouders/' },
          { label: 'Familie en buren', href: '/agenda/voor/familie/' },
        ],
      },
    ]);
    const about = agendaPage(portal, { kind: 'thema', id: 'opvoeden' });
    expect(about.title).toBe('Agenda: Opvoeden');
    expect(about.months.flatMap(({ items }) => items.map(({ id }) => id))).toEqual(['slaapavond']);
    expect(about.calendars.map(({ href }) => href)).toEqual(['/agenda/thema/opvoeden.ics']);
  });

  it('as a calendar has each event once, and says what is cancelled', () => {
    const calendar = agendaCalendar(portal).replaceAll('\r\n ', '');
    expect(calendar.match(/^UID:.*$/gm)).toHaveLength(3);
    expect(calendar).toContain('UID:agenda-slaapavond.20270119@www.cjg-voorbeelddam.example');
    expect(calendar).toContain('DTSTART;TZID=Europe/Amsterdam:20270119T193000');
    expect(calendar).toContain('LOCATION;LANGUAGE=nl:Inloop Centrum\\, De Proefdam\\, Teststraat 1\\, 9999 ZZ Voorbeelddam');
    const event = eventOf(portal, 'slaapavond');
    const cancelled = { ...event, data: { ...event.data, status: 'cancelled' as const } };
    const alone = eventCalendar(portal, cancelled);
    expect(alone).toContain('STATUS:CANCELLED');
    expect(alone).toContain('SUMMARY;LANGUAGE=nl:Gaat niet door: Avond over slapen');
  });
});

describe('the page of an event', () => {
  it('says how to enrol until the last day', () => {
    const open = withEvening({ status: 'scheduled' });
    const on = (iso: string) => eventPage(builtAt(open, iso), eventOf(open, 'slaapavond')).registration;
    expect(on('2027-01-17T23:59:00+01:00')).toMatchObject({ closed: false, over: Date.parse('2027-01-18T00:00:00+01:00') });
    expect(on('2027-01-18T00:00:00+01:00')).toMatchObject({ closed: true });
    expect(on('2027-01-16T12:00:00+01:00')?.links.map(({ href }) => href)).toEqual([
      'https://aanmelden.voorbeelddam.example/slaapavond',
      'mailto:aanmelden@cjg-voorbeelddam.example',
      'tel:0880000008',
    ]);
  });

  it('says nothing of enrolling until a day when it is full or cancelled', () => {
    const full = withEvening({ status: 'full' });
    const page = eventPage(full, eventOf(full, 'slaapavond'));
    expect(page.status).toMatchObject({ label: 'Vol', text: 'Er is geen plek meer.' });
    expect(page.registration).toMatchObject({ text: 'Aanmelden kan niet meer.', links: [] });
    expect(page.registration).not.toHaveProperty('over');
    expect(page.jsonLd[0]).toMatchObject({ offers: { url: 'https://www.cjg-voorbeelddam.example/agenda/slaapavond/' } });
    expect(page.jsonLd[0]).not.toHaveProperty('offers.validThrough');
    // Nobody had to enrol, so nothing of it is closed.
    expect(registrationOf({ status: 'full', registration: { needed: false } })).toBeUndefined();
    expect(registrationOf({ status: 'cancelled' })).toBeUndefined();
  });

  it('says until when one can enrol for the waiting list, and how', () => {
    const waiting = withEvening({ status: 'waiting-list' });
    const on = (iso: string) => eventPage(builtAt(waiting, iso), eventOf(waiting, 'slaapavond'));
    expect(on('2027-01-17T23:59:00+01:00').registration).toMatchObject({
      text: 'U kunt zich aanmelden voor de wachtlijst. Dat kan tot en met 17 januari 2027.',
      closed: false,
      closedText: 'Aanmelden voor de wachtlijst kan niet meer.',
      links: [{ label: 'Kom op de wachtlijst' }, { kind: 'mail' }, { kind: 'phone' }],
    });
    const closed = on('2027-01-18T00:00:00+01:00');
    expect(closed.registration).toMatchObject({ closed: true });
    // What stands above it is true on both days.
    expect(closed.status?.text).toBe('Er is nu geen plek. Er is een wachtlijst.');
    // Nothing leads to this list.
    expect(registrationOf({ status: 'waiting-list', registration: { needed: false } })).toBeUndefined();
  });

  it('shows how to enrol as well where one may but need not', () => {
    const url = 'https://aanmelden.voorbeelddam.example/gezinsdag';
    expect(registrationOf({ status: 'scheduled', registration: { needed: false, url, until: '2027-01-17' } })).toMatchObject({
      text: 'Aanmelden hoeft niet. Aanmelden kan wel, tot en met 17 januari 2027.',
      closedText: 'Aanmelden hoeft niet.',
      links: [{ href: url }],
    });
  });

  it('gives a number for enrolling in its calendar only when one can enrol', () => {
    const phoneOf = (status: EventStatus) => /Aanmelden: [\d-]+/.exec(agendaCalendar(withEvening({ status })).replaceAll('\r\n ', ''))?.[0];
    expect(phoneOf('scheduled')).toBe('Aanmelden: 088-0000008');
    expect(phoneOf('waiting-list')).toBe('Aanmelden: 088-0000008');
    expect(phoneOf('full')).toBeUndefined();
    expect(phoneOf('cancelled')).toBeUndefined();
  });

  it('does not tell people to ask about a course that has begun and is full', () => {
    const course = eventOf(portal, 'cursus-grenzen');
    const lateOf = (status: EventStatus) =>
      eventPage(portal, { ...course, data: { ...course.data, status } }).late.map(({ text }) => text)[0];
    expect(lateOf('full')).toBe('Deze cursus is al begonnen.');
    expect(lateOf('scheduled')).toContain('Vraag of u nog mee kunt doen.');
  });

  it('stays when it is over, says so, and has no calendar any more', () => {
    const late = builtAt(portal, '2027-02-01T12:00:00+01:00');
    const page = eventPage(late, eventOf(late, 'slaapavond'));
    expect(page.late).toEqual([{ text: 'Dit is geweest.', over: Date.parse('2027-01-19T21:00:00+01:00') }]);
    expect(page.calendar).toBeUndefined();
    expect(page.times.map(({ text }) => text)).toEqual(['dinsdag 19 januari 2027, van 19.30 tot 21.00 uur']);
  });

  it('is an Event or a Course in the terms of schema.org, with the hour in the Netherlands', () => {
    expect(eventPage(portal, eventOf(portal, 'slaapavond')).jsonLd[0]).toMatchObject({
      '@type': 'Event',
      startDate: '2027-01-19T19:30:00+01:00',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      offers: { price: 0, availability: 'https://schema.org/SoldOut' },
      organizer: { name: 'Stichting Proef' },
    });
    expect(eventPage(portal, eventOf(portal, 'cursus-grenzen')).jsonLd[0]).toMatchObject({
      '@type': 'Course',
      hasCourseInstance: { courseMode: 'Online', startDate: '2027-03-02T20:00:00+01:00', endDate: '2027-03-23T21:30:00+01:00' },
    });
  });
});

describe('news', () => {
  it('stands in the list and in the feed from its first day through its last, and keeps its page', async () => {
    const at = (iso: string) => currentNews(builtAt(portal, iso)).map(({ id }) => id);
    expect(at('2026-11-08T23:59:00+01:00')).toEqual(['landelijke-proefdag']);
    expect(at('2026-11-09T00:00:00+01:00')).toEqual(['verbouwing', 'landelijke-proefdag']);
    expect(at('2026-12-11T23:59:00+01:00')).toEqual(['verbouwing']);
    expect(at('2026-12-12T00:00:00+01:00')).toEqual([]);
    const late = builtAt(portal, '2026-12-12T00:00:00+01:00');
    expect(await newsFeed(late)).not.toContain('<item>');
    expect(newsPage(late).items).toEqual([]);
    const page = newsItemPage(late, late.entries.news.get('verbouwing') ?? expect.fail());
    expect(page.late).toEqual({
      text: 'Dit bericht is oud: het was te zien tot en met 11 december 2026. Misschien klopt het niet meer.',
      over: Date.parse('2026-12-12T00:00:00+01:00'),
    });
  });

  it('as a feed has addresses that work elsewhere', async () => {
    const feed = await newsFeed(portal);
    expect(feed).toContain('<link>https://www.cjg-voorbeelddam.example/nieuws/verbouwing/</link>');
    expect(feed).toContain('rel="self"');
    expect(feed).not.toMatch(/(?:href|src)=(?:"|&quot;)\//);
  });
});

describe('a campaign', () => {
  it('has the top place of the home page from its first day through its last, and the one that began last goes first', () => {
    const at = (iso: string) => campaignOf(builtAt(portal, iso))?.title;
    expect(at('2026-11-15T23:59:00+01:00')).toBeUndefined();
    expect(at('2026-11-16T00:00:00+01:00')).toBe('De week van de test');
    expect(at('2026-11-22T23:59:00+01:00')).toBe('De week van de test');
    expect(at('2026-11-23T00:00:00+01:00')).toBeUndefined();
    expect(at('2026-12-01T00:00:00+01:00')).toBe('Een warme winter');
    expect(homePage(portal).campaign?.over).toBe(Date.parse('2026-11-23T00:00:00+01:00'));
  });

  it('has a message that was chosen for as long as that is current', () => {
    const news = (iso: string) => campaignOf(builtAt(portal, iso))?.news.map(({ id }) => id);
    expect(news('2026-12-11T23:59:00+01:00')).toEqual(['verbouwing']);
    expect(news('2026-12-12T00:00:00+01:00')).toEqual([]);
    // A message of next week is not read before its day.
    const entry = portal.entries.news.get('verbouwing') ?? expect.fail();
    const later = withEntries(portal, {
      news: new Map([['verbouwing', { ...entry, data: { ...entry.data, publishFrom: '2026-12-01' } }]]),
    });
    expect(campaignOf(builtAt(later, '2026-11-30T12:00:00+01:00'))?.news).toEqual([]);
    expect(campaignOf(builtAt(later, '2026-12-01T12:00:00+01:00'))?.news).toHaveLength(1);
    // And none that is for other readers.
    expect(campaignOf(builtAt(young, '2026-12-01T12:00:00+01:00'))?.news).toEqual([]);
  });

  it('has a headline that leads to what was chosen, and to nothing when nothing was', () => {
    const at = (of: Portal) => campaignOf(builtAt(of, '2026-12-01T12:00:00+01:00'));
    expect(at(portal)?.href).toBe('#campagne');
    const entry = portal.entries.campaigns.get('warme-winter') ?? expect.fail();
    const chosen = { articles: [], services: [], news: [], events: [], themes: [] };
    const withChosen = (some: Partial<typeof entry.data>) =>
      at(withEntries(portal, { campaigns: new Map([['warme-winter', { ...entry, data: { ...entry.data, ...chosen, ...some } }]]) }));
    expect(withChosen({})).toMatchObject({ title: 'Een warme winter' });
    expect(withChosen({})).not.toHaveProperty('href');
    // What this portal does not show counts as not chosen.
    expect(withChosen({ services: ['meidenclub'] })).not.toHaveProperty('href');
    expect(withChosen({ news: ['verbouwing'] })?.href).toBe('#campagne');
  });

  it('is on the page for young people when it is for them, with what was chosen for them', () => {
    expect(homePage(mixed).campaign?.cards.map(({ title }) => title)).toEqual([
      'Mijn baby huilt veel. Wat kan ik doen?',
      'Ik word gepest',
      'Opvoedlijn',
    ]);
    const { campaign } = youthPage(mixed);
    expect(campaign).toMatchObject({ title: 'De week van de test', cards: [{ title: 'Ik word gepest' }], themes: [] });
    expect(campaign?.news.map(({ id }) => id)).toEqual(['landelijke-proefdag']);
    const entry = mixed.entries.campaigns.get('week-van-de-test') ?? expect.fail();
    const forParents = { ...entry, data: { ...entry.data, audiences: ['parents' as const] } };
    expect(youthPage(withEntries(mixed, { campaigns: new Map([['week-van-de-test', forParents]]) })).campaign).toBeUndefined();
  });
});

describe('a poll', () => {
  it('is open through its last day; then it shows its result alone', () => {
    expect(openPoll(builtAt(portal, '2026-10-31T12:00:00+01:00'))).toBeUndefined();
    expect(openPoll(builtAt(portal, '2026-12-01T23:59:00+01:00'))?.id).toBe('inloop-in-de-avond');
    expect(openPoll(builtAt(portal, '2026-12-02T00:00:00+01:00'))).toBeUndefined();
    const [entry = expect.fail()] = shownPolls(portal);
    expect(pollView(builtAt(portal, '2026-12-02T00:00:00+01:00'), entry)).toMatchObject({
      closed: true,
      total: 'In totaal 15 stemmen.',
      options: [
        { label: 'Ja', percent: 80, text: '12 stemmen, 80 procent' },
        { label: 'Nee', percent: 20, text: '3 stemmen, 20 procent' },
        { label: 'Misschien', percent: 0, text: '0 stemmen, 0 procent' },
      ],
    });
    // A part of a whole that nobody knows is not worked out.
    const options = entry.data.options.map(({ votes, ...option }, index) => ({ ...option, ...(index === 2 ? {} : { votes }) }));
    const partly = pollView(portal, { ...entry, data: { ...entry.data, options } });
    expect(partly.options.map(({ percent, text }) => [percent, text])).toEqual([
      [undefined, '12 stemmen'],
      [undefined, '3 stemmen'],
      [undefined, 'nog niet geteld'],
    ]);
    expect(partly.total).toBe('Nog niet elk antwoord is geteld. Tot nu toe zijn er 15 stemmen.');
  });

  it('takes votes only where somebody counts them, and says who', () => {
    const [entry = expect.fail()] = shownPolls(portal);
    expect(pollView(portal, entry).vote).toEqual({
      action: 'https://stemmen.voorbeelddam.example/poll',
      to: 'Uw stem gaat naar stemmen.voorbeelddam.example.',
    });
    expect(pollView(withSite(portal, { votes: undefined }), entry).vote).toBeUndefined();
  });
});
