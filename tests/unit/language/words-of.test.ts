import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/language/normalise.ts';
import { distinctWords, wordMaxLength, wordsOf } from '../../../src/language/words-of.ts';

const texts = (text: string) => wordsOf(text).map((word) => word.text);

describe('normalise', () => {
  it.each([
    ['Één gezin', 'een gezin'],
    ['ĲSSEL', 'ijssel'],
    ['coördinatie', 'coordinatie'],
    ['BOŞANMA', 'bosanma'],
    ['ılık İlk', 'ilik ilk'],
    ['إنتحار', 'انتحار'],
    ['baby’s', "baby's"],
  ])('makes %s into %s', (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });
});

describe('wordsOf', () => {
  it('drops apostrophes, marks and single letters, and keeps figures', () => {
    expect(texts("Baby’s: IB'er (van 0 tot 4) & Triple P!")).toEqual(['babys', 'iber', 'van', '0', 'tot', '4', 'triple']);
  });

  it('reads a word with a hyphen as one word and as its parts', () => {
    expect(wordsOf('co-ouder')).toEqual([{ text: 'coouder', parts: ['co', 'ouder'] }]);
    expect([...distinctWords('Zorg- en adviesteam, Home-Start')]).toEqual(['zorg', 'en', 'adviesteam', 'homestart', 'home', 'start']);
  });

  it('takes the article off an Arabic word, so that both forms are one word', () => {
    expect(texts('الطلاق')).toEqual(texts('طلاق'));
  });

  it('gives only words that can be compared, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const word of distinctWords(text)) {
          expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
          expect(word.length).toBeLessThanOrEqual(wordMaxLength);
        }
      }),
    );
  });
});
