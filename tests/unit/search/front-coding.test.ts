import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packWords, unpackWords } from '../../../src/search/front-coding.ts';

describe('sorted words', () => {
  it('are written without what they have in common', () => {
    expect(packWords(['slaap', 'slapeloos', 'slapen', 'slapen'])).toBe('0slaap 3peloos 5n 6');
  });

  it('come back as they were, also unsorted, long and in other letters', () => {
    const word = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.string({ unit: fc.constant('a'), maxLength: 50 }));
    fc.assert(
      fc.property(fc.array(word.map((text) => text.replace(/\s/g, '') || 'x')), (words) => {
        expect(unpackWords(JSON.parse(JSON.stringify(packWords(words))))).toEqual(words);
      }),
    );
  });

  it.each([undefined, 7, '1slaap', 'slaap', '0slaap 9x', ' '])('are refused when they are broken: %s', (text) => {
    expect(() => unpackWords(text)).toThrow(TypeError);
  });
});
