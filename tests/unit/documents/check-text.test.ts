import { describe, expect, test } from 'vitest';
import { checkDocumentText, checkMarkdownField } from '../../../src/documents/check-text.ts';
import type { SourceDocument } from '../../../src/documents/source-document.ts';
import { print, read } from './read.ts';

function document(text: string, format: 'yaml' | 'md' | 'mdx'): SourceDocument {
  const result = read(text, format);
  if (result.document === undefined) throw new Error(print(result.problems));
  return result.document;
}

describe('the text of a document', () => {
  test('is checked as Markdown in an md file, at the line in the file', () => {
    expect(print(checkDocumentText(document('---\ntitle: x\n---\n\n{naam} <b>x</b>\n', 'md')).problems)).toMatch(
      /^5:8 error html-not-allowed\n[^\n]*\n=> [^\n]*$/,
    );
  });

  test('is checked as MDX in an mdx file, also with CRLF', () => {
    const { problems, references } = checkDocumentText(
      document('---\r\ntitle: x\r\n---\r\n\r\nZeg {naam}\r\n\r\n<Inloop location="elst" />\r\n', 'mdx'),
    );
    expect(problems).toMatchObject([{ code: 'mdx-expression', line: 5, column: 5 }]);
    expect(references).toEqual([{ collection: 'locations', id: 'elst', place: { file: 'test', line: 7, column: 9 } }]);
  });

  test('names a placeholder between braces once', () => {
    expect(checkDocumentText(document('---\ntitle: x\n---\n{organisatie}\n', 'mdx')).problems.map(({ code }) => code)).toEqual([
      'mdx-expression',
    ]);
  });

  test('may not begin with a second block of data, which would disappear from the page', () => {
    expect(print(checkDocumentText(document('---\ntitle: x\n---\n\n---\nTekst.\n---\n', 'md')).problems)).toContain(
      '5:1 error second-front-matter\nDe tekst begint met een regel --- en zou daardoor als gegevens worden gelezen en niet op de pagina komen. Haal deze regel weg.',
    );
  });
});

describe('placeholders', () => {
  test('are checked in every string of the fields and in the text, each at its own place', () => {
    const text =
      '---\ntitle: "Bij [[organistie]]"\nlist:\n  - [a, "b [[gemente]]"]\nnote: |\n  Een\n  twee [[telefon]]\n---\nTekst [[organisatei]]\n';
    expect(
      checkDocumentText(document(text, 'md')).problems.map(({ line, column, field, example }) => [line, column, field, example]),
    ).toEqual([
      [9, 7, undefined, '[[organisatie]]'],
      [2, 13, 'title', '[[organisatie]]'],
      [4, 12, 'list[0][1]', '[[gemeente]]'],
      [7, 8, 'note', '[[telefoon]]'],
    ]);
  });

  test('in a text that is folded or escaped are told at its start', () => {
    const text = 'a: "x\\n\\n\\n[[telefon]]"\nb: >\n  een\n\n\n  [[telefon]]\n';
    expect(checkDocumentText(document(text, 'yaml')).problems.map(({ line, column }) => [line, column])).toEqual([
      [1, 5],
      [3, 3],
    ]);
  });
});

describe('a field with Markdown', () => {
  const text = 'note: |\n  Een.\n\n  [x](javascript:1)\nplain: "<b>x</b>"\nlist: [1]\n';

  test('is checked at its own lines', () => {
    expect(checkMarkdownField(document(text, 'yaml'), ['note'])).toMatchObject([
      { code: 'unsafe-link', line: 4, column: 3, field: 'note' },
    ]);
    expect(checkMarkdownField(document(text, 'yaml'), ['plain'])).toMatchObject([
      { code: 'html-not-allowed', line: 5, column: 9, field: 'plain' },
    ]);
  });

  test('that is no text or is not there gives nothing', () => {
    expect(checkMarkdownField(document(text, 'yaml'), ['list'])).toEqual([]);
    expect(checkMarkdownField(document(text, 'yaml'), ['nothing', 0, 'here'])).toEqual([]);
  });
});
