import { expect, test } from 'vitest';
import { readInstant } from '../../../scripts/lib/instant.ts';

test.each([
  ['2026-03-29T09:00:00+02:00', '2026-03-29T07:00:00.000Z'],
  ['2026-03-29T07:00Z', '2026-03-29T07:00:00.000Z'],
])('%s is an instant', (text, instant) => expect(readInstant(text)).toBe(instant));

test.each(['2026-03-29', '2026-03-29T09:00:00', 'vandaag', '2026-02-31T99:00:00Z', ''])('%j is refused', (text) => {
  expect(() => readInstant(text)).toThrow('--now schrijft u met datum, tijd en tijdzone');
});

test('without one, the clock says it', () => {
  expect(readInstant(undefined, () => 0)).toBe('1970-01-01T00:00:00.000Z');
});
