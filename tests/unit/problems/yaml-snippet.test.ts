import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { quoted, yamlBlock, yamlPair, yamlRow, yamlValue, type SnippetValue } from '../../../src/problems/yaml-snippet.ts';

describe('snippets', () => {
  test('a row of hours has its times between quotes and its day without', () => {
    expect(yamlRow({ day: 'thursday', opens: '14:00', closes: '16:00' })).toBe('- { day: thursday, opens: "14:00", closes: "16:00" }');
  });

  test.each([
    ['0800-2000', '"0800-2000"'],
    ['6661 AB', '"6661 AB"'],
    ['2026-11-21', '"2026-11-21"'],
    ['0262123456', '"0262123456"'],
    ['walk-in', 'walk-in'],
    ['no', '"no"'],
    ['true', '"true"'],
    ['Inloop: Elst', '"Inloop: Elst"'],
    ['Zeg "ja"', '\'Zeg "ja"\''],
    ['', '""'],
    [12.5, '12.5'],
    [true, 'true'],
    [null, 'null'],
    [['a', 'b c'], '[a, "b c"]'],
    [{}, '{}'],
  ] as const)('%j is written as %s', (value, written) => {
    expect(yamlValue(value)).toBe(written);
  });

  test('a pair stands on one line, on lines of its own or as a list of rows', () => {
    expect(yamlPair('phone', '0800-2000')).toBe('phone: "0800-2000"');
    expect(yamlPair('themes', ['slapen', 'eten'])).toBe('themes: [slapen, eten]');
    expect(yamlPair('address', { street: 'Dorpsstraat', city: 'Elst' })).toBe('address:\n  street: Dorpsstraat\n  city: Elst');
    expect(yamlPair('weekly', [{ day: 'monday' }, { day: 'friday' }])).toBe('weekly:\n  - { day: monday }\n  - { day: friday }');
    expect(yamlPair('hours', null)).toBe('hours:');
  });

  test('quotes never change the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(parse(quoted(text), { logLevel: 'silent' })).toBe(text);
      }),
    );
  });

  test('whatever is written can be read back', () => {
    const scalar = fc.oneof(
      fc.string({ unit: 'grapheme-ascii' }),
      fc.boolean(),
      fc.integer(),
      fc.constantFrom('yes', 'null', '~', '14:00', '1e3', 'a-b'),
    );
    const { value } = fc.letrec<{ value: SnippetValue }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        scalar,
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), tie('value'), { maxKeys: 3 }),
      ),
    }));
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 6 }), value, { minKeys: 1, maxKeys: 3 }),
        (object) => {
          expect(parse(yamlBlock(object))).toEqual({ ...object });
        },
      ),
    );
  });
});
