import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/documents/read-document.ts';
import { maxFileBytes } from '../../../src/documents/size-guard.ts';
import { print, read } from './read.ts';

const location = `name: Inloop Elst
opens: 9.00
phone: 0262123456
kvk: 01234567
checkedOn: 2026-11-21
from: 09:00
closed: no
postalCode: 6661 AB
empty:
hours:
  weekly:
    - { day: thursday, opens: "14:00", closes: '16:00' }
    - day: friday
      note: |
        Eerste regel.

        Derde [regel](javascript:x).
`;

describe('values', () => {
  test('dates, times and words stay text; numbers become numbers; nothing goes through a date object', () => {
    expect(read(location).document?.raw).toEqual({
      name: 'Inloop Elst',
      opens: 9,
      phone: 262123456,
      kvk: 1234567,
      checkedOn: '2026-11-21',
      from: '09:00',
      closed: 'no',
      postalCode: '6661 AB',
      empty: null,
      hours: {
        weekly: [
          { day: 'thursday', opens: '14:00', closes: '16:00' },
          { day: 'friday', note: 'Eerste regel.\n\nDerde [regel](javascript:x).\n' },
        ],
      },
    });
  });

  test('the source text keeps the digits that YAML dropped', () => {
    const document = read(location).document;
    expect(document?.sourceTextAt(['opens'])).toBe('9.00');
    expect(document?.sourceTextAt(['phone'])).toBe('0262123456');
    expect(document?.sourceTextAt(['kvk'])).toBe('01234567');
    expect(document?.sourceTextAt(['hours', 'weekly', 0, 'closes'])).toBe("'16:00'");
    expect(document?.sourceTextAt(['hours', 'weekly', 0])).toBe('{ day: thursday, opens: "14:00", closes: \'16:00\' }');
    expect(document?.sourceTextAt(['missing'])).toBeUndefined();
  });
});

describe('places', () => {
  const at = (path: readonly PropertyKey[], what?: 'key' | 'value') => {
    const place = read(location).document?.locate(path, what);
    return `${place?.line}:${place?.column}`;
  };

  test('of values, keys and list items', () => {
    expect(at(['name'])).toBe('1:7');
    expect(at(['name'], 'key')).toBe('1:1');
    expect(at(['hours', 'weekly', 0, 'closes'])).toBe('12:48');
    expect(at(['hours', 'weekly', 1])).toBe('13:7');
    expect(at(['hours', 'weekly', 1, 'note'], 'key')).toBe('14:7');
  });

  test('of what is missing: the object it is missing from', () => {
    expect(at([])).toBe('1:1');
    expect(at(['missing'])).toBe('1:1');
    expect(at(['hours', 'weekly', 1, 'opens'])).toBe('13:7');
    expect(at(['hours', 'weekly', 7, 'opens'])).toBe('12:5');
    expect(at(['name', 'deeper', 'still'])).toBe('1:7');
  });

  test.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte-order mark', (text: string) => `\uFEFF${text}`],
  ])('are the same in a file with %s', (_, change) => {
    const document = read(change(location)).document;
    expect(document?.locate(['hours', 'weekly', 0, 'closes'])).toEqual({ file: 'test', line: 12, column: 48 });
    expect(document?.locate(['name'], 'key')).toEqual({ file: 'test', line: 1, column: 1 });
    expect(document?.sourceTextAt(['opens'])).toBe('9.00');
    expect(document?.raw).toEqual(read(location).document?.raw);
  });

  test.each([
    ['plain text', 'a: tekst\n', { line: 1, column: 4, exact: true }],
    ['quoted text', 'a: "tekst"\n', { line: 1, column: 5, exact: true }],
    ['text with an escape', 'a: "te\\nkst"\n', { line: 1, column: 5, exact: false }],
    ['a block', 'a:\n  b: |\n    tekst\n', { line: 3, column: 5, exact: true }],
    ['a block that starts with an empty line', 'a: |\n\n  tekst\n', { line: 2, column: 3, exact: true }],
    ['a folded block', 'a: >\n  tekst\n  meer\n', { line: 2, column: 3, exact: false }],
  ])('of the text inside %s', (_, text, start) => {
    const document = read(text).document;
    const path = text.includes('b:') ? ['a', 'b'] : ['a'];
    expect(document?.textStart(path)).toEqual(start);
  });
});

describe('front matter', () => {
  const article = '---\ntitle: Slapen\nsummary: "Kort"\n---\n\nEerste alinea.\n\n---\n\nTweede.\n';

  test('is split from the text, with places in the whole file', () => {
    const { document, problems } = read(article, 'mdx');
    expect(problems).toEqual([]);
    expect(document).toMatchObject({
      raw: { title: 'Slapen', summary: 'Kort' },
      body: '\nEerste alinea.\n\n---\n\nTweede.\n',
      bodyLine: 5,
    });
    expect(document?.locate(['summary'])).toEqual({ file: 'test', line: 3, column: 10 });
  });

  test('gives the same text from a file with CRLF and a byte-order mark', () => {
    const { document } = read(`\uFEFF${article.replaceAll('\n', '\r\n')}`, 'mdx');
    expect(document).toMatchObject({ body: '\nEerste alinea.\n\n---\n\nTweede.\n', bodyLine: 5 });
    expect(document?.locate(['summary'])).toEqual({ file: 'test', line: 3, column: 10 });
  });

  test('may be followed by nothing', () => {
    expect(read('---\ntitle: Slapen\n---', 'md').document).toMatchObject({ body: '', bodyLine: 3 });
  });

  test('a yaml file has no text', () => {
    expect(read('---\nname: Elst\n').document).not.toHaveProperty('body');
  });
});

describe('a problem that leaves the structure certain', () => {
  test('leaves the document, so that all other mistakes can be told as well', () => {
    const { document, problems } = read('name: Elst\nname: Andelst\nkind: walk-in\n');
    expect(problems.map(({ code }) => code)).toEqual(['duplicate-key']);
    expect(document?.raw).toEqual({ name: 'Elst', kind: 'walk-in' });
    expect(document?.locate(['name'])).toMatchObject({ line: 1 });
  });
});

describe('bytes', () => {
  const readBytes = (...bytes: number[]) => print(readDocument({ file: 'test', bytes: Uint8Array.from(bytes), format: 'yaml' }).problems);
  const ascii = (text: string) => [...new TextEncoder().encode(text)];

  test('in another encoding are refused at the right line and column', () => {
    expect(readBytes(...ascii('name: x\ncity: "é '), 0xe9, ...ascii('n"\n'))).toBe(
      '2:10 error invalid-utf8\nHier staat een teken (byte E9) dat geen geldig UTF-8 is. Sla het bestand opnieuw op met de codering UTF-8, en kijk daarna of letters met een accent (é, ë, ï) nog goed staan.',
    );
  });

  test.each([
    ['cut off in the middle of a character', [...ascii('a: '), 0xe2, 0x82], '1:4'],
    ['an overlong slash', [...ascii('a: '), 0xc0, 0xaf], '1:4'],
    ['a surrogate', [...ascii('a: €\nb: '), 0xed, 0xa0, 0x80], '2:4'],
  ])('%s are refused', (_, bytes, place) => {
    expect(readBytes(...bytes)).toMatch(new RegExp(`^${place} error invalid-utf8\n`));
  });

  test('in UTF-16 are named', () => {
    expect(readBytes(0xff, 0xfe, 0x61, 0)).toMatch(/^1:1 error invalid-utf8\nDit bestand is opgeslagen als UTF-16, niet als UTF-8\./);
  });

  test('of more than 1 MB are refused before anything is read', () => {
    const text = `# ${'x'.repeat(maxFileBytes)}`;
    expect(print(read(text).problems)).toBe(
      '1:1 error file-too-large\nDit bestand is 1,0 MB groot; het mag niet groter zijn dan 1 MB. Staat er een afbeelding of een ander bestand in? Zet dat in de map media en houd hier alleen de tekst.',
    );
    expect(read(`a: ${'x'.repeat(maxFileBytes - 3)}`).problems).toEqual([]);
  });
});

describe('what looks like a mistake but is right', () => {
  test.each([
    ['a heading underlined with seven signs', '---\ntitle: x\n---\n\nKop\n=======\n', 'md'],
    ['tabs behind a value and in a block', 'a: x\t# y\nb: |\n  een\n  \ttwee\n', 'yaml'],
    ['a tab in an empty line', 'a: x\n\t\nb: y\n', 'yaml'],
    ['colons and hashes that are no signs', 'a: https://x.nl/#kop\nb: 14:00\nc: x # opmerking\n', 'yaml'],
    ['quotes of the other kind', 'a: \'Zeg "hoi"\'\nb: "foto\'s"\n', 'yaml'],
    ['ampersand, asterisk and exclamation mark inside a text', 'a: Ouder & Kind\nb: 2 * 3\nc: Kom langs!\n', 'yaml'],
    ['emoji and accents', 'a: één 👨‍👩‍👧 café\n', 'yaml'],
    ['a document that starts with three dashes', '# opmerking\n---\na: 1\n', 'yaml'],
  ] as const)('%s', (_, text, format) => {
    const { document, problems } = read(text, format);
    expect(print(problems)).toBe('');
    expect(document).toBeDefined();
  });
});
