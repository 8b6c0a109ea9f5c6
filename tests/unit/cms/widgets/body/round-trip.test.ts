import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinBody, placedParts } from '../../../../../cms/widgets/body/parts/join-body.ts';
import { splitBody } from '../../../../../cms/widgets/body/parts/split-body.ts';
import { mdxText, realBodies } from './support.ts';

const real = realBodies();

test('the texts of the content are found', () => {
  expect(real.length).toBeGreaterThan(100);
  expect(real.filter(({ format }) => format === 'mdx').length).toBeGreaterThan(60);
});

test.each(real)('$file: the joined parts are the same text', ({ text, format }) => {
  expect(joinBody(splitBody(text, format))).toBe(text);
});

test('whatever the text, the joined parts are the same', () => {
  fc.assert(
    fc.property(fc.oneof(mdxText, fc.string({ unit: 'binary' })), fc.constantFrom('md', 'mdx'), (text, format) => {
      const body = splitBody(text, format);
      expect(joinBody(body)).toBe(text);
      for (const { part, start, end } of placedParts(body)) expect(text.slice(start, end)).toBe(part.source);
    }),
  );
});

describe('a text in MDX', () => {
  const partsOf = (text: string) => splitBody(text, 'mdx').parts.map(({ kind, source }) => [kind, source]);

  test('is taken apart into runs of text and blocks', () => {
    expect(partsOf('## Kop\n\nTekst.\n\n<Tip>\n\nEen tip.\n\n</Tip>\n\n<BelOns />\n\nSlot.\n')).toEqual([
      ['text', '## Kop\n\nTekst.'],
      ['block', '<Tip>\n\nEen tip.\n\n</Tip>'],
      ['block', '<BelOns />'],
      ['text', 'Slot.'],
    ]);
  });

  test('has a block in a tag on one line, and between lines of text', () => {
    expect(partsOf('a\n<Tip>b</Tip>')).toEqual([['text', 'a\n<Tip>b</Tip>']]);
    expect(partsOf('a\n\n<Tip>b</Tip>\n\nc')).toEqual([
      ['text', 'a'],
      ['block', '<Tip>b</Tip>'],
      ['text', 'c'],
    ]);
    expect(partsOf('a\n<BelOns />\nc')).toEqual([
      ['text', 'a'],
      ['block', '<BelOns />'],
      ['text', 'c'],
    ]);
  });

  test('that cannot be read is one part', () => {
    expect(partsOf('a\n\n<Tip>\n\nb\n')).toEqual([['whole', 'a\n\n<Tip>\n\nb']]);
  });

  test('keeps an expression as a block of its own', () => {
    expect(partsOf('a\n\n{b}\n\nc')).toEqual([
      ['text', 'a'],
      ['block', '{b}'],
      ['text', 'c'],
    ]);
  });
});

test('Markdown is one part, and an empty text has one too', () => {
  expect(splitBody('\na\n\n## b\n\n', 'md').parts).toMatchObject([{ kind: 'text', source: 'a\n\n## b', before: '\n' }]);
  expect(splitBody('', 'mdx').parts).toMatchObject([{ kind: 'text', source: '' }]);
});
