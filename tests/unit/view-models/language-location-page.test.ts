import { beforeAll, describe, expect, it } from 'vitest';
import { inDutch, segmentsOf } from '../../../src/messages/dutch-words.ts';
import type { Portal } from '../../../src/portal/portal.ts';
import { translatedLanguages } from '../../../src/schemas/shared/languages.ts';
import type { Hours } from '../../../src/schemas/shared/hours.ts';
import { languageLocationPage } from '../../../src/view-models/language-location-page.ts';
import { hoursIn } from '../../../src/view-models/location-in-language.ts';
import { locationPage } from '../../../src/view-models/location-page.ts';
import { fixturePortals } from '../collections/support/portal.ts';
import { place, withPlaces, withSite } from './support.ts';

let portal: Portal;
beforeAll(async () => {
  portal = withSite((await fixturePortals()).voorbeelddam, { languages: ['nl', ...translatedLanguages] });
});

const hours = {
  weekly: [{ day: 'thursday' as const, opens: '14:00', closes: '16:00', note: 'met koffie' }],
  exceptions: [{ date: '2026-12-24', reason: 'dag voor kerst' }],
};
const elst = () =>
  place('hier', hours, {
    hostBuilding: 'De Plataan',
    summary: 'Kom langs.',
    directions: 'Naast de kerk.',
    accessibility: { wheelchair: true, note: 'De drempel is laag.' },
    temporary: { until: '2027-02-01', note: 'Daarna dicht.' },
    alert: 'Let op.',
    translations: { en: { summary: 'Come in.', accessibility: 'The doorstep is low.' } },
  });

describe('the page of a place in another language', () => {
  it('says in that language when and where it is, and what is translated; the rest is marked as Dutch', () => {
    const page = languageLocationPage(withPlaces(portal, elst()), elst(), 'en');
    expect(page.summary.times.map(({ text }) => text)).toEqual([`Every Thursday from 14:00 to 16:00 (${inDutch('met koffie')}).`]);
    expect(page.week?.caption).toBe('From Saturday 21 November to Friday 27 November');
    expect(page.week?.rows.find(({ date }) => date === '2026-11-26')?.hours).toBe(`14:00–16:00 (${inDutch('met koffie')})`);
    expect(page.changes).toContainEqual({ when: 'Thursday 24 December', what: 'closed', why: inDutch('dag voor kerst') });
    expect(page.summary.place.lines[0]).toBe(`In ${inDutch('De Plataan')}`);
    expect(page.summary.name).toMatch(/^\u2068.*\u2069$/u);
    expect([page.lead, page.directions, page.accessibilityNote]).toEqual(['Come in.', inDutch('Naast de kerk.'), 'The doorstep is low.']);
    expect(page.accessibility).toEqual([{ label: 'Wheelchair', value: 'yes', has: true }]);
    expect(page.temporary).toEqual({ note: inDutch('Daarna dicht.'), until: 'It is here up to and including 1 February 2027.' });
    expect(page.admission).toBe('You do not need an appointment.');
  });

  it('tells the same times, changes and facts as the page in Dutch', () => {
    const here = withPlaces(portal, elst());
    const dutch = locationPage(here, elst());
    for (const language of translatedLanguages) {
      const page = languageLocationPage(here, elst(), language);
      expect(page.week?.rows.map(({ date, open }) => [date, open])).toEqual(dutch.week?.rows.map(({ date, open }) => [date, open]));
      expect(page.changes.length).toBe(dutch.changes.length);
      expect(page.summary.compact).toBe(dutch.summary.compact);
      expect(page.summary.place.mapUrl).toBe(dutch.summary.place.mapUrl);
      expect(page.services.map(({ href }) => href)).toEqual(dutch.services.map(({ href }) => href));
      expect([page.phone, page.calendarHref]).toEqual([dutch.phone, dutch.calendarHref]);
      expect(page.present.map(({ href, hreflang }) => [href, hreflang])).toEqual(dutch.present.map(({ href }) => [href, 'nl']));
    }
  });

  it('has its own address, the way back to the page of the language, and no mark in its title and description', () => {
    const { frame, jsonLd } = languageLocationPage(withPlaces(portal, elst()), elst(), 'uk');
    expect(frame.canonical).toMatch(/\/taal\/uk\/inloop\/hier\/$/);
    expect(frame.title).toMatch(/ \(Українська\) \| /);
    expect(frame.breadcrumb.at(-1)?.label).not.toContain('(');
    expect(frame.breadcrumb.map(({ href }) => href)).toEqual(['/taal/uk/', '/taal/uk/inloop/hier/']);
    expect(`${frame.title}${frame.description}${JSON.stringify(jsonLd)}`).not.toMatch(/[\u2066-\u2069]/u);
    expect(frame.languages.map(({ href }) => href)).toContain('/taal/ar/inloop/hier/');
  });

  it('leads to contact in the language where the times are not known and nobody can be called', () => {
    const unknown = place('hier', { unknown: 'Nog niet bekend.' });
    const quiet = withSite(withPlaces(portal, unknown), { phone: { unknown: 'Nog niet.' } });
    expect(languageLocationPage(quiet, unknown, 'en').summary.ask).toEqual({ label: 'Please contact us first', href: '/taal/en/#bellen' });
    expect(locationPage(quiet, unknown).summary.ask?.href).toBe('/contact/');
  });
});

describe('what is said of hours in words', () => {
  const dutch: Hours = { exceptions: [], publicHolidays: 'closed', schoolHolidays: 'open' };
  it('has one translation, in the place of the reason, the appointment or the note', () => {
    expect(hoursIn({ ...dutch, unknown: 'Nog niet.', note: 'Bel.' }, 'Not yet.')).toEqual({ ...dutch, unknown: 'Not yet.' });
    expect(hoursIn({ ...dutch, appointmentOnly: 'Bel.' }, 'Call.').appointmentOnly).toBe('Call.');
    expect(hoursIn({ ...dutch, note: 'Bel.' }, 'Call.').note).toBe('Call.');
    expect(hoursIn(dutch, 'Call.').note).toBeUndefined();
  });
  it('is marked as Dutch without one', () => {
    expect(segmentsOf(hoursIn({ ...dutch, note: 'Bel.' }, undefined).note ?? '')).toEqual([{ text: 'Bel.', dutch: true }]);
  });
});
