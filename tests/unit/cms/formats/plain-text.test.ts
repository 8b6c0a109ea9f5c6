import { expect, test } from 'vitest';
import { isQuotedByHabit, isSafePlain } from '../../../../cms/formats/plain-text.ts';
import { scalarText } from '../../../../cms/formats/scalar-text.ts';

test.each([
  ...['on', 'Off', 'YES', 'n', 'true', 'null', '~', '12', '1e3', '0x1F', '1_000', '.5', '12:30', '2026-11-02', '=', '<<', ''],
  ...[
    'a: b',
    'a:',
    'a #b',
    ' a',
    'a ',
    '- a',
    '-a',
    '[a]',
    '{a}',
    '"a"',
    "'a'",
    '# a',
    '& a',
    '* a',
    '! a',
    '| a',
    '> a',
    '%a',
    '@a',
    '`a',
  ],
  ...['a\tb: c', 'a\u0085b', 'a\u2028b', 'a\nb'],
])('%j needs quotes', (text) => {
  expect(isSafePlain(text)).toBe(false);
});

test.each(['Inloop Elst', 'Wat kan [[de organisatie]]?', 'baby’s', 'één', 'a:b', 'a#b', '3 jaar', '(ook) zo', '“Ja.”', 'a, b'])(
  '%j is safe without quotes',
  (text) => {
    expect(isSafePlain(text)).toBe(true);
  },
);

test('inside brackets fewer texts are safe', () => {
  for (const text of ['a, b', 'a]', '[[a]]', 'a}', 'a:b']) expect(isSafePlain(text, true)).toBe(false);
  expect(isSafePlain('vijf functies', true)).toBe(true);
});

test.each([
  '088-0000004',
  '+31 6 12345678',
  '6661 AB',
  '09:00',
  '2026-11-02',
  '3 years',
  '-9 months',
  'https://b.nl/',
  'a@b.nl',
  'media/a.jpg',
])('%j is between quotes in the content', (text) => {
  expect(isQuotedByHabit(text)).toBe(true);
  expect(scalarText(text)).toBe(`"${text}"`);
});

test.each(['ggd-testland', 'everyone', 'Elst', '10 dagen per jaar open', 'Klaar.'])('%j is not', (text) => {
  expect(scalarText(text)).toBe(text);
});
