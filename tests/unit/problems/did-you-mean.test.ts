import { describe, expect, test } from 'vitest';
import { didYouMean, nearest, nearestId } from '../../../src/problems/did-you-mean.ts';

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

describe('nearest', () => {
  test.each([
    ['thrusday', 'thursday'],
    ['Thursday', 'thursday'],
    ['tusday', 'tuesday'],
    ['wednessday', 'wednesday'],
    ['fryday', 'friday'],
    [' monday ', 'monday'],
  ])('%s becomes %s', (word, day) => {
    expect(nearest(word, days)).toBe(day);
  });

  test.each(['donderdag', 'x', '', 'day', 'constructor'])('%s becomes nothing', (word) => {
    expect(nearest(word, days)).toBeUndefined();
  });

  test('short words allow one slip, long words more', () => {
    expect(nearest('nam', ['name'])).toBe('name');
    expect(nearest('nma', ['name'])).toBeUndefined();
    expect(nearest('nmae', ['name'])).toBe('name');
    expect(nearest('acessibilty', ['accessibility'])).toBe('accessibility');
    expect(nearest('en', ['nl', 'uk'])).toBeUndefined();
  });

  test('the nearest wins, and of equals the first', () => {
    expect(nearest('locaton', ['locations', 'location'])).toBe('location');
    expect(nearest('cat', ['bat', 'hat'])).toBe('bat');
  });
});

test('the question is Dutch', () => {
  expect(didYouMean('openingtimes', ['opening-times'])).toBe('Bedoelt u “opening-times”?');
  expect(didYouMean('qqqqq', ['opening-times'])).toBeUndefined();
});

describe('the id that was meant', () => {
  test.each([
    ['arnhem', ['regio-arnhem', 'regio-utrecht'], 'regio-arnhem'],
    ['overons', ['over', 'privacy'], 'over'],
    ['regio-arnem', ['regio-arnhem'], 'regio-arnhem'],
    ['regio', ['regio-arnhem', 'regio-utrecht'], undefined],
    ['zwemles', ['over', 'privacy'], undefined],
    ['en', ['regio-en-stad'], undefined],
  ])('of %s among %j is %s', (word, ids, expected) => {
    expect(nearestId(word, ids)).toBe(expected);
  });
});
