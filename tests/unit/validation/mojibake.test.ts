import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mojibakeIn } from '../../../src/validation/mojibake.ts';

describe('garbled letters', () => {
  it.each([
    ['CoÃ¶rdinatie', 'Coördinatie'],
    ['babyâ€™s', 'baby’s'],
    ['Ã©Ã©n vraag', 'één vraag'],
    ['5Â°C', '5°C'],
    ['Ã\u00A0 la carte', 'à la carte'],
  ])('%s was %s', (garbled, meant) => {
    expect(mojibakeIn(garbled)?.text).toBe(meant);
  });

  it.each(['Coördinatie', 'één', 'baby’s', 'São Paulo', 'GÂÂN', 'naïef', '“Let op”'])('%s is right as it is', (text) => {
    expect(mojibakeIn(text)).toBeUndefined();
  });

  it('gives back every Dutch letter with a sign', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[áàâäéèêëíïóöôúüçÉÈË’“”–€]{1,8}$/u), (text) => {
        const garbled = new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
        expect(mojibakeIn(garbled)?.text).toBe(text);
      }),
    );
  });
});
