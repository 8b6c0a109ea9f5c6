import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterHash, hasWords, leadsToPart, parametersWithWords, wordsKey } from '../../../src/sites/words-in-address.ts';

const at = (address: string) => new URL(address, 'https://x.example/sociale-kaart/');

describe('words in an address', () => {
  it('are read after #, and else after ?', () => {
    expect(parametersWithWords(at('#zoek=nieuw&soort=hulp')).toString()).toBe('zoek=nieuw&soort=hulp');
    expect(parametersWithWords(at('?zoek=oud&thema=slapen')).get(wordsKey)).toBe('oud');
    expect(parametersWithWords(at('?zoek=oud#zoek=nieuw')).get(wordsKey)).toBe('nieuw');
    expect(parametersWithWords(at('?zoek=oud#inhoud')).get(wordsKey)).toBe('oud');
  });

  it('are told from a part of the page', () => {
    expect(['', '#', '#zoek=slapen', '#zoek=', '#inhoud', '#kaart'].map((hash) => leadsToPart(at(hash)))).toEqual([
      ...[false, false, false, false, true, true],
    ]);
    expect(['', '?thema=slapen#inhoud', '#zoek=', '?zoek=x'].map((address) => hasWords(at(address)))).toEqual([false, false, true, true]);
  });

  it('come back from an address as they were, never before #', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const address = at(afterHash(words));
        expect(parametersWithWords(address).get(wordsKey) ?? '').toBe(words);
        expect(address.search).toBe('');
      }),
    );
    expect([afterHash(undefined), afterHash('')]).toEqual(['', '']);
  });
});
