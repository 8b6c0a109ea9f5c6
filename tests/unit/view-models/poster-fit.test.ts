import { expect, test } from 'vitest';
import { fitPoster } from '../../../src/view-models/poster-fit.ts';

const short = { name: 'Inloop Elst', place: 'In De Plataan, Elst', hours: ['Elke donderdag van 14.00 tot 16.00 uur.'] };
const week = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'].map((day) => `Elke ${day} van 9.00 tot 12.00 uur.`);

test('a poster with little on it has the largest type and at most six topics', () => {
  const topics = ['slapen', 'eten', 'school', 'ruzie', 'geld', 'vrienden', 'spelen'];
  expect(fitPoster({ ...short, topics })).toEqual({ size: 'large', hours: short.hours, topics: topics.slice(0, 6) });
});

test('the more there is to say, the smaller the type and the fewer the topics, but never fewer hours', () => {
  const topics = Array.from({ length: 6 }, (_, i) => `een onderwerp van gemiddelde lengte, nummer ${String(i)}`);
  const sizes = [1, 5, 15].map((rows) => {
    const hours = Array.from({ length: rows }, (_, i) => week[i % week.length] ?? '');
    const fitted = fitPoster({ ...short, hours, topics });
    expect(fitted.hours).toEqual(hours);
    return [fitted.size, fitted.topics.length] as const;
  });
  expect(sizes.map(([size]) => size)).toEqual(['large', 'medium', 'small']);
  const counts = sizes.map(([, count]) => count);
  expect(counts[0]).toBeGreaterThan(counts[2] ?? 0);
});

test('hours that do not fit on any poster are left out whole, because half of them would be wrong', () => {
  expect(fitPoster({ ...short, hours: [...week, ...week, ...week, ...week, ...week], topics: ['slapen'] })).toEqual({
    size: 'large',
    hours: [],
    topics: ['slapen'],
  });
});
