import { beforeAll, describe, expect, it } from 'vitest';
import { inDutch, segmentsOf, withoutMarks } from '../../../src/messages/dutch-words.ts';
import { localDate } from '../../../src/opening-hours/local-date.ts';
import type { Portal } from '../../../src/portal/portal.ts';
import type { Event } from '../../../src/schemas/events.ts';
import { translatedLanguages } from '../../../src/schemas/shared/languages.ts';
import { languageDocuments } from '../../../src/search/language-documents.ts';
import { sitePaths } from '../../../src/sites/site-paths.ts';
import { agendaPage } from '../../../src/view-models/agenda-page.ts';
import { languageAgendaPage } from '../../../src/view-models/language-agenda-page.ts';
import { languageLinks } from '../../../src/view-models/language-links.ts';
import { languagePage } from '../../../src/view-models/language-page.ts';
import { fixturePortals } from '../collections/support/portal.ts';
import { place, withEntries, withPlaces, withSite } from './support.ts';

let portal: Portal;
let young: Portal;
beforeAll(async () => {
  const portals = await fixturePortals();
  const languages = ['nl' as const, ...translatedLanguages];
  portal = withSite(portals.voorbeelddam, { languages });
  young = withSite(portals['jong-voorbeelddam'], { languages });
});

const builtAt = (of: Portal, iso: string): Portal => {
  const now = Date.parse(iso);
  return { ...of, now, today: localDate(now) };
};
const withoutEvents = (of: Portal) => withEntries(of, { events: new Map() });
const thursdays = { weekly: [{ day: 'thursday' as const, opens: '14:00', closes: '16:00', note: 'met koffie' }] };
/** The portal with the evening about sleeping as its only event, with other data. */
const withEvening = (data: Partial<Event>): Portal => {
  const event = portal.entries.events.get('slaapavond') ?? expect.fail();
  return withEntries(portal, { events: new Map([['slaapavond', { ...event, data: { ...event.data, ...data } }]]) });
};
const itemsOf = ({ months }: ReturnType<typeof agendaPage>) => months.flatMap(({ items }) => items);
const walkInOf = (of: Portal, language: (typeof translatedLanguages)[number]) =>
  languageAgendaPage(of, language).walkIn ?? expect.fail('no walk-in sessions');

describe('the agenda in another language', () => {
  it('has the same things at the same times as the page in Dutch, in the same order', () => {
    const dutch = agendaPage(portal);
    const kept = (page: ReturnType<typeof agendaPage>) => ({
      events: itemsOf(page).map(({ id, start, over, past, date, badge }) => [id, start, over, past, date, badge?.kind]),
      days: [page.walkIn?.days, page.walkIn?.more].map((days) =>
        days?.map(({ date, sessions }) => [date, sessions.map(({ name, over }) => [withoutMarks(name), over])]),
      ),
      calendars: page.calendars.map(({ href }) => href),
    });
    for (const language of translatedLanguages) expect(kept(languageAgendaPage(portal, language)), language).toEqual(kept(dutch));
  });

  it('says in that language when, where, for whom and what it costs; what nobody translated is marked as Dutch', () => {
    const page = languageAgendaPage(withEvening({ cost: { free: false, amount: 5, note: 'per keer' }, status: 'waiting-list' }), 'uk');
    expect(page.months.map(({ title }) => title)).toEqual(['Січень 2027']);
    expect(itemsOf(page)[0]).toMatchObject({
      title: inDutch('Avond over slapen'),
      summary: inDutch('Praat met andere ouders over kinderen die slecht slapen.'),
      href: '/agenda/slaapavond/',
      hreflang: 'nl',
      day: 'вівторок, 19 січня 2027 року',
      time: 'з 19:30 до 21:00',
      where: inDutch('Inloop Centrum, Voorbeelddam'),
      facts: ['Батьки та інші, хто виховує дітей, не старше ніж 6 років', `5\u00a0€ (${inDutch('per keer')})`],
      badge: { label: 'Список очікування', kind: 'warning' },
    });
    const [course] = itemsOf(languageAgendaPage(portal, 'pl')).filter(({ id }) => id === 'cursus-grenzen');
    expect(course).toMatchObject({ where: 'Przez internet', rest: 'Spotkania: 4, ostatnie 23 marca 2027 r.' });
  });

  it('says that it is cancelled or full, and that one can still join what has begun', () => {
    const badge = (status: Event['status']) => itemsOf(languageAgendaPage(withEvening({ status }), 'tr'))[0]?.badge;
    expect([badge('cancelled'), badge('full'), badge('scheduled')]).toEqual([
      { label: 'İptal edildi', kind: 'negative' },
      { label: 'Yer yok', kind: 'warning' },
      undefined,
    ]);
    const event = portal.entries.events.get('cursus-grenzen') ?? expect.fail();
    const registration = { needed: true, email: 'aanmelden@cjg-voorbeelddam.example', until: '2027-03-10' };
    const open = withEntries(portal, { events: new Map([[event.id, { ...event, data: { ...event.data, registration } }]]) });
    const [item] = itemsOf(languageAgendaPage(builtAt(open, '2027-03-09T21:45:00+01:00'), 'en'));
    expect(item?.facts[0]).toBe('Has begun, you can still join');
  });

  it('has a title and a text of the editor where somebody translated them, each by itself', () => {
    const titles = (language: 'ar' | 'en' | 'uk') =>
      Object.fromEntries(itemsOf(languageAgendaPage(portal, language)).map(({ id, title }) => [id, title]));
    expect(titles('ar')).toMatchObject({
      slaapavond: 'أمسية عن النوم',
      gezinsdag: 'يوم العائلة',
      'cursus-grenzen': inDutch('Cursus Grenzen'),
    });
    expect(titles('uk')).toMatchObject({ slaapavond: inDutch('Avond over slapen'), gezinsdag: 'Сімейний день' });
    const [half] = itemsOf(languageAgendaPage(withEvening({ translations: { en: { title: 'Sleep' } } }), 'en'));
    expect([half?.title, half?.summary]).toEqual(['Sleep', inDutch('Praat met andere ouders over kinderen die slecht slapen.')]);
  });

  it('has the walk-in days in the words of the language, leading to the pages of the places in it', () => {
    const here = withPlaces(portal, place('hier', thursdays, { alert: 'Let op.', translations: { en: { alert: 'Mind.' } } }));
    const { days, alerts, all } = walkInOf(here, 'en');
    expect(days[0]).toEqual({
      date: '2026-11-26',
      day: 'Thursday 26 November 2026',
      sessions: [
        {
          time: '14:00–16:00',
          name: inDutch('Plek hier'),
          href: '/taal/en/inloop/hier/',
          more: `(${inDutch('Voorbeelddam')}, ${inDutch('met koffie')})`,
          over: Date.parse('2026-11-26T16:00:00+01:00'),
        },
      ],
    });
    expect(alerts).toEqual([{ name: inDutch('Plek hier'), text: 'Mind.' }]);
    expect(all).toEqual({ label: 'All walk-in points and times', href: '/taal/en/#inloop' });
    expect(walkInOf(here, 'ar')).toMatchObject({
      alerts: [{ text: inDutch('Let op.') }],
      days: expect.arrayContaining([
        expect.objectContaining({ day: 'الخميس 26 نوفمبر 2026', sessions: [expect.objectContaining({ href: '/taal/ar/inloop/hier/' })] }),
      ]),
    });
  });

  it('keeps a walk-in session until it is over, one day before, on the day and after it', () => {
    const here = withPlaces(portal, place('hier', thursdays));
    const first = (iso: string) => walkInOf(builtAt(here, iso), 'uk').days[0]?.day;
    expect(first('2026-11-25T12:00:00+01:00')).toBe('четвер, 26 листопада 2026 року');
    expect(first('2026-11-26T15:59:00+01:00')).toBe('четвер, 26 листопада 2026 року');
    expect(first('2026-11-26T16:00:00+01:00')).toBe('четвер, 3 грудня 2026 року');
  });

  it('speaks of walking in alone where there are no events, and names the municipality as Dutch', () => {
    const page = languageAgendaPage(withoutEvents(portal), 'pl');
    expect(page.intro).toBe(`Dokąd i kiedy można przyjść w gminie ${inDutch('Voorbeelddam')}.`);
    expect(page.frame.description).toBe('Dokąd i kiedy można przyjść w gminie Voorbeelddam.');
    expect(page.calendars).toEqual([{ label: 'Kiedy można przyjść (ics)', href: '/inloop.ics', hreflang: 'nl' }]);
    expect(languageAgendaPage(withoutEvents(young), 'pl').intro).toContain('możesz przyjść');
    expect(languageAgendaPage(portal, 'en').intro).toBe(
      `Courses, evenings for parents and other meetings in ${inDutch('Voorbeelddam')}. You also see where you can walk in.`,
    );
  });

  it('is wholly in its language, with the way to reach somebody in it', () => {
    for (const language of translatedLanguages) {
      const page = languageAgendaPage(portal, language);
      expect(page.frame).toMatchObject({ lang: language, dir: language === 'ar' ? 'rtl' : 'ltr' });
      expect(page.frame.title).toContain(page.title);
      expect(page.contact).toMatchObject({ href: `/taal/${language}/#bellen` });
      expect(page.contact.hreflang).toBeUndefined();
      expect([page.lists, page.all, page.moment]).toEqual([[], undefined, undefined]);
      expect(segmentsOf(page.madeOn).some(({ dutch }) => dutch)).toBe(false);
      expect(page.madeOn).toContain('2026');
      expect(page.frame.breadcrumb.at(-1)).toEqual({ label: page.title, href: `/taal/${language}/agenda/` });
      expect(page.jsonLd).toHaveLength(1);
    }
    expect(languageAgendaPage(portal, 'uk').madeOn).toBe('Оновлено 21 листопада 2026 року');
  });
});

describe('the languages of the agenda', () => {
  it('are those of the portal, where it has an agenda', () => {
    const paths = (of: Portal) => [...sitePaths(of)].filter((path) => /^\/taal\/..\/agenda/.test(path));
    expect(paths(portal)).toEqual(translatedLanguages.map((language) => `/taal/${language}/agenda/`));
    expect(paths(withoutEvents(portal))).toHaveLength(translatedLanguages.length);
    expect(paths(withSite(portal, { languages: ['nl', 'tr'] }))).toEqual(['/taal/tr/agenda/']);
    expect(paths(withoutEvents(withPlaces(portal, place('onbekend', { unknown: 'Nog niet bekend.' }))))).toEqual([]);
  });

  it('stand in the header of the page in Dutch; the pages of events lead to the page of the language', () => {
    const hrefs = (path: string) => Object.fromEntries(languageLinks(portal, path).map(({ lang, href }) => [lang, href]));
    expect(hrefs('/agenda/')).toMatchObject({ uk: '/taal/uk/agenda/', ar: '/taal/ar/agenda/' });
    expect(hrefs('/agenda/slaapavond/')).toMatchObject({ uk: '/taal/uk/' });
    const links = languageAgendaPage(portal, 'uk').frame.languages.map(({ lang, href }) => [lang, href]);
    expect(links).toContainEqual(['nl', '/agenda/']);
    expect(links).toContainEqual(['ar', '/taal/ar/agenda/']);
  });

  it('lead to it from the walk-in points on the page of the language, where there are days to see', () => {
    expect(languagePage(portal, 'uk').days).toEqual({ label: 'Коли можна прийти: усі дні', href: '/taal/uk/agenda/' });
    expect(languagePage(withPlaces(portal, place('onbekend', { unknown: 'Nog niet bekend.' })), 'uk').days).toBeUndefined();
    expect(languagePage(withoutEvents(withPlaces(portal)), 'uk').days).toBeUndefined();
  });

  it('are found by words of each', () => {
    const documents = languageDocuments(portal);
    for (const language of translatedLanguages) {
      const found = documents.find(({ href }) => href === `/taal/${language}/agenda/`) ?? expect.fail(language);
      expect(found.title).toBe(languageAgendaPage(portal, language).title);
      expect(found.texts.synonyms?.length).toBeGreaterThan(5);
      expect(found.summary).toContain('Voorbeelddam');
    }
    const bare = languageDocuments(withoutEvents(withPlaces(portal, place('onbekend', { unknown: 'Nog niet bekend.' }))));
    expect(bare.filter(({ href }) => href.endsWith('/agenda/'))).toEqual([]);
  });
});
