import { expect, test } from 'vitest';
import { viewOf } from '../../../src/map/view.ts';
import { place } from './support.ts';

test('all points are in view', () => {
  const { box } = viewOf([place('a', 52.2, 6.1), place('b', 51.9, 5.7), place('c', 52, 6.3)]);
  expect(box).toEqual({ west: 5.7, south: 51.9, east: 6.3, north: 52.2 });
});

test('one address is seen with the streets around it, one village with all of the village', () => {
  expect(viewOf([place('a', 52, 5)]).maxZoom).toBe(16);
  expect(viewOf([place('a', 52, 5, { approximate: true })]).maxZoom).toBe(14);
});

test('without points the map shows the country', () => {
  const { box } = viewOf([]);
  expect(box.west).toBeLessThan(3.5);
  expect(box.north).toBeGreaterThan(53.5);
});
