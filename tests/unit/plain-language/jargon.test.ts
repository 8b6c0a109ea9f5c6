import { describe, expect, it } from 'vitest';
import { readJargon } from '../../../src/plain-language/jargon.ts';
import { fieldJargon, officeJargon } from '../../../src/plain-language/jargon.data.ts';
import { found, told } from './support.ts';

describe('jargon', () => {
  it.each([
    ['U krijgt een indicatie.', ['strong jargon']],
    ['Wij regelen dit ten behoeve van uw kind.', ['strong jargon']],
    ['Wij bespreken de casus en de interventies.', ['strong jargon', 'strong jargon']],
    ['Middels dit plan helpen wij u.', ['strong jargon']],
    ['Maak een afspraak voor het telefonisch spreekuur.', ['mild jargon']],
    // Within another word, or part of another expression.
    ['De casuslijst is weg. Er staat een stoel tot uw beschikking.', ['mild jargon']],
    ['Hij komt in huis. De stad is divers.', ['mild jargon']],
    ['Uw vraag is welkom. Wij zien uw kind, en helpen met het plan.', []],
  ])('“%s”: %j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('is told with plain words and where it stands', () => {
    const text = 'Dit doen wij ten aanzien van school.';
    expect(found(text)).toMatchObject([{ term: 'ten aanzien van', plain: ['over'], at: { start: 13, end: 28 } }]);
  });

  it.each([
    'Een indicatie is een besluit over hulp.',
    'U krijgt een indicatie (een besluit).',
    'U krijgt een indicatie: een besluit over welke hulp u krijgt.',
    'Dit besluit heet een indicatie.',
    'Professionals noemen dit een indicatie.',
    'U krijgt een besluit (een indicatie).',
    'U krijgt een indicatie. Dat is een besluit over hulp.',
  ])('is not told where the text says what it means: “%s”', (text) => {
    expect(told([text, 'Met de indicatie kunt u beginnen.'])).toEqual([]);
  });

  it('is not explained by any sentence that follows', () => {
    expect(told('U krijgt een indicatie. Dat is gratis.')).toEqual(['strong jargon']);
  });

  it('of the field is for professionals, that of offices for nobody', () => {
    const reader = 'professionals';
    expect(told('Bespreek de casus en de interventie.', { reader })).toEqual([]);
    expect(told('Bespreek dit middels een gesprek.', { reader })).toEqual(['mild jargon']);
    expect(told('Praat met de betrokkenen.', { reader })).toEqual([]);
  });

  it('may be part of a name', () => {
    expect(told('Vraag het in het Klein Casus Overleg.', { names: ['Klein Casus Overleg'] })).toEqual([]);
  });
});

describe('the list', () => {
  const all = [...readJargon(fieldJargon), ...readJargon(officeJargon)];
  const forms = all.flatMap((one) => one.forms);

  it('has at least 120 words with plain ones, each once', () => {
    expect(all.length).toBeGreaterThanOrEqual(120);
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
    expect(all.filter(({ forms: own, plain }) => own.length === 0 || plain.length === 0)).toEqual([]);
    expect(forms.filter((form) => form !== form.toLowerCase())).toEqual([]);
  });

  it('gives no hard words for hard words', () => {
    const hard = new Set(all.filter((one) => one.hard).flatMap((one) => one.forms));
    const plain = all.flatMap((one) => one.plain).flatMap((text) => text.split(/[^\p{L}-]+/u));
    expect(plain.filter((word) => hard.has(word))).toEqual([]);
  });

  it('is read from lines', () => {
    expect(readJargon('# A\n\n! indicatie, indicaties: besluit; toestemming\nnazorg: hulp')).toEqual([
      { forms: ['indicatie', 'indicaties'], plain: ['besluit', 'toestemming'], hard: true },
      { forms: ['nazorg'], plain: ['hulp'], hard: false },
    ]);
  });
});
