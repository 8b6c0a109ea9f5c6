import { expect, it } from 'vitest';
import { isInView, viewIn } from '../../../src/agenda/views.ts';

it.each([
  // Sunday 29 November 2026 is the last day of its week.
  ['vandaag', '2026-11-29', true],
  ['vandaag', '2026-11-30', false],
  ['deze-week', '2026-11-23', true],
  ['deze-week', '2026-11-29', true],
  ['deze-week', '2026-11-30', false],
  ['deze-maand', '2026-11-30', true],
  ['deze-maand', '2026-12-01', false],
  ['deze-maand', '2027-11-29', false],
  ['alles', '2030-01-01', true],
] as const)('%s: %s', (view, date, is) => {
  expect(isInView(view, date, '2026-11-29')).toBe(is);
});

it('shows everything at an address that names no view', () => {
  expect([viewIn(''), viewIn('#vandaag'), viewIn('#<script>'), viewIn('#Vandaag')]).toEqual(['alles', 'vandaag', 'alles', 'alles']);
});
