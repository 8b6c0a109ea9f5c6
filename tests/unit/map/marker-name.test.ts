import { expect, test } from 'vitest';
import { clusterModel } from '../../../src/map/clusters.ts';
import type { MapPlace } from '../../../src/map/map-place.ts';
import { markerName } from '../../../src/map/marker-name.ts';
import { mapNl } from '../../../src/messages/map.nl.ts';
import { place } from './support.ts';

const world = { west: 2, south: 50, east: 8, north: 54 };
const nameOf = (places: MapPlace[], zoom = 18) =>
  clusterModel(places)
    .itemsIn(world, zoom)
    .map((item) => markerName(item, mapNl))[0];

test.each([
  ['an address', [place('a', 52, 5)], 'Plek a'],
  ['an address with one service', [place('a', 52, 5, { services: 1 })], 'Plek a, 1 dienst'],
  ['a village', [place('a', 52, 5, { approximate: true, services: 3 })], 'Plek a, ongeveer hier, 3 diensten'],
  ['two places at one point', [place('a', 52, 5), place('b', 52, 5)], '2 plekken op één punt: Plek a en Plek b'],
  [
    'three of them, with services',
    [place('a', 52, 5, { services: 2 }), place('b', 52, 5), place('c', 52, 5, { services: 1 })],
    '3 plekken op één punt: Plek a, Plek b en Plek c, 3 diensten',
  ],
])('%s is named', (_, places, name) => {
  expect(nameOf(places)).toBe(name);
});

test('a group says how many places it holds and what a press does', () => {
  expect(nameOf([place('a', 52, 5), place('b', 52.001, 5.001), place('c', 52.001, 5)], 8)).toBe('3 plekken, zoom in');
});

test('a service at several places of a point counts once', () => {
  const shared = [{ name: 'Inloop', href: '/sociale-kaart/inloop/' }];
  expect(
    nameOf([
      { ...place('a', 52, 5), services: shared },
      { ...place('b', 52, 5), services: shared },
    ]),
  ).toContain('1 dienst');
});
