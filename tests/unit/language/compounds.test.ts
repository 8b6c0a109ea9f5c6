import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readParts, splitter, writeParts } from '../../../src/language/compounds.ts';
import { fieldWords } from '../../../src/language/field-words.data.ts';

const split = splitter(fieldWords);
const written = (word: string) => {
  const parts = split(word);
  return parts === undefined ? undefined : writeParts(parts);
};

describe('splitter', () => {
  it.each([
    ['inloopspreekuur', 'inloop|spreekuur'],
    ['opvoedvragen', 'opvoed|vragen'],
    ['gezinscoach', 'gezins|coach'],
    ['gezondheidscentrum', 'gezondheid~s|centrum'],
    ['jeugdgezondheidszorg', 'jeugd|gezondheid~s|zorg'],
    ['peuterspeelzaal', 'peuter|speel|zaal'],
    ['zorgadviesteam', 'zorg|advies|team'],
    ['schoolmaatschappelijk', 'school|maatschappelijk'],
    ['vechtscheiding', 'vecht|scheiding'],
    ['slaapproblemen', 'slaap|problemen'],
    ['kindermishandeling', 'kinder|mishandeling'],
    ['huisbezoeken', 'huis|bezoeken'],
  ])('takes %s apart as %s', (word, expected) => {
    expect(written(word)).toBe(expected);
  });

  it.each([
    'organisatie',
    'gemeente',
    'verzoek',
    'ouderen',
    'scholing',
    'belonen',
    'bijvoorbeeld',
    'alleenstaande',
    'middagen',
    'gelderland',
    'protesten',
    'vriendelijk',
    'werkelijk',
    'zelfstandig',
    'spelenderwijs',
    'moeilijkste',
    'verslaving',
    'kinderen',
    'personen',
  ])('leaves %s whole', (word) => {
    expect(written(word)).toBeUndefined();
  });

  it('gives parts that make the word again, with their links', () => {
    const lexicon = [...fieldWords];
    const link = fc.constantFrom('', '', 's', 'en', 'e');
    const compounds = fc
      .array(fc.record({ text: fc.constantFrom(...lexicon), link }), { minLength: 2, maxLength: 4 })
      .map((parts) => parts.map(({ text, link: letters }, index) => (index === parts.length - 1 ? text : text + letters)).join(''));
    fc.assert(
      fc.property(fc.oneof(compounds, fc.stringMatching(/^[a-z]{0,25}$/)), (word) => {
        const parts = split(word);
        if (parts === undefined) return;
        expect(parts.map(({ text, link: letters }) => text + letters).join('')).toBe(word);
        expect(parts.length).toBeGreaterThan(1);
        expect(parts.at(-1)?.link).toBe('');
        for (const { text } of parts) expect(text.length).toBeGreaterThanOrEqual(3);
        expect(readParts(writeParts(parts))).toEqual({ word, parts });
      }),
      { numRuns: 300 },
    );
  });

  it('takes a compound of two long words apart, and nothing that is no word', () => {
    const known = [...fieldWords].filter((word) => word.length > 5);
    fc.assert(
      fc.property(fc.constantFrom(...known), fc.constantFrom(...known), (first, last) => {
        expect(split(first + last)).toBeDefined();
      }),
      { numRuns: 200 },
    );
    expect(splitter([])('inloopspreekuur')).toBeUndefined();
    expect(split('xxxxxxspreekuur')).toBeUndefined();
  });
});
