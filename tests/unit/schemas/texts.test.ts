import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type * as z from 'zod';
import { suggestUrl, url } from '../../../src/schemas/shared/contact.ts';
import { fieldMeta } from '../../../src/schemas/shared/field.ts';
import { line, lineWithoutPlaceholders, text } from '../../../src/schemas/shared/text.ts';
import { isBlank, withoutInvisible } from '../../../src/schemas/shared/visible-text.ts';

const meta = { label: 'Naam', hint: 'Een naam.' };
const name = line(40, meta);
const story = text(200, meta);

const suggested = (schema: z.ZodType, raw: unknown): unknown => {
  const yaml = fieldMeta(schema)?.suggest?.(raw);
  return yaml === undefined ? undefined : parse(yaml);
};

describe('a field of one line', () => {
  it.each(['Elst', 'Café “De Bron”', 'a\u00A0b', 'op\u00ADvoeden', '👩‍👧', 'ﷺ', '?', '日本', '1\u202F000'])('takes %j', (value) => {
    expect(name.safeParse(value).success).toBe(true);
  });

  it.each([
    [' Elst', 'Elst'],
    ['Elst\u00A0', 'Elst'],
    ['El\u200Bst', 'Elst'],
    ['\u202EElst\u202C', 'Elst'],
    ['\uFEFFElst', 'Elst'],
    ['Elst\u200E', 'Elst'],
    ['El\tst', 'El st'],
    ['Inloop\nElst\n', 'Inloop Elst'],
    ['Inloop\u2028Elst', 'Inloop Elst'],
    ['El\u0000st', 'Elst'],
    ['"El\u200Bst"', '"Elst"'],
  ])('refuses %j and proposes %j', (value, better) => {
    expect(name.safeParse(value).success).toBe(false);
    expect(suggested(name, value)).toBe(better);
  });

  it.each(['\u00A0', ' ', '\u200B\u200D', '\u202E\u202C', '\u00AD', '\u3164', '\u2800', '\u0301', '\t', '\n'])(
    'is told to be empty when it is %j, once',
    (value) => {
      for (const schema of [name, story]) {
        expect(schema.safeParse(value).error?.issues.map(({ message }) => message)).toEqual([
          'Dit is leeg: er staan alleen spaties of onzichtbare tekens. Vul tekst in, of haal het veld weg.',
        ]);
      }
      expect(suggested(name, value)).toBeUndefined();
    },
  );

  it('with nothing in it is too short, and not told twice', () => {
    expect(name.safeParse('').error?.issues.map(({ code }) => code)).toEqual(['too_small']);
  });

  it('is never cut: what is too long gets no proposal', () => {
    expect(suggested(name, `${'x'.repeat(41)}\u200B`)).toBeUndefined();
  });
});

describe('a field of more lines', () => {
  it('takes paragraphs', () => {
    expect(story.safeParse('Een.\n\nTwee.\n').success).toBe(true);
  });

  it.each([
    ['Een\u200B.\n\nTwee.\n', 'Een.\n\nTwee.\n'],
    ['Een\t.', 'Een .'],
    ['\u202Eneé', 'neé'],
    ['Een\u2029Twee', 'Een Twee'],
  ])('refuses %j and proposes %j', (value, better) => {
    expect(story.safeParse(value).success).toBe(false);
    expect(suggested(story, value)).toBe(better);
  });
});

describe('text without invisible characters', () => {
  it('keeps all that can be seen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (value) => {
        const tidied = withoutInvisible(value);
        expect(isBlank(tidied)).toBe(isBlank(value));
        expect(tidied.match(/[\p{L}\p{N}\p{P}\p{S}]/gu)).toEqual(value.match(/[\p{L}\p{N}\p{P}\p{S}]/gu));
        expect(withoutInvisible(tidied)).toBe(tidied);
        if (!isBlank(value)) expect(story.safeParse(tidied).success).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a field that fills placeholders', () => {
  it.each(['[[organisatie]]', 'CJG [[gemeente]]', '[[x'])('has no placeholder of its own: %j', (value) => {
    expect(lineWithoutPlaceholders(30, 'shortName', meta).safeParse(value).error?.issues).toMatchObject([
      { params: { example: 'shortName: "…"' } },
    ]);
  });

  it('keeps its label', () => {
    expect(fieldMeta(lineWithoutPlaceholders(30, 'shortName', meta))?.label).toBe('Naam');
  });
});

describe('a web address', () => {
  const address = url(meta);

  it.each([
    'https://www.rijksoverheid.nl/',
    'https://www.rijksoverheid.nl',
    'HTTPS://www.rijksoverheid.nl/a?b=c&d=%20#e',
    'https://www.rijksoverheid.nl:8443/@naam/x@y',
    'https://café.nl/crème?q=é',
  ])('takes %j', (value) => {
    expect(address.safeParse(value).success).toBe(true);
  });

  it.each([
    ['https:www.voorbeeld.example', 'https://www.voorbeeld.example'],
    ['https:/www.voorbeeld.example/a', 'https://www.voorbeeld.example/a'],
    ['https:///www.voorbeeld.example', 'https://www.voorbeeld.example'],
    ['https:\\\\www.voorbeeld.example\\a', 'https://www.voorbeeld.example/a'],
    ['https://www.voorbeeld.example\\a', 'https://www.voorbeeld.example/a'],
    ['https://www.voorbeeld.example/mijn bestand.pdf', 'https://www.voorbeeld.example/mijn%20bestand.pdf'],
    ['https://www.voor beeld.example/', 'https://www.voorbeeld.example/'],
    ['https://www.voorbeeld.example/\u200Ba', 'https://www.voorbeeld.example/a'],
    ['https://www.rijksoverheid.nl@www.voorbeeld.example/', 'https://www.voorbeeld.example/'],
    ['http://www.voorbeeld.example', 'https://www.voorbeeld.example'],
    ['www.voorbeeld.example', 'https://www.voorbeeld.example'],
    ['https://[[gemeente]].nl/', undefined],
    ['https://www.voorbeeld.example/[[gemeente]]', undefined],
    ['https://www.voorbeeld.example/?naam=[[organisatie]]', undefined],
    ['https://localhost/', undefined],
    ['javascript:alert(1)', undefined],
    ['https://', undefined],
  ])('refuses %j and proposes %j', (value, better) => {
    expect(address.safeParse(value).success).toBe(false);
    const yaml = suggestUrl(value);
    expect(yaml === undefined ? undefined : (parse(yaml) as unknown)).toBe(better);
  });
});
