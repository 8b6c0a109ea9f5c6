import { beforeAll, describe, expect, it } from 'vitest';
import { inDutch, segmentsOf, withoutMarks } from '../../../src/messages/dutch-words.ts';
import type { Portal } from '../../../src/portal/portal.ts';
import { hours as hoursSchema } from '../../../src/schemas/shared/hours.ts';
import { translatedLanguages, type TranslatedLanguage } from '../../../src/schemas/shared/languages.ts';
import { frame } from '../../../src/view-models/frame.ts';
import { languagePage } from '../../../src/view-models/language-page.ts';
import { alternatesOf, languageLinks } from '../../../src/view-models/language-links.ts';
import { languagesPage } from '../../../src/view-models/languages-page.ts';
import { fixturePortals } from '../collections/support/portal.ts';
import { walkInPoints } from '../../../src/view-models/locations-shown.ts';
import { place, withEntries, withPlaces, withSite } from './support.ts';

let adults: Portal;
let young: Portal;
beforeAll(async () => {
  const portals = await fixturePortals();
  adults = portals.voorbeelddam;
  young = portals['jong-voorbeelddam'];
});

const thursdays = { weekly: [{ day: 'thursday' as const, opens: '14:00', closes: '16:00' }] };

describe('the links to other languages', () => {
  it('are on a page in Dutch those of the portal, each named in itself', () => {
    const portal = withSite(adults, { languages: ['nl', 'uk', 'ar'] });
    expect(frame(portal, { path: '/', title: 'x', description: 'x' }).languages).toEqual([
      { name: 'Українська', href: '/taal/uk/', lang: 'uk', dir: 'ltr' },
      { name: 'العربية', href: '/taal/ar/', lang: 'ar', dir: 'rtl' },
    ]);
    expect(frame(withSite(adults, { languages: ['nl'] }), { path: '/', title: 'x', description: 'x' }).languages).toEqual([]);
  });

  it('lead from a page in another language to Dutch and to the same page in each language', () => {
    const links = languageLinks(withSite(adults, { languages: ['nl', 'uk', 'ar'] }), '/', 'uk');
    expect(links.map(({ href, current }) => [href, current])).toEqual([
      ['/', undefined],
      ['/taal/uk/', true],
      ['/taal/ar/', undefined],
    ]);
  });

  it('lead from a page to the same page where it exists, to the part that says the same, or else to the page of the language', () => {
    const portal = withSite(adults, { languages: ['nl', 'uk'], questions: undefined });
    const [point] = walkInPoints(portal);
    const place = `/inloop/${point?.id ?? ''}/`;
    const from = (path: string, site = portal) => languageLinks(site, path)[0]?.href;
    expect(from(place)).toBe(`/taal/uk${place}`);
    expect(from('/inloop/')).toBe('/taal/uk/#inloop');
    expect(from('/contact/')).toBe('/taal/uk/#bellen');
    expect(from('/vraag-stellen/')).toBe('/taal/uk/#bellen');
    expect(from('/vraag-stellen/', withSite(adults, { languages: ['nl', 'uk'] }))).toBe('/taal/uk/#vraag');
    expect(from('/organisaties/')).toBe('/taal/uk/');
    expect(languageLinks(portal, place, 'uk').map(({ href }) => href)).toEqual([place, `/taal/uk${place}`]);
    expect(alternatesOf(portal, place)).toEqual([
      { lang: 'nl', path: place },
      { lang: 'uk', path: `/taal/uk${place}` },
    ]);
    expect(alternatesOf(portal, '/contact/')).toEqual([]);
  });

  it('tell search engines the same of every page, itself and Dutch among them', () => {
    const portal = withSite(adults, { languages: ['nl', 'en', 'ar'] });
    const alternates = [
      { lang: 'nl', path: '/' },
      { lang: 'en', path: '/taal/en/' },
      { lang: 'ar', path: '/taal/ar/' },
      { lang: 'x-default', path: '/taal/' },
    ];
    expect(alternatesOf(portal, '/')).toEqual(alternates);
    expect(languagePage(portal, 'ar').frame.alternates).toEqual(alternates);
    expect(languagesPage(portal).frame.alternates).toEqual(alternates);
    expect(alternatesOf(withSite(adults, { languages: ['nl'] }), '/')).toEqual([]);
  });
});

describe('the frame of a page in another language', () => {
  it.each(translatedLanguages)(
    'says of itself that it is in %s, stays in it where it can, and says of all else that it is in Dutch',
    (language) => {
      const { frame: around } = languagePage(withSite(adults, { languages: ['nl', language] }), language);
      expect([around.lang, around.dir]).toEqual([language, language === 'ar' ? 'rtl' : 'ltr']);
      expect(around.home).toBe(`/taal/${language}/`);
      expect(around.breadcrumb).toEqual([]);
      const inside = [...around.menu, ...around.footerLinks].filter(({ href }) => href.startsWith('/'));
      expect(inside.length).toBeGreaterThan(6);
      const leadsTo = Map.groupBy(inside, ({ href, hreflang }) =>
        href.startsWith(`/taal/${language}/`) ? 'own' : (hreflang ?? 'unmarked'),
      );
      expect([...leadsTo.keys()].sort()).toEqual(['nl', 'own']);
      expect(leadsTo.get('own')?.map(({ href }) => href.split('#')[1])).toEqual(expect.arrayContaining(['inloop', 'bellen', 'vraag']));
      expect(leadsTo.get('own')?.map(({ href }) => href)).toContain(`/taal/${language}/agenda/`);
      expect(leadsTo.get('own')?.filter(({ hreflang }) => hreflang !== undefined)).toEqual([]);
      // The menu is the same on every portal: nothing of it may be left in Dutch.
      expect(around.menu.filter(({ label }) => label === '' || segmentsOf(label).some(({ dutch }) => dutch))).toEqual([]);
    },
  );

  it('keeps links to other sites, whose language nobody knows', () => {
    const { footerLinks } = languagePage(adults, 'en').frame;
    expect(footerLinks.find(({ href }) => href.startsWith('https://www.voorbeelddam'))).toEqual({
      label: inDutch('Gemeente Voorbeelddam'),
      href: 'https://www.voorbeelddam.example/',
    });
  });

  it('has the translated number for danger, and of others the Dutch words, marked as Dutch', () => {
    const { crisis } = languagePage(adults, 'en').frame;
    expect(crisis.map(({ name, when }) => [name, when])).toEqual([
      ['Emergency number', 'Call 112 when there is danger now.'],
      [inDutch('Luisterlijn Proef'), inDutch('Bel als je wilt praten met iemand die luistert.')],
      [inDutch('Hulplijn Voorbeeld'), inDutch('Bel als u of uw kind nu hulp nodig heeft.')],
    ]);
    expect(crisis[2]?.chat).toBe('https://chat.hulplijn.example/');
  });

  it('fetches no font but for English, which the Latin file can write', () => {
    expect(languagePage(adults, 'ar').frame.look.fontFaces).toBe('');
    expect(languagePage(adults, 'en').frame.look.fontFaces).not.toContain('unicode-range');
  });
});

describe('the page in another language', () => {
  it('names the places, the one that opens first on top, with the next time that stays true', () => {
    const portal = withPlaces(
      adults,
      place('later', { weekly: [{ day: 'saturday', opens: '10:00', closes: '11:00' }] }),
      place('eerst', thursdays, { address: { addressLocality: 'Voorbeelddam', streetAddress: 'Proefstraat 1' } }),
    );
    const { places } = languagePage(portal, 'uk');
    expect(places.map(({ summary }) => withoutMarks(summary.name))).toEqual(
      [...places]
        .sort((a, b) => (a.summary.next?.until ?? 0) - (b.summary.next?.until ?? 0))
        .map(({ summary }) => withoutMarks(summary.name)),
    );
    const first = places.find(({ summary }) => summary.name.includes('eerst'));
    expect(first?.summary.times.map(({ text }) => text)).toEqual(['Щочетверга з 14:00 до 16:00.']);
    expect(first?.summary.next?.text).toMatch(/^четвер, \d+ \p{L}+(?: \d{4} року)?$/u);
    expect(first?.summary.compact).toBeDefined();
    expect(first?.summary.place.lines).toEqual(['Proefstraat 1', 'Voorbeelddam'].map(inDutch));
    expect(first?.admission).toBe('Запис не потрібен.');
  });

  it('has what somebody translated, and else the Dutch words, marked as Dutch', () => {
    const words = { summary: 'Kom langs.', alert: 'Verhuisd.', translations: { en: { summary: 'Come in.' } } };
    const portal = withPlaces(adults, place('hier', { unknown: 'Nog niet bekend.' }, words));
    const [english] = languagePage(portal, 'en').places;
    expect([english?.lead, english?.summary.alert, english?.summary.unknown]).toEqual([
      'Come in.',
      inDutch('Verhuisd.'),
      inDutch('Nog niet bekend.'),
    ]);
    expect(languagePage(portal, 'ar').places[0]?.lead).toBe(inDutch('Kom langs.'));
    expect(english?.summary.ask).toEqual({ label: 'Call first: 088-0000000', href: 'tel:0880000000' });
  });

  it('tells of closures ahead in the language, with the Dutch reason marked', () => {
    const hours = { ...thursdays, exceptions: [{ date: '2026-12-24', reason: 'dag voor kerst' }] };
    const [point] = languagePage(withPlaces(adults, place('hier', hours)), 'en').places;
    expect(point?.changes).toContainEqual({ when: 'Thursday 24 December', what: 'closed', why: inDutch('dag voor kerst') });
  });

  it('says that walking in is free only when every service there says so', () => {
    const free = (portal: Portal) => languagePage(portal, 'en').free;
    expect(free(adults)).toBe(true);
    const services = new Map(adults.entries.services);
    for (const [id, entry] of services) services.set(id, { ...entry, data: { ...entry.data, cost: undefined } });
    expect(free(withEntries(adults, { services }))).toBe(false);
    expect(free(withEntries(adults, { services: new Map() }))).toBe(false);
  });

  it('says when the telephone is answered, and what to do at other times', () => {
    const { phone } = languagePage(adults, 'en');
    expect(phone.line).toEqual({ number: '088-0000000', href: 'tel:0880000000' });
    expect(phone.rules).toEqual([
      'Every Monday and Tuesday from 9:00 to 17:00.',
      'Every Thursday from 9:00 to 12:30.',
      'Closed on public holidays.',
    ]);
    expect(phone.opening?.next?.text).toMatch(/^\w+ \d+ \w+, from 9:00 to 1[27]:\d\d$/);
    // Also when the rules name no other times.
    const weekly = [{ day: 'thursday', opens: '09:00', closes: '12:30' }];
    const sameTimes = withSite(adults, { phone: { ...adults.site.phone, hours: hoursSchema.parse({ weekly }) } });
    expect(languagePage(sameTimes, 'uk').phone.opening?.next?.text).toMatch(/9:00.*12:30/);
    expect(phone.hours).toBe(inDutch('In de zomer nemen we soms later op.'));
    expect(phone.otherwise).toBe('Outside these hours the Hulplijn answers the telephone.');
    expect(languagePage(adults, 'ar').phone.otherwise).toBe(inDutch('Buiten deze tijden krijgt u de Hulplijn aan de telefoon.'));
  });

  it('names only the ways that there are', () => {
    const steps = (portal: Portal) => languagePage(portal, 'en').steps.length;
    expect(steps(adults)).toBe(5);
    expect(steps(withPlaces(adults))).toBe(4);
    expect(steps(withSite(withPlaces(adults), { phone: { unknown: 'Nog niet.' }, email: undefined, questions: undefined }))).toBe(1);
    expect(languagePage(withPlaces(adults), 'en').places).toEqual([]);
  });

  it('names the services for which somebody speaks the language', () => {
    const spoken = (language: TranslatedLanguage) => languagePage(adults, language).spoken?.items ?? [];
    expect(spoken('en').map(({ href }) => href)).toContain('/sociale-kaart/opvoedspreekuur/');
    expect(spoken('pl')).toEqual([]);
    expect(spoken('ar')[0]?.name).toMatch(/^\u2068.*\u2069$/u);
  });

  it('speaks to the readers of the portal', () => {
    expect(languagePage(young, 'en').title).toBe('Help for young people');
    expect(languagePage(young, 'en').frame.exitHref).toBeDefined();
    expect(languagePage(young, 'ar').frame.texts.exit.label).toBe('مغادرة هذا الموقع');
    expect(languagePage(withSite(young, { tone: 'informal' }), 'uk').steps[0]).toContain('Приходь');
    expect(languagePage(withSite(young, { tone: 'formal' }), 'uk').steps[0]).toContain('Приходьте');
  });

  it('leaves no mark in what becomes a title or a description', () => {
    for (const language of translatedLanguages) {
      const { title, description } = languagePage(adults, language).frame;
      expect(`${title}${description}`).not.toMatch(/[\u2066-\u2069]/u);
    }
  });
});

describe('the page with all languages', () => {
  it('lists them with the title of each page, and is left to portals that have some', () => {
    const { languages } = languagesPage(withSite(young, { languages: ['nl', 'en', 'tr'] }));
    expect(languages.map(({ name, title }) => [name, title])).toEqual([
      ['English', 'Help for young people'],
      ['Türkçe', 'Gençler için yardım'],
    ]);
  });
});
