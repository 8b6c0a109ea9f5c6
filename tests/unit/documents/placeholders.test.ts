import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPlaceholders, fillPlaceholders, findPlaceholders, type PlaceholderValues } from '../../../src/documents/placeholders.ts';
import { siteParsers } from '../../../src/documents/site-parsers.ts';
import { textOf } from '../../../src/documents/markdown-tree.ts';

const values: PlaceholderValues = {
  organisatie: 'CJG',
  'de organisatie': 'het CJG',
  'De organisatie': 'Het CJG',
  gemeente: 'Overbetuwe',
  telefoon: '0800-2000',
};

const told = (text: string) =>
  checkPlaceholders(text).map(({ start, code, message, example }) => `${start} ${code}: ${message} => ${example ?? '-'}`);

describe('finding', () => {
  test('gives every placeholder with its offset', () => {
    expect(findPlaceholders('In [[gemeente]]: [[De organisatie]] [[ x ]]')).toEqual([
      { name: 'gemeente', source: '[[gemeente]]', start: 3 },
      { name: 'De organisatie', source: '[[De organisatie]]', start: 17 },
      { name: ' x ', source: '[[ x ]]', start: 36 },
    ]);
  });
});

describe('checking', () => {
  test.each([
    ['[[organisatie]], [[de organisatie]], [[De organisatie]], [[gemeente]], [[telefoon]]'],
    ['[[[organisatie]] bellen](https://x.nl) [bel [[telefoon]]](tel:[[telefoon]])'],
    ['[organisatie](https://x.nl) en [organisatie][a] en [gemeente]: x'],
    ['een lijst [a, b] en {c}'],
  ])('accepts %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test.each([
    [
      '[[organistie]]',
      '0 unknown-placeholder: De invulplek “[[organistie]]” bestaat niet. Bedoelt u “[[organisatie]]”? => [[organisatie]]',
    ],
    [
      'Bij [[ organisatie ]].',
      '4 unknown-placeholder: De invulplek “[[ organisatie ]]” bestaat niet. Bedoelt u “[[organisatie]]”? => [[organisatie]]',
    ],
    [
      '[[Organisatie]]',
      '0 unknown-placeholder: De invulplek “[[Organisatie]]” bestaat niet. Bedoelt u “[[organisatie]]”? => [[organisatie]]',
    ],
    [
      '[[de Organisatie]]',
      '0 unknown-placeholder: De invulplek “[[de Organisatie]]” bestaat niet. Bedoelt u “[[de organisatie]]”? => [[de organisatie]]',
    ],
    [
      '[[burgemeester]]',
      '0 unknown-placeholder: De invulplek “[[burgemeester]]” bestaat niet. U kunt kiezen uit [[organisatie]], [[de organisatie]], [[De organisatie]], [[gemeente]] en [[telefoon]]. => -',
    ],
    [
      'Bel [telefoon].',
      '4 placeholder-brackets: “[telefoon]” wordt niet ingevuld: zet er aan beide kanten twee rechte haken om. Bedoelt u “[[telefoon]]”? => [[telefoon]]',
    ],
    [
      'Bel {{telefoon}}.',
      '4 placeholder-brackets: “{{telefoon}}” wordt niet ingevuld: zet er aan beide kanten twee rechte haken om. Bedoelt u “[[telefoon]]”? => [[telefoon]]',
    ],
    [
      '[[gemeente]',
      '0 placeholder-brackets: “[[gemeente]” wordt niet ingevuld: zet er aan beide kanten twee rechte haken om. Bedoelt u “[[gemeente]]”? => [[gemeente]]',
    ],
    [
      '[[organisatie]](https://x.nl)',
      '0 placeholder-brackets: Wilt u van [[organisatie]] een link maken? Zet er dan nog één paar haken omheen. => [[[organisatie]]](https://www.rijksoverheid.nl/)',
    ],
  ])('refuses %s', (text, message) => {
    expect(told(text)).toEqual([message]);
  });
});

describe('filling', () => {
  test('gives the words of the portal, with the article as it is written', () => {
    expect(fillPlaceholders('[[De organisatie]] in [[gemeente]]: vraag [[de organisatie]] ([[organisatie]], [[telefoon]]).', values)).toBe(
      'Het CJG in Overbetuwe: vraag het CJG (CJG, 0800-2000).',
    );
  });

  test('leaves unknown names and other brackets alone, and fills only once', () => {
    expect(fillPlaceholders('[[x]] [a] [[[gemeente]]](y)', { ...values, gemeente: '[[telefoon]]' })).toBe('[[x]] [a] [[[telefoon]]](y)');
  });

  test('fills an address that rendering has encoded', () => {
    expect(fillPlaceholders('<a href="tel:%5B%5Btelefoon%5D%5D">[[telefoon]]</a>', values)).toBe('<a href="tel:0800-2000">0800-2000</a>');
    expect(fillPlaceholders('/?q=%5B%5BDe%20organisatie%5D%5D&r=%5B%5Bx%5D%5D', values)).toBe('/?q=Het%20CJG&r=%5B%5Bx%5D%5D');
  });

  test('into Markdown never makes markup of a value', () => {
    const name = fc.string({
      unit: fc.constantFrom('a', ' ', '*', '_', '`', '<', '>', '&', '[', ']', '(', ')', '!', '{', '}', '\\', '|', '~', '"', "'", 'é'),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(name, (gemeente) => {
        const filled = fillPlaceholders('In x[[gemeente]]x wonen.', { ...values, gemeente }, 'markdown');
        for (const parse of [siteParsers.md, siteParsers.mdx]) {
          expect(parse(filled)).toMatchObject({ children: [{ type: 'paragraph', children: [{ type: 'text' }] }] });
          expect(textOf(parse(filled))).toBe(`In x${gemeente}x wonen.`);
        }
      }),
    );
  });
});

describe('a suggestion', () => {
  test.each([
    ['[[De organizatie]]', '[[De organisatie]]'],
    ['[[de organizatie]]', '[[de organisatie]]'],
    ['[[Gemeente]]', '[[gemeente]]'],
  ])('for %s keeps the capital of a sentence where it can: %s', (written, example) => {
    expect(checkPlaceholders(written)).toMatchObject([{ example }]);
  });
});
