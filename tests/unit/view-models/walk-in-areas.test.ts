import { beforeAll, describe, expect, it } from 'vitest';
import type { HoursInput } from '../../../src/schemas/shared/hours.ts';
import type { LocationInput } from '../../../src/schemas/locations.ts';
import type { Portal } from '../../../src/portal/portal.ts';
import { walkInPage } from '../../../src/view-models/walk-in-page.ts';
import { fixturePortals } from '../collections/support/portal.ts';
import { place, withPlaces } from './support.ts';

let portal: Portal;
beforeAll(async () => {
  portal = (await fixturePortals()).voorbeelddam;
});

const on = (day: 'monday' | 'tuesday' | 'wednesday' | 'friday'): HoursInput => ({ weekly: [{ day, opens: '14:00', closes: '16:00' }] });
const village = (addressLocality: string, neighbourhood?: string): Partial<LocationInput> => ({
  address: { addressLocality },
  ...(neighbourhood === undefined ? {} : { neighbourhood }),
});
const unknown = { unknown: 'Nog niet bekend.' };
const groups = (...places: Parameters<typeof withPlaces>[1][]) =>
  walkInPage(withPlaces(portal, ...places)).groups.map(({ area, points }) => [area, ...points.map(({ id }) => id)]);

describe('the walk-in points per village or neighbourhood', () => {
  it('stand in the order in which they open, and so do the villages', () => {
    // The portal looks at them on a Saturday.
    expect(
      groups(
        place('a', on('wednesday'), village('Aadorp')),
        place('b', unknown, village('Beedorp')),
        place('c', on('tuesday'), village('Ceedorp')),
        place('d', on('monday'), village('Aadorp')),
        place('e', on('friday'), village('Ceedorp')),
      ),
    ).toEqual([
      ['Aadorp', 'd', 'a'],
      ['Ceedorp', 'c', 'e'],
      ['Beedorp', 'b'],
    ]);
  });

  it('are called after the neighbourhood where there is one', () => {
    expect(groups(place('a', on('monday'), village('Stad', 'Zuid')), place('b', on('tuesday'), village('Stad')))).toEqual([
      ['Zuid', 'a'],
      ['Stad', 'b'],
    ]);
  });

  it('are one group when a name is written in two ways', () => {
    expect(groups(place('a', on('tuesday'), village('Nieuw Oord')), place('b', on('monday'), village('Nieuw-oord')))).toEqual([
      ['Nieuw-oord', 'b', 'a'],
    ]);
  });

  it('have a link each, by name, as soon as a telephone cannot show them all', () => {
    const three = [
      place('a', on('tuesday'), village('Zeedorp')),
      place('b', on('monday'), village('Beedorp')),
      place('c', on('friday'), village('Éédorp aan de Zee')),
    ];
    const page = walkInPage(withPlaces(portal, ...three));
    expect(page.areas).toEqual([
      { area: 'Beedorp', href: '#gebied-beedorp' },
      { area: 'Éédorp aan de Zee', href: '#gebied-eedorp-aan-de-zee' },
      { area: 'Zeedorp', href: '#gebied-zeedorp' },
    ]);
    expect(page.areas.map(({ href }) => href).sort()).toEqual(page.groups.map(({ anchor }) => `#${anchor}`).sort());
    expect(walkInPage(withPlaces(portal, ...three.slice(1))).areas).toEqual([]);
    const together = ['a', 'b', 'c', 'd'].map((id) => place(id, on('monday'), village('Zeedorp')));
    expect(walkInPage(withPlaces(portal, ...together)).areas).toEqual([]);
  });

  it('do not say their village again under its name', () => {
    const [line] = walkInPage(
      withPlaces(portal, place('a', on('monday'), { hostBuilding: 'De Schuur', ...village('Aadorp') })),
    ).groups.flatMap(({ points }) => points.map(({ place: where }) => [where.line, where.lineInArea]));
    expect(line).toEqual(['In De Schuur, Aadorp', 'In De Schuur']);
    const [bare] = walkInPage(withPlaces(portal, place('a', on('monday'), village('Aadorp')))).groups;
    expect(bare?.points[0]?.place.lineInArea).toBe('');
  });
});
