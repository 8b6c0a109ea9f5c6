import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { previewNl } from '../../../../cms/preview/preview.nl.ts';
import { textNodes } from '../../../../cms/preview/text/text-nodes.ts';
import { lockedTree } from '../../../../cms/preview/tree/locked-tree.ts';
import { mdxComponents } from '../../../../src/documents/mdx-components.ts';
import { context, dangers, elementsIn, surroundings, text, withClass, withTag, words } from './support.ts';
import { previewContext } from '../../../../cms/preview/preview-context.ts';

describe('what is written', () => {
  test.each([
    ['<script>alert(1)</script>', 'md'],
    ['<img src=x onerror="alert(1)">', 'md'],
    ['Een zin met <b onclick="alert(1)">HTML</b>.', 'md'],
    ['<style>body{display:none}</style>', 'md'],
    ['<iframe src="https://voorbeeld.nl"></iframe>', 'md'],
    ['<svg><script>alert(1)</script></svg>', 'md'],
  ] as const)('%s in Markdown is text', (written, format) => {
    const nodes = text(written, format);
    expect(dangers(nodes)).toEqual([]);
    expect(words(nodes)).toBe(written);
  });

  test.each([
    '<script>alert(1)</script>',
    '<img src="x" onerror="alert(1)" />',
    '{alert(1)}',
    'export const x = 1',
    'import x from "x"',
    'Een zin.\nexport default function () {}',
    '<Tip onClick={alert(1)}>Tekst</Tip>',
    '<Tip {...x}>Tekst</Tip>',
    '<Tip onclick="alert(1)">Tekst</Tip>',
    '<Tip title={alert(1)}>\nTekst\n</Tip>',
    '<Onbekend>Tekst</Onbekend>',
    '<>Tekst</>',
    '<constructor />',
    '<Video title="Film" url="javascript:alert(1)" />',
    '<Video title="Film" url="http://voorbeeld.nl/film" />',
    '<Video title="Film" url="https://voorbeeld.nl/film" poster="https://voorbeeld.nl/media/x.jpg" />',
    '<Download title="Boek" file="https://voorbeeld.nl/boek.pdf" />',
    '<VraagEnAntwoord>Zonder vraag</VraagEnAntwoord>',
  ])('%s in MDX is a box', (written) => {
    const nodes = text(`Voor.\n\n${written}\n\nNa.`);
    expect(dangers(nodes)).toEqual([]);
    expect(words(nodes)).toContain(previewNl.noBlock);
    expect(words(nodes)).toMatch(/^Voor\..*Na\.$/);
    expect(elementsIn(nodes).map(({ tag }) => tag)).not.toContain('script');
  });

  test('an expression in a sentence is a box in it', () => {
    const [line] = text('Een som: {1 + 1} is het.');
    expect(line).toMatchObject({ tag: 'p', children: ['Een som: ', { tag: 'span' }, ' is het.'] });
    expect(words([line ?? ''])).toBe(`Een som: ${previewNl.noBlock} {1 + 1} is het.`);
  });

  test('export and import are ordinary words in Markdown, and in the middle of a line', () => {
    expect(words(text('export is een woord', 'md'))).toBe('export is een woord');
    expect(words(text('Dit gaat over export en import.'))).toBe('Dit gaat over export en import.');
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#10;script:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//voorbeeld.nl',
    'http://voorbeeld.nl',
  ])('a link to %s leads nowhere, and says so', (address) => {
    for (const format of ['md', 'mdx'] as const) {
      const nodes = text(`[x](${address}) en [y][z]\n\n[z]: ${address}`, format);
      expect(dangers(nodes)).toEqual([]);
      expect(withTag(nodes, 'a').map(({ attributes }) => attributes)).toEqual([{}, {}]);
      expect(withClass(nodes, 'preview-fault')).toHaveLength(2);
    }
  });

  test.each([
    'https://voorbeeld.nl/x.jpg',
    '//voorbeeld.nl/x.jpg',
    'data:image/svg+xml,x',
    '/media/../x.jpg',
    '/media/x.html',
    'javascript:alert(1)',
  ])('a picture at %s is not fetched', (address) => {
    const nodes = text(`![Foto](${address})`, 'md');
    expect(withTag(nodes, 'img')).toEqual([]);
    expect(words(nodes)).toBe(`${previewNl.noPicture} Foto`);
  });

  test.each(['https://voorbeeld.nl/x.jpg', 'javascript:alert(1)', 'data:text/html,x', '//voorbeeld.nl/x.jpg', '\\\\voorbeeld.nl\\x.jpg'])(
    'nor when the browser is told to find it at %s',
    (address) => {
      const elsewhere = previewContext({ ...surroundings, imageAddress: () => address });
      expect(withTag(textNodes(elsewhere, '![Foto](/media/x.jpg)', 'md'), 'img')).toEqual([]);
    },
  );

  test('what is filled in is text, never markup', () => {
    const hostile = previewContext({
      ...surroundings,
      placeholders: { telefoon: '<script>alert(1)</script> **[x](javascript:alert(1))**' },
    });
    const nodes = textNodes(hostile, 'Bel [[telefoon]].', 'mdx');
    expect(nodes).toEqual([{ tag: 'p', attributes: {}, children: ['Bel <script>alert(1)</script> **[x](javascript:alert(1))**.'] }]);
  });

  test.each(['constructor', 'hasOwnProperty', 'toString'])('the placeholder %s is unknown', (name) => {
    expect(words(text(`Bel [[${name}]].`))).toBe(`Bel [[${name}]].`);
  });

  test('very deep markup is shown without overflowing', () => {
    for (const written of [
      '> '.repeat(45) + 'tekst',
      '- '.repeat(45) + 'tekst',
      '*'.repeat(2000) + 'tekst',
      '['.repeat(3000),
      '> '.repeat(9000) + 'tekst',
    ]) {
      for (const format of ['md', 'mdx'] as const) expect(dangers(text(written, format))).toEqual([]);
    }
  });
});

const address = fc.constantFrom(
  ...[
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'https://voorbeeld.nl',
    '//voorbeeld.nl/x.png',
    '/media/x.jpg',
    'media/x.jpg',
  ],
  ...['mailto:a@b.nl', 'tel:[[telefoon]]', 'jav&#x61;script:alert(1)', 'blob:https://voorbeeld.nl/1', '#', '/inloop/'],
);

const bit = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    ...[
      '<',
      '>',
      '{',
      '}',
      '/>',
      '\n',
      '\n\n',
      '    ',
      '> ',
      '- ',
      '1. ',
      '# ',
      '## ',
      '|',
      '|-|-|\n',
      '```',
      '[',
      ']',
      '](',
      ')',
      '![',
      '*',
      '`',
    ],
  ),
  fc.constantFrom(
    ...['[[telefoon]]', '[[x]]', '[^1]', '\n[^1]: ', '&lt;', '&#106;', '\\', '<!--', '-->', '\u0000', '\u2028', 'export ', 'import '],
  ),
  fc.constantFrom(
    '<script>',
    '</script>',
    '<img src=x onerror=alert(1)>',
    '<style>',
    '<iframe src="',
    '<svg onload=alert(1)>',
    '<a href="',
  ),
  fc.constantFrom(
    ' onClick={x}',
    ' onclick="x"',
    ' style="x"',
    ' src="',
    ' href="',
    ' dangerouslySetInnerHTML={x}',
    '{...x}',
    ' title="x"',
    ' open',
  ),
  fc
    .constantFrom(...Object.keys(mdxComponents))
    .chain((name) => fc.constantFrom(`<${name}>`, `</${name}>`, `<${name} `, `<${name} title="x" />`)),
  address.chain((one) =>
    fc.constantFrom(`[x](${one})`, `![x](${one})`, `<${one}>`, `\n[x]: ${one}\n`, `<Video title="x" url="${one}" poster="${one}" />`),
  ),
);

test('no text whatever gives anything that runs, leads away or fetches', () => {
  fc.assert(
    fc.property(fc.array(bit, { maxLength: 24 }), fc.constantFrom('md', 'mdx'), (bits, format) => {
      const nodes = textNodes(context, bits.join(''), format);
      expect(dangers(nodes)).toEqual([]);
      // The lock behind it has nothing to take away.
      expect(lockedTree(nodes)).toEqual(nodes);
    }),
    { numRuns: 1500 },
  );
});
