import { describe, expect, it } from 'vitest';
import { decodePlaces } from '../../../src/map/place-data.ts';
import { directoryOf } from '../../../src/view-models/directory.ts';
import { walkInPoints } from '../../../src/view-models/locations-shown.ts';
import { directoryMap, locationsMap } from '../../../src/view-models/map.ts';
import { portalOf, type Content } from '../directory/support/portal.ts';

const position = { lat: 52.25, lon: 6.16 };
const content: Content = {
  locations: {
    elst: { name: 'Inloop Elst', position: { ...position, approximate: true } },
    kantoor: { name: 'Kantoor', position, kind: 'office' },
    ergens: { name: 'Ergens' },
    leeg: { name: 'Leeg', position },
  },
  services: {
    praten: { name: 'Praten', locations: [{ location: 'elst' }, { location: 'ergens' }] },
    vragen: { name: 'Vragen', locations: [{ location: 'elst' }, { location: 'kantoor' }] },
  },
};

describe('the map of a list', () => {
  it('has every place of its services that is on the map, with what is there', () => {
    const portal = portalOf(content);
    const places = decodePlaces(directoryMap(portal, directoryOf(portal).entries)?.places ?? '');
    expect(places.map(({ id, approximate, services }) => [id, approximate, services.map(({ name }) => name).sort()])).toEqual([
      ['elst', true, ['Praten', 'Vragen']],
      ['kantoor', false, ['Vragen']],
    ]);
  });

  it('has only what is on that list', () => {
    const portal = portalOf(content);
    const some = directoryOf(portal).entries.filter(({ id }) => id === 'praten');
    expect(decodePlaces(directoryMap(portal, some)?.places ?? '').map(({ id }) => id)).toEqual(['elst']);
  });

  it('is not there when nothing is on the map, or the portal has no map', () => {
    const nowhere = portalOf({ ...content, locations: { elst: {}, kantoor: {}, ergens: {}, leeg: {} } });
    expect(directoryMap(nowhere, directoryOf(nowhere).entries)).toBeUndefined();
    const none = portalOf(content, { mapTiles: { source: 'none' } });
    expect(directoryMap(none, directoryOf(none).entries)).toBeUndefined();
    expect(locationsMap(none, walkInPoints(none))).toBeUndefined();
  });
});

describe('a map that comes by itself', () => {
  it('does so, but on a portal for young people alone', () => {
    const [parents, youth] = (['parents', 'youth'] as const).map((audience) => {
      const portal = portalOf(content, { audiences: [audience] });
      return locationsMap(portal, walkInPoints(portal))?.auto;
    });
    expect([parents, youth]).toEqual([true, false]);
  });
});

describe('the map of places', () => {
  it('leaves out what has no position, and says nothing of services', () => {
    const portal = portalOf(content);
    const places = decodePlaces(locationsMap(portal, walkInPoints(portal))?.places ?? '');
    expect(places.map(({ id, services }) => [id, services.length])).toEqual([
      ['elst', 0],
      ['leeg', 0],
    ]);
  });

  it('says whose pictures it has only where that is not the usual map', () => {
    const portal = portalOf(content);
    expect(locationsMap(portal, walkInPoints(portal))?.tiles).toBeUndefined();
    const grey = portalOf(content, { mapTiles: { layer: 'grijs' } });
    expect(JSON.parse(locationsMap(grey, walkInPoints(grey))?.tiles ?? '')).toEqual({ source: 'pdok', layer: 'grijs' });
  });
});
