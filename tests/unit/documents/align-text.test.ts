import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { alignText } from '../../../src/documents/align-text.ts';

describe('a text is found back in its source', () => {
  it.each([
    ['zelfde', 'zelfde', [0, 1, 2, 3, 4, 5, 6]],
    // Folded lines and indents.
    ['a b', 'a\n    b', [0, 1, 6, 7]],
    // Escapes of Markdown and YAML.
    ['a*b', 'a\\*b', [0, 2, 3, 4]],
    ["'s nachts", "''s nachts", [0, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['a & b', 'a &amp; b', [0, 1, 2, 7, 8, 9]],
    ['AT&T', 'AT&T', [0, 1, 2, 3, 4]],
    ['😀!', '&#x1F600;!', [0, 0, 9, 10]],
  ])('%j in %j', (value, source, places) => {
    expect(alignText(value, source)).toEqual(places);
  });

  it('or not at all', () => {
    expect(alignText('iets anders', 'heel wat anders')).toBeUndefined();
    expect(alignText('langer', 'lang')).toBeUndefined();
  });

  it('whatever the texts are: places go up and stay within the source', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (value, tail) => {
        const source = stringify({ value: `${value}${tail}` }).slice('value: '.length);
        expect(parse(`value: ${source}`)).toEqual({ value: `${value}${tail}` });
        const places = alignText(value, source.replace(/^["']|^[|>][^\n]*\n/, ''));
        if (places === undefined) return;
        expect(places).toHaveLength(value.length + 1);
        expect(places.every((place, index) => place >= (places[index - 1] ?? 0) && place <= source.length)).toBe(true);
      }),
    );
  });
});
