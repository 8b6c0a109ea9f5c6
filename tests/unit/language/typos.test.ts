import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sounds } from '../../../src/language/sounds.ts';
import { mistakes, mistakesAllowed, nearest, sounding } from '../../../src/language/typos.ts';

const made = (typed: string, known: string) => mistakes(sounding(typed), sounding(known), mistakesAllowed(typed));

describe('sounds', () => {
  it.each([
    ['verkragt', 'verkracht'],
    ['jeugtzorg', 'jeugdzorg'],
    ['klijn', 'klein'],
    ['kout', 'kaud'],
    ['alkohol', 'alcohol'],
    ['sitroen', 'citroen'],
    ['vaxinatie', 'vaccinatie'],
    ['gesin', 'gezin'],
    ['systheem', 'systeem'],
    ['afspraaak', 'afspraak'],
    ['buro', 'bureau'],
    ['fysiek', 'visiek'],
  ])('are the same of %s and %s', (one, other) => {
    expect(sounds(one)).toBe(sounds(other));
  });

  it.each([
    ['kind', 'kin'],
    ['bel', 'pel'],
    ['dag', 'dak'],
    ['leren', 'lenen'],
  ])('are different of %s and %s', (one, other) => {
    expect(sounds(one)).not.toBe(sounds(other));
  });
});

describe('mistakes', () => {
  it.each([
    ['huilen', 'huilen', 0],
    ['verkragt', 'verkracht', 0.5],
    ['hulen', 'huilen', 1],
    ['pubr', 'puber', 1],
    ['psycoloog', 'psycholoog', 1],
    ['scheidng', 'scheiding', 1],
    ['mishandlig', 'mishandeling', 2],
  ])('from %s to %s are %f', (typed, known, expected) => {
    expect(made(typed, known)).toBe(expected);
  });

  it.each([
    ['cjg', 'ggd'],
    ['geld', 'veld2'],
    ['slaan', 'slapen'],
    ['school', 'schuld'],
    ['zorg', 'boek'],
    ['vis2', 'vis3'],
    ['zzzqq', 'zei'],
  ])('do not make %s into %s', (typed, known) => {
    expect(made(typed, known)).toBeUndefined();
  });

  it('find a word of five letters and more after any one slip', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abdeghiklmnoprstuvz'), minLength: 5, maxLength: 14 });
    const slip = fc.record({
      kind: fc.constantFrom('drop', 'double', 'swap', 'replace'),
      at: fc.nat(),
      letter: fc.constantFrom(...'aeinrst'),
    });
    fc.assert(
      fc.property(letters, slip, (word, { kind, at, letter }) => {
        // The first letter stays: who gets that one wrong as well is further off.
        const place = 1 + (at % (word.length - 2));
        const typed = {
          drop: word.slice(0, place) + word.slice(place + 1),
          double: word.slice(0, place) + word.charAt(place) + word.slice(place),
          swap: word.slice(0, place) + word.charAt(place + 1) + word.charAt(place) + word.slice(place + 2),
          replace: word.slice(0, place) + letter + word.slice(place + 1),
        }[kind] as string;
        fc.pre(sounds(typed)[0] === sounds(word)[0]);
        expect(mistakes(sounding(typed), sounding(word), 1)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('nearest', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abdeikst'), minLength: 3, maxLength: 10 });

  it('gives what comparing with every word gives', () => {
    fc.assert(
      fc.property(word, fc.uniqueArray(word, { maxLength: 40 }), fc.integer({ min: 0, max: 3 }), (typed, words, limit) => {
        const known = words.map(sounding);
        const all = known.flatMap((one, place) => {
          const found = mistakes(sounding(typed), one, limit);
          return found === undefined ? [] : [{ place, made: found }];
        });
        const least = Math.min(...all.map((one) => one.made));
        expect(nearest(sounding(typed), known, limit)).toEqual(
          all.filter((one) => one.made <= least + 0.5).sort((a, b) => a.made - b.made || a.place - b.place),
        );
      }),
    );
  });
});
