import { expect, it } from 'vitest';
import { readListed } from '../../../src/shortlist/listed-service.ts';

const whole = { id: 'a', name: 'A', href: '/a/', summary: 'Kort.', facts: {}, times: [], places: [], checked: 'Ja.', stale: false };

it('reads what the portal wrote', () => {
  expect(readListed(JSON.stringify([whole]))).toEqual([whole]);
});

it.each(['', 'nee', '{}', '[1]', '[null]', '[{"id":"a"}]', JSON.stringify([{ ...whole, places: 'x' }]), '<!doctype html>'])(
  'is nothing for %s',
  (text) => {
    expect(readListed(text)).toBeUndefined();
  },
);
