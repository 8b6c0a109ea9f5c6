import { describe, expect, it } from 'vitest';
import { directoryEntries } from '../../../src/directory/entries.ts';
import { facetsOf } from '../../../src/directory/entry-facets.ts';
import type { ServiceInput } from '../../../src/schemas/services.ts';
import { isServiceShown } from '../../../src/sites/shown-services.ts';
import { fixturePortals } from '../collections/support/portal.ts';
import { now, portalOf, type Content } from './support/portal.ts';

const entriesOf = (content: Content, site = {}, instant = now) => directoryEntries(portalOf(content, site, instant));
const only = (service: Partial<ServiceInput>, content: Content = {}, site = {}) => {
  const [entry] = entriesOf({ ...content, services: { dienst: service } }, site);
  if (entry === undefined) throw new Error('The service is not shown.');
  return entry;
};
const thursday = { weekly: [{ day: 'thursday' as const, opens: '14:00', closes: '16:00' }] };

describe('the entries of a portal', () => {
  it('are the services that it offers, by the rule of all other pages', async () => {
    for (const portal of Object.values(await fixturePortals())) {
      const offered = [...portal.entries.services.values()].filter(({ data }) => isServiceShown(portal, data)).map(({ id }) => id);
      expect(
        directoryEntries(portal)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(offered.sort());
    }
    const services: Content['services'] = {
      nu: {},
      straks: { validity: { from: '2026-12-01' } },
      gestopt: { status: 'temporarily-closed' },
      anders: { audiences: ['professionals'] },
    };
    expect(entriesOf({ services }).map(({ id }) => id)).toEqual(['nu']);
  });

  it('stand local first, then regional and national, by name, and far too old ones last', () => {
    const services: Content['services'] = {
      land: { layer: 'national', name: 'Aa' },
      regio: { layer: 'region', name: 'Aa' },
      zebra: { name: 'zebra' },
      oud: { name: 'Aa oud', checkedOn: '2024-11-20' },
      wat: { name: 'Écht', checkedOn: '2025-01-01' },
      twee: { name: 'Zebra' },
    };
    const entries = entriesOf({ services });
    expect(entries.map(({ id }) => id)).toEqual(['wat', 'zebra', 'twee', 'regio', 'land', 'oud']);
    expect(entries.map(({ freshness }) => freshness)).toEqual(['over-limit', 'fresh', 'fresh', 'fresh', 'fresh', 'past-twice']);
  });

  it('are fresh up to and including the day of the limit', () => {
    const freshness = (checkedOn: string) => only({ checkedOn }, {}, { checkLimitMonths: 6 }).freshness;
    expect(['2026-05-21', '2026-05-20', '2025-11-21', '2025-11-20'].map(freshness)).toEqual([
      'fresh',
      'over-limit',
      'over-limit',
      'past-twice',
    ]);
  });

  it('name only organisations and places that the portal shows', () => {
    const content: Content = {
      organizations: { a: { name: 'Groep A' }, b: { audiences: ['professionals'] } },
      locations: {
        hier: { name: 'Hier' },
        weg: { temporary: { until: '2026-11-20', note: 'Weg.' } },
        anders: { audiences: ['professionals'] },
      },
    };
    const entry = only(
      { organizations: ['a', 'b'], locations: [{ location: 'weg' }, { location: 'hier' }, { location: 'anders' }, { location: 'hier' }] },
      content,
    );
    expect(entry.organizations).toEqual([{ id: 'a', name: 'Groep A', href: '/organisaties/a/' }]);
    expect(entry.places.map(({ name, href }) => [name, href])).toEqual([['Hier', '/inloop/hier/']]);
    expect(entry.href).toBe('/sociale-kaart/dienst/');
  });

  it('have their themes and those above them, as far as they are for the portal', () => {
    const themes: Content['themes'] = {
      opvoeden: { name: 'Opvoeden', order: 1 },
      slapen: { name: 'Slapen', parent: 'opvoeden', order: 2 },
      vak: { audiences: ['professionals'] },
      rond: { name: 'Rond', parent: 'kring' },
      kring: { name: 'Kring', parent: 'rond' },
    };
    const entry = only({ themes: ['slapen', 'vak', 'rond'] }, { themes });
    expect(entry.themes.map(({ label }) => label)).toEqual(['Slapen', 'Rond']);
    expect(entry.themeIds).toEqual(['slapen', 'opvoeden', 'rond', 'kring']);
  });
});

describe('the age of an entry', () => {
  const age = (value: ServiceInput['age']) => {
    const { age: span, ageText, phases } = only({ age: value });
    return [span, ageText, phases.join(' ')];
  };

  it('counts in months, with the whole of its last year', () => {
    expect(age({ from: '0 months', to: '3 years' })).toEqual([{ from: 0, until: 48 }, 'van 0 tot en met 3 jaar', 'baby dreumes-en-peuter']);
    expect(age({ from: '4 years', to: '12 years' })).toEqual([
      { from: 48, until: 156 },
      'van 4 tot en met 12 jaar',
      'kleuter basisschool tiener',
    ]);
    expect(age({ from: '6 months', to: '11 months' })).toEqual([{ from: 6, until: 12 }, 'van 6 tot en met 11 maanden', 'baby']);
    expect(age({ from: '-9 months', to: '-1 months' })).toEqual([{ from: -9, until: 0 }, 'de zwangerschap', 'zwangerschap']);
    expect(age({ from: '-9 months', to: '1 years' })[1]).toBe('van de zwangerschap tot en met 1 jaar');
    expect(age({ from: '23 years', to: '23 years' })).toEqual([{ from: 276, until: 288 }, '23 jaar', 'jongvolwassen']);
  });

  it('has no bound where none is written, and excludes nobody without an age', () => {
    expect(age({ from: '12 years' })).toEqual([{ from: 144 }, 'vanaf 12 jaar', 'tiener jongvolwassen']);
    expect(age({ to: '1 months' })).toEqual([{ until: 2 }, 'tot en met 1 maand', 'zwangerschap baby']);
    expect(age({})[2]).toBe('zwangerschap baby dreumes-en-peuter kleuter basisschool tiener jongvolwassen');
    expect(only({}).phases).toHaveLength(7);
    expect(only({}).age).toBeUndefined();
  });
});

describe('what an entry costs and whether somebody must refer', () => {
  it('is said in words, and unknown when nothing is written', () => {
    const cost = (value: ServiceInput['cost']) => only({ cost: value }).cost;
    expect(cost({ free: true })).toEqual({ kind: 'free', text: 'Gratis' });
    expect(cost({ free: false, amount: 12.5, note: 'per keer' })).toEqual({ kind: 'paid', text: '€ 12,50 (per keer)' });
    expect(cost({ free: false, amount: 3 })).toEqual({ kind: 'paid', text: '€ 3' });
    expect(cost({ free: false, note: 'Naar inkomen' })).toEqual({ kind: 'paid', text: 'Naar inkomen' });
    expect(cost(undefined).kind).toBe('unknown');
    expect(only({ referral: { needed: true, by: 'De huisarts' } }).referral).toEqual({
      kind: 'needed',
      text: 'Verwijzing nodig van de huisarts',
    });
    expect(only({ referral: { needed: false } }).referral.kind).toBe('none');
    expect(only({}).referral.kind).toBe('unknown');
  });
});

describe('the accessibility of an entry', () => {
  const state = (service: Partial<ServiceInput>, ...facts: NonNullable<Content['locations']>[string]['accessibility'][]) => {
    const ids = facts.map((_, index) => `plek-${String(index)}`);
    const locations = Object.fromEntries(ids.map((id, index) => [id, { accessibility: facts[index] }]));
    return only({ ...service, locations: ids.map((location) => ({ location })) }, { locations }).accessibility;
  };

  it('is what one of its places has, and no only when every place was looked at', () => {
    expect(state({}, { wheelchair: false }, { wheelchair: true }).wheelchair).toBe('yes');
    expect(state({}, { wheelchair: false }, { wheelchair: false }).wheelchair).toBe('no');
    expect(state({}, { wheelchair: false }, undefined).wheelchair).toBe('unknown');
    expect(state({}).wheelchair).toBe('unknown');
    expect(state({}, { hearingLoop: true, pushchair: false })).toEqual({
      wheelchair: 'unknown',
      pushchair: 'no',
      lowVision: 'unknown',
      hardOfHearing: 'yes',
    });
  });

  it('is good for who need not go out, but a telephone helps nobody who does not hear well', () => {
    expect(state({ channels: ['phone'] }, { wheelchair: false })).toEqual({
      wheelchair: 'remote',
      pushchair: 'remote',
      lowVision: 'remote',
      hardOfHearing: 'unknown',
    });
    expect(state({ channels: ['online'] }).lowVision).toBe('unknown');
    expect(state({ channels: ['walk-in', 'appointment', 'group', 'school'] }).wheelchair).toBe('unknown');
  });

  it('that nobody looked at is not found by the filter, nor is what is not accessible', () => {
    const portal = portalOf({
      services: {
        ja: { locations: [{ location: 'a' }] },
        nee: { locations: [{ location: 'b' }] },
        onbekend: { locations: [{ location: 'c' }] },
      },
      locations: { a: { accessibility: { wheelchair: true } }, b: { accessibility: { wheelchair: false } }, c: {} },
    });
    const entries = directoryEntries(portal);
    const group = facetsOf(portal, entries).find(({ key }) => key === 'toegankelijk');
    // Who needs two things is helped by a service that has both.
    expect(group?.combine).toBe('all');
    expect(group?.values.map(({ id, members }) => [id, members.map((index) => entries[index]?.id)])).toEqual([['rolstoel', ['ja']]]);
  });
});

describe('the opening of an entry', () => {
  const locations: Content['locations'] = {
    a: { hours: thursday },
    b: { hours: { unknown: 'Nog niet bekend.' } },
    c: { hours: thursday, opensOn: '2027-01-01' },
  };

  it('is that of its places, unless it has its own there, and of the service itself', () => {
    const own = { weekly: [{ day: 'saturday' as const, opens: '09:00', closes: '12:00' }] };
    const { opening } = only(
      { locations: [{ location: 'b' }, { location: 'a' }, { location: 'c', hours: own }], hours: { always: true } },
      { locations },
    );
    expect(opening.map(({ place, ofPlace, text, weekdays }) => [place, ofPlace, text, weekdays])).toEqual([
      [undefined, false, 'Dag en nacht open', ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']],
      ['a', true, 'Donderdag 26 november open van 14.00 tot 16.00 uur', ['thursday']],
      ['c', false, 'Zaterdag 2 januari 2027 voor het eerst open, van 9.00 tot 12.00 uur', ['saturday']],
      ['b', true, expect.stringMatching(/bekend/), []],
    ]);
    expect(opening.map(({ code }) => code.slice(0, 1))).toEqual(['!', 'g', 'g', '?']);
  });

  it('is no opening when one needs an appointment, and unknown is not closed', () => {
    const row = { day: 'monday' as const, opens: '09:00', closes: '17:00', byAppointment: true };
    const opening = (hours: ServiceInput['hours']) => only({ hours }).opening.map(({ code, weekdays }) => [code, weekdays.length]);
    expect(opening({ weekly: [row] })).toEqual([['@', 0]]);
    expect(opening({ sessions: [{ date: '2026-11-02', opens: '09:00', closes: '10:00' }] })).toEqual([['-', 0]]);
    expect(opening({ unknown: 'Nog niet bekend.' })).toEqual([['?', 0]]);
    expect(only({}).opening).toEqual([]);
  });
});

describe('the villages and neighbourhoods of an entry', () => {
  const at = (town: string, neighbourhood?: string) => ({
    address: { addressLocality: town },
    ...(neighbourhood === undefined ? {} : { neighbourhood }),
  });

  it('are the neighbourhood and the town around it, with ids that another place does not change', () => {
    const locations = {
      a: at('Elst', 'Centrum'),
      b: at('Zetten', 'Centrum'),
      c: at('Elst'),
      d: at('Elst', 'Nieuw-Oord'),
      e: at('Elst', 'Nieuw Oord'),
    };
    const areas = (...ids: string[]) => only({ locations: ids.map((location) => ({ location })) }, { locations }).areas;
    expect(areas('a')).toEqual([
      { id: 'elst-centrum', label: 'Centrum (Elst)' },
      { id: 'elst', label: 'Elst' },
    ]);
    expect(areas('b', 'c').map(({ label }) => label)).toEqual(['Centrum (Zetten)', 'Zetten', 'Elst']);
    expect(areas('d', 'e')).toEqual([
      { id: 'elst-nieuw-oord', label: 'Nieuw-Oord' },
      { id: 'elst', label: 'Elst' },
    ]);
    const alone = only({ locations: [{ location: 'a' }] }, { locations: { a: locations.a } }).areas;
    expect(alone.map(({ id, label }) => [id, label])).toEqual([
      ['elst-centrum', 'Centrum'],
      ['elst', 'Elst'],
    ]);
  });

  it('are none for what is online', () => {
    const locations = { web: { kind: 'online' as const, address: undefined } };
    expect(only({ locations: [{ location: 'web' }] }, { locations }).areas).toEqual([]);
  });
});

describe('the groups of filters', () => {
  it('have only values with an entry, of the portal’s own audiences, and no group that tells nothing apart', () => {
    const portal = portalOf(
      {
        services: {
          a: { audiences: ['youth', 'professionals'], languages: ['nl', 'uk', 'ar'], cost: { free: true }, wmoFunctions: ['guidance'] },
          b: { audiences: ['youth', 'parents'], cost: { free: true } },
        },
      },
      { audiences: ['youth', 'parents'] },
    );
    const groups = facetsOf(portal, directoryEntries(portal));
    expect(groups.map(({ key, values }) => [key, values.map(({ id, label }) => `${id}: ${label}`)])).toEqual([
      ['leeftijd', expect.any(Array)],
      ['voor', ['jongeren: Kinderen en jongeren', 'ouders: Ouders en opvoeders']],
      ['taal', ['ar: Arabisch', 'uk: Oekraïens']],
      ['functie', ['toeleiden: Toeleiden naar hulp']],
    ]);
  });

  it('have “now” as soon as any hours are known, also when nothing is open', () => {
    const open = (hours: ServiceInput['hours']) => {
      const portal = portalOf({ services: { a: { hours }, b: {} } });
      return facetsOf(portal, directoryEntries(portal))
        .find(({ key }) => key === 'open')
        ?.values.map(({ id, members }) => [id, members.length]);
    };
    expect(open(thursday)).toEqual([
      ['nu', 0],
      ['donderdag', 1],
    ]);
    expect(open({ weekly: [{ day: 'saturday', opens: '09:30', closes: '12:00' }] })?.[0]).toEqual(['nu', 1]);
    expect(open({ unknown: 'Nog niet bekend.' })).toBeUndefined();
  });
});
