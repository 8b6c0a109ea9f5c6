import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterModel, deepestCluster } from '../../../src/map/clusters.ts';
import { place } from './support.ts';

const world = { west: 2, south: 50, east: 8, north: 54 };

const places = fc
  .array(fc.record({ lat: fc.double({ min: 51, max: 53, noNaN: true }), lon: fc.double({ min: 4, max: 7, noNaN: true }) }), {
    maxLength: 40,
  })
  .map((points) => points.map(({ lat, lon }, index) => place(String(index), lat, lon)));

describe('the places on the screen', () => {
  it('are all there at every level, alone or in a group that says how many it holds', () => {
    fc.assert(
      fc.property(places, fc.integer({ min: 6, max: 19 }), (some, zoom) => {
        const model = clusterModel(some);
        const items = model.itemsIn(world, zoom);
        const ids = items.flatMap((item) => model.spotsIn(item)).flatMap((spot) => spot.places.map(({ id }) => id));
        expect(ids.sort()).toEqual(some.map(({ id }) => id).sort());
        for (const item of items) {
          if (item.kind !== 'cluster') continue;
          const held = model.spotsIn(item);
          expect(item.count).toBe(held.flatMap((spot) => spot.places).length);
          expect(held.length).toBeGreaterThan(1);
          expect(item.splitsAt).toBeGreaterThan(zoom);
        }
      }),
    );
  });

  it('that are near each other are one group from afar, and stand alone from nearby', () => {
    const model = clusterModel([place('a', 52.25, 6.16), place('b', 52.2502, 6.1605), place('c', 51.9, 5.8)]);
    expect(model.itemsIn(world, 8).map((item) => (item.kind === 'cluster' ? item.count : item.spot.places[0]?.id))).toEqual(
      expect.arrayContaining([2, 'c']),
    );
    expect(model.itemsIn(world, deepestCluster + 1).map(({ kind }) => kind)).toEqual(['spot', 'spot', 'spot']);
  });

  it('at one point are one point with all of its places: no level takes them apart', () => {
    const model = clusterModel([place('a', 52.243, 6.176), place('b', 52.243, 6.176, { approximate: true }), place('c', 52.3, 6.2)]);
    const [first] = model.itemsIn(world, 19).filter((item) => item.kind === 'spot' && item.spot.places.length > 1);
    expect(first?.kind === 'spot' && first.spot.places.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(first?.kind === 'spot' && first.spot.approximate).toBe(false);
  });

  it('count every place of a point in a group', () => {
    const model = clusterModel([place('a', 52.243, 6.176), place('b', 52.243, 6.176), place('c', 52.2431, 6.1762)]);
    const [group] = model.itemsIn(world, 8);
    expect(group?.kind === 'cluster' && group.count).toBe(3);
  });

  it('outside the view are not drawn', () => {
    const model = clusterModel([place('a', 52.25, 6.16), place('b', 51.9, 5.8)]);
    const items = model.itemsIn({ west: 6, south: 52, east: 6.5, north: 52.5 }, 14);
    expect(items.map((item) => item.kind === 'spot' && item.spot.places[0]?.id)).toEqual(['a']);
  });
});
