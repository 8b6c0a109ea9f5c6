import { beforeAll, describe, expect, it } from 'vitest';
import { localDate } from '../../../src/opening-hours/local-date.ts';
import type { Portal } from '../../../src/portal/portal.ts';
import type { HoursInput } from '../../../src/schemas/shared/hours.ts';
import { weekdays } from '../../../src/schemas/shared/weekday.ts';
import { sitePaths } from '../../../src/sites/site-paths.ts';
import { agendaPage } from '../../../src/view-models/agenda-page.ts';
import { footerLinks } from '../../../src/view-models/footer-links.ts';
import { walkInAgenda } from '../../../src/view-models/walk-in-agenda.ts';
import { fixturePortals } from '../collections/support/portal.ts';
import { place, withEntries, withPlaces } from './support.ts';

let portal: Portal;
let young: Portal;
beforeAll(async () => {
  const portals = await fixturePortals();
  portal = portals.voorbeelddam;
  young = portals['jong-voorbeelddam'];
});

const builtAt = (of: Portal, iso: string): Portal => {
  const now = Date.parse(iso);
  return { ...of, now, today: localDate(now) };
};
const daysOf = (of: Portal) => {
  const agenda = walkInAgenda(of);
  return agenda === undefined ? [] : [...agenda.days, ...agenda.more];
};
/** “2026-11-23 9.00–12.00 Inloop Centrum”. */
const linesOf = (of: Portal) => daysOf(of).flatMap(({ date, sessions }) => sessions.map(({ time, name }) => `${date} ${time} ${name}`));
const on = (of: Portal, date: string) => linesOf(of).filter((line) => line.startsWith(date));
const withoutEvents = (of: Portal) => withEntries(of, { events: new Map() });
const everyDay: HoursInput = { weekly: weekdays.map((day) => ({ day, opens: '09:00', closes: '12:00' })) };

describe('walking in, in the agenda', () => {
  it('has each time of each point, by day and by hour, with the village and what the times say', () => {
    const [day] = daysOf(portal);
    expect(day).toMatchObject({
      date: '2026-11-23',
      day: 'maandag 23 november 2026',
      sessions: [
        { time: '9.00–12.00', name: 'Inloop Centrum', href: '/inloop/centrum/', more: '(Voorbeelddam)' },
        { time: '13.30–16.00', name: 'Inloop Centrum', over: Date.parse('2026-11-23T16:00:00+01:00') },
      ],
    });
    // The name of Noordwijk says where it is.
    const places = new Map(daysOf(portal).flatMap(({ sessions }) => sessions.map(({ name, more }) => [name, more])));
    expect(places.get('Inloop Noordwijk')).toBe('');
    expect(daysOf(portal).find(({ date }) => date === '2026-11-27')?.sessions).toMatchObject([{ more: '(Testdorp, met koffie)' }]);
  });

  it('leaves out what needs an appointment, and places that are no walk-in point', () => {
    expect(on(portal, '2026-11-25')).toEqual(['2026-11-25 9.00–12.00 Inloop Centrum']);
    // The health clinic has a session on this day.
    expect(on(portal, '2026-12-03')).toEqual(['2026-12-03 14.00–17.00 Inloop Centrum']);
  });

  it('follows closures, other times, holidays and the last and first day of a place', () => {
    expect(on(portal, '2026-12-07')).toEqual([]);
    expect(on(portal, '2026-12-24')).toEqual(['2026-12-24 10.00–12.00 Inloop Centrum', '2026-12-24 13.00–14.00 Inloop Centrum']);
    // Every other Tuesday from 17 November, but not in the Christmas holiday.
    const tuesdays = linesOf(portal).filter((line) => line.endsWith('Noordwijk'));
    expect(tuesdays.map((line) => line.slice(0, 10))).toEqual(['2026-12-01', '2026-12-15', '2027-01-12']);
    const spring = builtAt(portal, '2027-01-20T12:00:00+01:00');
    const fridays = linesOf(spring).filter((line) => /Markthal|Kulturhus/.test(line));
    expect(fridays.slice(0, 2)).toEqual(['2027-01-29 13.00–15.00 Inloop Markthal', '2027-02-05 9.30–11.30 Inloop Kulturhus']);
  });

  it('keeps a time until it is over, also on the day that the clock changes', () => {
    const at = (iso: string) => linesOf(builtAt(portal, iso))[0];
    expect(at('2026-11-23T11:59:00+01:00')).toBe('2026-11-23 9.00–12.00 Inloop Centrum');
    expect(at('2026-11-23T12:00:00+01:00')).toBe('2026-11-23 13.30–16.00 Inloop Centrum');
    expect(at('2026-11-23T16:00:00+01:00')).toBe('2026-11-25 9.00–12.00 Inloop Centrum');
    const sunday = withPlaces(portal, place('zondag', { sessions: [{ date: '2027-03-28', opens: '01:00', closes: '04:00' }] }));
    const [day] = daysOf(builtAt(sunday, '2027-03-27T12:00:00+01:00'));
    expect(day?.sessions).toMatchObject([{ over: Date.parse('2027-03-28T04:00:00+02:00') }]);
  });

  it('shows a week of days at once however many points there are, and folds in the others', () => {
    const busy = withPlaces(portal, place('a', everyDay), place('b', everyDay), place('c', everyDay));
    const agenda = walkInAgenda(busy) ?? expect.fail();
    expect(agenda.days.map(({ date }) => date.slice(8))).toEqual(['21', '22', '23', '24', '25', '26', '27']);
    expect(agenda.days.every(({ sessions }) => sessions.length === 3)).toBe(true);
    // On a page that was made at the end of a month, the next month is whole.
    const old = walkInAgenda(builtAt(busy, '2027-07-31T13:00:00+02:00')) ?? expect.fail();
    expect(old.more.some(({ date }) => date === '2027-08-31')).toBe(true);
  });

  it('is not there for points that have no times, or are never closed', () => {
    expect(walkInAgenda(withPlaces(portal, place('onbekend', { unknown: 'Nog niet bekend.' })))).toBeUndefined();
    expect(walkInAgenda(withPlaces(portal, place('altijd', { always: true })))).toBeUndefined();
    expect(walkInAgenda(withPlaces(portal, place('afspraak', { appointmentOnly: 'Bel eerst.' })))).toBeUndefined();
  });

  it('names what visitors of a point have to know, once', () => {
    expect(walkInAgenda(portal)?.alerts).toEqual([
      { name: 'Inloop Centrum', text: 'Door een verbouwing is de ingang deze maand aan de achterkant.' },
    ]);
  });
});

describe('the agenda', () => {
  it('has the days on the whole agenda; a part of it has the next moment', () => {
    const whole = agendaPage(portal);
    expect(whole.walkIn?.days).toHaveLength(7);
    expect(whole.moment).toBeUndefined();
    expect(whole.calendars.map(({ href }) => href)).toEqual(['/agenda.ics', '/inloop.ics']);
    const about = agendaPage(portal, { kind: 'thema', id: 'slapen' });
    expect(about.walkIn).toBeUndefined();
    expect(about.moment?.next.name).toBe('Inloop Centrum');
  });

  it('is there without events where one can walk in, and speaks of that alone', () => {
    const page = agendaPage(withoutEvents(portal));
    expect(page.months).toEqual([]);
    expect(page.intro).toBe('Waar en wanneer u kunt binnenlopen in Voorbeelddam.');
    expect(page.frame.description).toBe(page.intro);
    expect(page.calendars.map(({ href }) => href)).toEqual(['/inloop.ics']);
    expect(agendaPage(withoutEvents(young)).intro).toContain('je kunt binnenlopen');
    const paths = sitePaths(withoutEvents(portal));
    expect(paths.has('/agenda/')).toBe(true);
    // A calendar of nothing is none.
    expect(paths.has('/agenda.ics')).toBe(false);
    expect(footerLinks(withoutEvents(portal)).map(({ href }) => href)).toContain('/agenda/');
  });

  it('is not there where nothing is on', () => {
    const bare = withoutEvents(withPlaces(portal, place('onbekend', { unknown: 'Nog niet bekend.' })));
    expect(sitePaths(bare).has('/agenda/')).toBe(false);
    expect(footerLinks(bare).map(({ href }) => href)).not.toContain('/agenda/');
  });
});
