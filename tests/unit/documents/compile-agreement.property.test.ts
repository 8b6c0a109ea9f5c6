import fc from 'fast-check';
import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { checkMarkdown } from '../../../src/documents/markdown-guard.ts';
import { mdxComponents } from '../../../src/documents/mdx-components.ts';
import { checkMdx } from '../../../src/documents/mdx-guard.ts';
import { siteParsers } from '../../../src/documents/site-parsers.ts';
import { unsafeNodes } from '../../../src/documents/tree-safety.ts';
import { print } from './read.ts';

// The guards read a text with one parser and the portals are made with another. These tests look for texts that only the second one
// takes for code or HTML.

const pieces = [
  'a',
  ' ',
  '\n',
  '\n\n',
  '    ',
  '\t',
  '\\',
  '`',
  '```\n',
  '*',
  '_',
  '~',
  '|',
  '\n|-|\n',
  '> ',
  '- ',
  '1. ',
  '# ',
  '\n---\n',
  '[',
  ']',
  '(',
  ')',
  '!',
  ':',
  '[a]: ',
  '[^a]',
  '&lt;',
  '&#106;',
  '&Tab;',
  '<',
  '>',
  '</',
  '/>',
  '<!--',
  '-->',
  '<b>',
  '<?',
  '<![CDATA[',
  '{',
  '}',
  '"',
  "'",
  '=',
  '<Tip>',
  '</Tip>',
  '<Tip title="',
  '<Inloop />',
  'import x from "y"',
  'export const a = 1',
  'import "x"',
  'javascript:x',
  '[x](javascript:1)',
  '<javascript:1>',
  'http://x.nl',
  'www.x.nl',
  'a@b.nl',
  '[[organisatie]]',
  '\u00a0',
  'é',
];

const text = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 }).map((parts) => parts.join(''));

const clean = (problems: readonly { severity: string }[]) => problems.every(({ severity }) => severity !== 'error');

const unsafe = (tree: Root, components = {}) => unsafeNodes(tree, components).map(({ reason }) => reason);

describe('a text that is accepted is harmless to the parser of the portals', { timeout: 60_000 }, () => {
  test('in Markdown', () => {
    fc.assert(
      fc.property(text, (source) => {
        fc.pre(clean(checkMarkdown({ file: 'test', text: source, line: 1 }, siteParsers.md)));
        expect(unsafe(siteParsers.md(source))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('in MDX', () => {
    fc.assert(
      fc.property(text, (source) => {
        fc.pre(clean(checkMdx({ file: 'test', text: source, line: 1 }, siteParsers.mdx).problems));
        expect(unsafe(siteParsers.mdx(source), mdxComponents)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the second look', () => {
  // The parser would stop the process here: a failure of this test shows as a worker that is gone.
  test.each(['export const a = 1"\\', "import 'x\\", 'import x from "y" `\\', 'Tekst.\n\nexport "\\'])(
    'survives a backslash at the very end: %j',
    (source) => {
      expect(checkMdx({ file: 'test', text: source, line: 1 }, siteParsers.mdx).problems.map(({ code }) => code)).toContainEqual(
        expect.stringMatching(/^mdx-(?:import|export)$/),
      );
    },
  );

  test.each([
    ['HTML that is not quite HTML', '<img src = 1=-->a', '1:1 error html-not-allowed'],
    ['a definition that looks like the head of a table', '[a]: javascript:x\n|-|\n\n[klik nu][a]', '1:1 error unsafe-link'],
    ['a tag behind a definition that looks like a table', '[a]: \n|-|\n\t</Tip>a', '1:1 error unsafe-markup'],
  ])('or the guards before it refuse %s', (_, source, told) => {
    expect(unsafe(siteParsers.md(source))).not.toEqual([]);
    expect(print(checkMarkdown({ file: 'test', text: source, line: 1 }, siteParsers.md))).toMatch(new RegExp(`^${told}\n`));
  });

  test('names the line, and says nothing about a line that has been refused', () => {
    const part = { file: 'test', text: 'Tekst.\n\nNog meer <b>tekst</b>.\n', line: 10 };
    expect(checkMarkdown(part, siteParsers.md)).toEqual(checkMarkdown(part));
    const blind = { ...part, text: 'Tekst.\n\n[a]: \n|-|\n\t</Tip>a' };
    expect(checkMarkdown(blind, siteParsers.md).map(({ line, message }) => [line, message])).toContainEqual([
      14,
      'Deze regel zou op de portal als HTML, als programmacode of als onveilige link worden gelezen. Schrijf hem opnieuw, zonder bijzondere tekens zoals <, { en [.',
    ]);
  });

  test('tells where a text cannot be read by the parser of the portals alone', () => {
    const fail = () => {
      throw new Error('2:5: Unexpected character');
    };
    expect(checkMdx({ file: 'test', text: 'a\nb', line: 4 }, fail).problems).toMatchObject([{ code: 'unsafe-markup', line: 5, column: 5 }]);
  });
});
