import { expect, test } from 'vitest';
import { beginnings } from '../../../src/directory/beginnings.ts';

test('the letters with which most words begin come first, whatever their capitals', () => {
  expect(beginnings(['Samen slapen', 'Sámen spelen', 'SAMEN, samen', 'Op-weg', '1 à 2'], 3)).toEqual(['sa', 'sl', 'sá']);
  expect(beginnings(['Op-weg'], 9)).toEqual(['op', 'we']);
  expect(beginnings([], 9)).toEqual([]);
});

test('only words that go on from what was typed count', () => {
  expect(beginnings(['Samen slapen', 'Samen opvoeden', 'Pesten'], 9, 's')).toEqual(['sa', 'sl']);
  expect(beginnings(['Samen slapen'], 9, 'q')).toEqual([]);
});
