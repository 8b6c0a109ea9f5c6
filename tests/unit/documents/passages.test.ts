import { describe, expect, it } from 'vitest';
import { fieldPassages } from '../../../src/documents/field-passages.ts';
import { bodyPassages, type TextPassage } from '../../../src/documents/passages.ts';
import { readDocument, type DocumentFormat, type SourceDocument } from '../../../src/documents/read-document.ts';

function documentOf(text: string, format: DocumentFormat = 'mdx'): SourceDocument {
  const { document } = readDocument({ file: `content/x.${format}`, bytes: new TextEncoder().encode(text), format });
  if (document === undefined) throw new Error('No document.');
  return document;
}

/** What stands in the file at the place of a word of a passage. */
function at(source: string, { text, placeAt }: TextPassage, word: string): string {
  const { line, column } = placeAt(text.indexOf(word));
  return (source.split(/\r?\n/)[line - 1] ?? '').slice(column - 1, column - 1 + word.length);
}

const mdx = `---
title: Slapen
---

## Hoe *lang*?

Een baby \\*slaapt* **veel** en [drinkt
  ook](https://voorbeeld.nl/) &amp; groeit. Bel [ons](mailto:jan.jansen@voorbeeld.nl?subject=Hoi).

- Eerst dit.
- Dan
  dat.

<Tip title="Nog iets">

Wacht \`even\`. ![Een bed](/media/bed.jpg)

</Tip>

<Dienst service="slaapcursus" />

| Wie | Wat |
| --- | --- |
| U   | Bel |
`;

describe('the passages of a text', () => {
  const passages = bodyPassages(documentOf(mdx));

  it('are its blocks without markup, with headings, titles of blocks, pictures and addresses for mail', () => {
    expect(passages.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'heading Hoe lang?',
      'prose Een baby *slaapt* veel en drinkt\nook & groeit. Bel ons.',
      'address jan.jansen@voorbeeld.nl',
      'prose Eerst dit.',
      'prose Dan\ndat.',
      'heading Nog iets',
      'prose Wacht even. ',
      'prose Een bed',
      'prose Wie',
      'prose Wat',
      'prose U',
      'prose Bel',
    ]);
  });

  it('say which heading has a part of the text below it, which the title of a block has not', () => {
    expect(passages.filter(({ section }) => section).map(({ text }) => text)).toEqual(['Hoe lang?']);
  });

  it.each(['lang', 'slaapt', 'veel', 'drinkt', 'ook', 'groeit', 'ons', 'Eerst', 'dat', 'iets', 'even', 'bed', 'jan.jansen'])(
    'stand in the file where they say: %s',
    (word) => {
      const passage = passages.find(({ text }) => text.includes(word));
      expect(passage && at(mdx, passage, word)).toBe(word);
    },
  );

  it('give a place within the file for any offset', () => {
    for (const { placeAt } of passages) {
      for (const offset of [-5, 0, 3, 10_000]) {
        const { line, column } = placeAt(offset);
        expect(line >= 1 && line <= mdx.split('\n').length && column >= 1 && column <= (mdx.split('\n')[line - 1] ?? '').length + 1).toBe(
          true,
        );
      }
    }
  });

  it('of a text that cannot be parsed are none', () => {
    expect(bodyPassages(documentOf('---\na: b\n---\n\n<Tip>\n'))).toEqual([]);
    expect(bodyPassages(documentOf('a: b\n', 'yaml'))).toEqual([]);
  });
});

describe('the passages of a field', () => {
  const yaml = `plain: Een twee drie
folded: >-
  Een twee
  drie
literal: |
    Een twee

    drie
double: "Een \\"twee\\" dr\\u0069e en drie"
single: 'Een ''twee'' drie'
multi: Een twee
  drie
list:
  - first
  - Een twee drie
`;
  it.each([
    ['plain', 1, 17],
    ['folded', 4, 3],
    ['literal', 8, 5],
    ['single', 10, 23],
    ['multi', 12, 3],
  ])('stand where they say in a %s scalar', (key, line, column) => {
    const document = documentOf(yaml, 'yaml');
    const passages = fieldPassages(document, [key], String(document.raw[key]), 'prose');
    const last = passages.at(-1);
    expect(last?.placeAt(last.text.lastIndexOf('drie'))).toEqual({ line, column });
    expect(last?.field).toBe(key);
  });

  it('begin where the text begins when escapes hide the rest', () => {
    const document = documentOf(yaml, 'yaml');
    const [passage] = fieldPassages(document, ['double'], String(document.raw.double), 'prose');
    expect(passage?.placeAt(passage.text.lastIndexOf('drie'))).toEqual({ line: 9, column: 10 });
  });

  it('stand where they say in a list, and with line ends of Windows', () => {
    const document = documentOf(yaml.replaceAll('\n', '\r\n'), 'yaml');
    const [passage] = fieldPassages(document, ['list', 1], 'Een twee drie', 'heading');
    expect(passage?.placeAt(9)).toEqual({ line: 15, column: 14 });
    expect(passage?.field).toBe('list[1]');
    expect(fieldPassages(document, ['folded'], 'Een twee drie', 'prose')[0]?.placeAt(9)).toEqual({ line: 4, column: 3 });
  });

  it('are its paragraphs', () => {
    const document = documentOf(yaml, 'yaml');
    expect(fieldPassages(document, ['literal'], String(document.raw.literal), 'prose').map(({ text }) => text)).toEqual([
      'Een twee',
      'drie',
    ]);
  });
});
