import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from '../../../src/theme-files/json-fault.ts';

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('the place at which a text stops being JSON', () => {
  it.each([
    ['{"a": x}', 6],
    ['{"a": 1,}', 8],
    ['{"a" 1}', 5],
    ['{"a": 1 "b": 2}', 8],
    ['{a: 1}', 1],
    ["{'a': 1}", 1],
    ['[1 2]', 3],
    ['[1,,2]', 3],
    ['[1]]', 3],
    ['[1}', 2],
    ['{"a": 01}', 6],
    ['{"a": "b\n"}', 6],
    ['{"a": "\\x"}', 6],
    ['{} // einde', 3],
    ['{\n  "a": {', 10],
    ['{"a": "b', 6],
    ['{"a":   ', 5],
    ['', 0],
    [' \n', 0],
  ])('of %j is %i', (text, offset) => {
    expect(jsonFault(text)).toBe(offset);
  });

  it('is nowhere in JSON, however it is written', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, '\t'), (value, space) => {
        expect(jsonFault(`\n ${JSON.stringify(value, null, space)} `)).toBeUndefined();
      }),
    );
  });

  it('is there exactly when a parser refuses the text', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"a"',
      '"',
      '\\',
      '1',
      '-',
      '0',
      '.5',
      'e1',
      'true',
      'null',
      'x',
      ' ',
      '\u0001',
      '\u2028',
    );
    const changed = fc.tuple(fc.json(), fc.nat(), piece).map(([text, at, by]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + by + text.slice(place + (at % 2));
    });
    fc.assert(
      fc.property(
        fc.oneof(
          changed,
          fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
        ),
        (text) => {
          expect(jsonFault(text) === undefined, text).toBe(isJson(text));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('is found without trying every way to read a long string that never ends', () => {
    expect(jsonFault(`{"a": "${'b'.repeat(500_000)}`)).toBe(6);
    expect(jsonFault(`["${'b'.repeat(3_000_000)}"]`)).toBeUndefined();
  });

  it('is where groups go deeper than a reader can follow', () => {
    const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(jsonFault(deep(200))).toBeUndefined();
    expect(jsonFault(deep(100_000))).toBe(200);
  });
});
