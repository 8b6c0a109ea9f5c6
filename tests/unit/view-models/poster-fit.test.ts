import { expect, test } from 'vitest';
import { fitPoster } from '../../../src/view-models/poster-fit.ts';

const line = (text: string) => ({ text, detail: false });
const short = { name: 'Inloop Elst', place: ['In De Plataan', 'Elst'], hours: [line('Elke donderdag van 14.00 tot 16.00 uur.')] };
const week = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'].map((day) => line(`Elke ${day} van 9.00 tot 12.00 uur.`));

test('a poster with little on it has the largest type and at most six topics', () => {
  const topics = ['slapen', 'eten', 'school', 'ruzie', 'geld', 'vrienden', 'spelen'];
  expect(fitPoster({ ...short, topics })).toEqual({ size: 'large', hours: short.hours, topics: topics.slice(0, 6) });
});

test('the more there is to say, the smaller the type and the fewer the topics, but never fewer hours', () => {
  const topics = Array.from({ length: 6 }, (_, i) => `een onderwerp van gemiddelde lengte, nummer ${String(i)}`);
  const sizes = [1, 5, 15].map((rows) => {
    const hours = Array.from({ length: rows }, (_, i) => week[i % week.length] ?? line(''));
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

test('a detail takes less room than a line about the hours', () => {
  const dates = 'De eerstvolgende keren: 24 november, 8 december, 22 december en 5 januari 2027.';
  const sizeWith = (detail: boolean) =>
    fitPoster({ ...short, hours: [...short.hours, ...[1, 2, 3].map(() => ({ text: dates, detail }))], topics: [] }).size;
  expect([sizeWith(true), sizeWith(false)]).toEqual(['large', 'medium']);
});

test('a place of which no two parts fit beside each other takes a line for each', () => {
  const part = 'In een gebouw met een heel erg lange naam';
  const topics = Array.from({ length: 6 }, (_, i) => `een onderwerp dat een hele regel van het blad vult, nummer ${String(i)}`);
  const count = (place: readonly string[]) => fitPoster({ ...short, place, topics }).topics.length;
  expect(count([part, part, part])).toBeLessThan(count([part]));
  expect(count(['De Hal', 'Dorp', 'Wijk'])).toBe(count(['De Hal']));
});
