import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markWords } from '../../../src/search/highlight.ts';

const marked = (text: string, ...queries: string[]) =>
  markWords(text, queries)
    .map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
    .join('');

describe('the words that were found', () => {
  it.each([
    ['slapen', 'Slapen gaat niet vanzelf: hij slaapt slecht.', '[Slapen] gaat niet vanzelf: hij [slaapt] slecht.'],
    ['spreekuur', 'Kom naar het inloopspreekuur.', 'Kom naar het [inloopspreekuur].'],
    ['opvoed', 'Opvoeden met plezier.', '[Opvoeden] met plezier.'],
    ['suicidaal', 'Voel je je suïcidaal?', 'Voel je je [suïcidaal]?'],
    ['de baby’s', 'De baby’s slapen.', 'De [baby’s] slapen.'],
    ['de het een', 'De boom in het bos.', 'De boom in het bos.'],
    ['', 'Niets.', 'Niets.'],
  ])('“%s” in “%s”', (query, text, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  it('are those that the query was taken for as well', () => {
    expect(marked('Rondom scheiding.', 'scheidng', 'scheiding')).toBe('Rondom [scheiding].');
  });

  it('leave the text as it is, whatever is looked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, query) => {
        expect(
          markWords(text, [query])
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
