import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Body } from '../../../../../cms/widgets/body/parts/body-parts.ts';
import { checkMdx } from '../../../../../src/documents/mdx-guard.ts';
import { readDocument } from '../../../../../src/documents/read-document.ts';
import { siteParsers } from '../../../../../src/documents/site-parsers.ts';

const root = join(import.meta.dirname, '../../../../..');

/** A text of the content or of the fixtures, with the file it stands in. */
export interface RealBody {
  file: string;
  format: Body['format'];
  text: string;
}

/** The texts of all entries, as they stand in their files. */
export function realBodies(): RealBody[] {
  return ['content', 'tests/fixtures/voorbeelddam/content', 'tests/faults'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.mdx?$/.test(file))
      .flatMap((file): RealBody[] => {
        const format = file.endsWith('.mdx') ? 'mdx' : 'md';
        const { document } = readDocument({ file, bytes: readFileSync(join(root, folder, file)), format });
        return document?.body === undefined ? [] : [{ file, format, text: document.body }];
      }),
  );
}

const pieces = [
  'Bel [[telefoon]] of [[de organisatie]].',
  '## Een kop\ntekst eronder',
  '- een\n- twee\n\n  meer bij twee',
  '1. eerst\n2. dan',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '> citaat **vet** *schuin*',
  'Ben je < 12? Schrijf &lt; of \\{.',
  '`<Tip>` is code',
  '```\n<Tip>\n```',
  "[link](https://www.rijksoverheid.nl/) 🎉 “en” 'zo'",
  '<BelOns />',
  '<Inloop location="elst" />',
  '<Tip title="Zo &quot;dan&quot;">\n\nEen tip met **vet**.\n\n- en een lijst\n\n</Tip>',
  '<Stappen title="Zo">\n1. eerst\n2. dan\n</Stappen>',
  '<Tip>op één regel</Tip>',
  '<VraagEnAntwoord question="Wat?" open>\n\nDit.\n\n</VraagEnAntwoord>',
  '<LetOp\n  title="Let op"\n>\nTekst\n</LetOp>',
  '<VraagEnAntwoord question="Wat?">\n\n<Tip>\n\nx\n\n</Tip>\n\n</VraagEnAntwoord>',
  '{code}',
  '<Tip title={x}>\n\nx\n\n</Tip>',
  '<Onbekend />',
  '  ingesprongen',
];

/** Texts made of real pieces, with all kinds of space between them. */
export const mdxText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '\n', '\n\n', '  \n'),
    fc.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('\n\n', '\n\n', '\n', '\n\n\n', ' \n \n')), { maxLength: 8 }),
    fc.constantFrom('', '\n', '\n\n'),
    fc.boolean(),
  )
  .map(([start, list, end, windows]) => {
    const text = start + list.map(([piece, gap], index) => piece + (index === list.length - 1 ? '' : gap)).join('') + end;
    return windows ? text.replaceAll('\n', '\r\n') : text;
  });

/** What somebody may type anywhere. */
export const typed: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc
    .array(
      fc.constantFrom(
        '<',
        '>',
        '{',
        '}',
        '"',
        "'",
        '\n',
        '\n\n',
        '🎉',
        '[[telefoon]]',
        '</Tip>',
        '<Tip>',
        '<BelOns />',
        '`',
        '```',
        '~~~',
        '&',
        '&lt;',
        'a',
        ' ',
        '- ',
        '# ',
        '\\',
        '[',
        '](',
        '|',
        'import x',
        '\r\n',
        '\u2028',
        '<!--',
        '-->',
        '{/* */}',
        '\t',
        '    ',
        '> ',
        '1. ',
        '[^1]: ',
        '=',
        '---',
        '$',
        '*',
      ),
      { maxLength: 8 },
    )
    .map((list) => list.join('')),
);

/** Faults of the markup: everything that is not about a value that is missing or wrong. */
export const faultsOf = (source: string) =>
  checkMdx({ file: 'x.mdx', text: source, line: 1 }, siteParsers.mdx).problems.filter(({ code }) =>
    [
      'mdx-syntax',
      'mdx-expression',
      'html-not-allowed',
      'unknown-component',
      'unknown-attribute',
      'component-inside-text',
      'unsafe-markup',
    ].includes(code),
  );
