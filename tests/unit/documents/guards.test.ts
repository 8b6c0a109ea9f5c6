import { describe, expect, test } from 'vitest';
import { checkMarkdown } from '../../../src/documents/markdown-guard.ts';
import { checkMdx } from '../../../src/documents/mdx-guard.ts';
import { mdxComponents, type AllowedComponents } from '../../../src/documents/mdx-components.ts';
import { siteParsers } from '../../../src/documents/site-parsers.ts';
import { markdownFaults } from './markdown-faults.ts';
import { mdxFaults } from './mdx-faults.ts';
import { print } from './read.ts';

const markdown = (text: string) => print(checkMarkdown({ file: 'test', text, line: 1 }, siteParsers.md));
const mdx = (text: string) => checkMdx({ file: 'test', text, line: 1 }, siteParsers.mdx);

describe('good Markdown', () => {
  test.each([
    [
      'links of every allowed kind',
      '[a1](https://www.rijksoverheid.nl/x?y=1&z=2#kop) [b1](mailto:info@voorbeeld.nl?subject=Vraag) [c1](tel:0800-2000) [d1](/inloop/elst/) [e1](#kosten) <https://www.rijksoverheid.nl/> info@voorbeeld.nl',
    ],
    ['a link by reference', '[De rijksoverheid][r]\n\n[r]: https://www.rijksoverheid.nl/'],
    ['a link with an accent in the name of the website', '[Café](https://café.nl/)'],
    ['a picture', '![Een moeder met een baby](/media/artikelen/baby.jpg)'],
    ['headings in order', '## Slapen\n\n### Dutjes\n\n#### Overdag\n\n## Eten\n\n### Fruit'],
    [
      'signs that are no markup',
      'Kinderen < 4 jaar, of <4 jaar, 5 > 3, {naam}, a*b, snake_case, C:\\map, 2 \\* 3, AT&T, `<b>`, \\<b>, &lt;b>',
    ],
    ['words that look like protocols', 'De data: 3 maart. Let op: javascript is een taal. Tijden: 9:00'],
    ['code, a quotation, a table, a list', '    <b>\n\n> Hoi\n\n| a | b |\n| - | - |\n| c | d |\n\n1. een\n2. twee\n   - drie'],
    [
      'placeholders in text, in the text of a link and in its address',
      '[[De organisatie]] helpt. [Bel [[telefoon]]](tel:[[telefoon]]) of ga naar [[[organisatie]]](https://www.rijksoverheid.nl/).',
    ],
    ['brackets that are no link', 'Kom [op maandag] (of dinsdag) langs.'],
    ['an empty text', ''],
  ])('%s', (_, text) => {
    expect(markdown(text)).toBe('');
  });
});

describe('good MDX', () => {
  test.each([
    [
      'all components',
      '<Tip>\nSlaap lekker.\n</Tip>\n\n<LetOp title="Bel 112">Bij nood.</LetOp>\n\n<Stappen>\n1. Bel.\n2. Kom.\n</Stappen>\n\n<VraagEnAntwoord question="Wat kost het?" open>\nNiets.\n</VraagEnAntwoord>\n\n<BelOns />\n\n<Inloop />\n\n<Video title="Poetsen" url="https://www.rijksoverheid.nl/v" poster="media/v.jpg" />\n\n<Download title="Boekje" file="media/boekje.pdf" />\n',
    ],
    ['components in each other', '<Stappen>\n1. Bel.\n\n   <Tip>Pen erbij.</Tip>\n</Stappen>'],
    ['an attribute with quotes and an ampersand in it', '<Tip title="Zeg &quot;ja&quot; &amp; doe het">x</Tip>'],
    ['placeholders', '<Tip title="Bel [[organisatie]]">[Bel [[telefoon]]](tel:[[telefoon]])</Tip>'],
    ['escaped signs', 'Kinderen &lt;4 jaar, \\<4 jaar, \\{naam\\}, `{x}`, 5 > 3, a < b'],
    ['the words import and export in a sentence', 'Er is import en export.\nImport en export zijn woorden.'],
  ])('%s', (_, text) => {
    expect(print(mdx(text).problems)).toBe('');
  });

  test('gives the ids it refers to, each with its place', () => {
    const text = 'Tekst.\n\n<Dienst service="homestart" />\n\n<Inloop location="elst" />\n\n<BelOns organization="ggd" />\n';
    expect(checkMdx({ file: 'a.mdx', text, line: 10 }).references).toEqual([
      { collection: 'services', id: 'homestart', place: { file: 'a.mdx', line: 12, column: 9 } },
      { collection: 'locations', id: 'elst', place: { file: 'a.mdx', line: 14, column: 9 } },
      { collection: 'organizations', id: 'ggd', place: { file: 'a.mdx', line: 16, column: 9 } },
    ]);
  });

  test('gives no id of an attribute that is wrong', () => {
    expect(mdx('<Dienst service={"homestart"} />').references).toEqual([]);
    expect(mdx('<Dienst service=" " />').references).toEqual([]);
  });

  test('gives what stands where an id belongs, whatever it is: only the loader knows the names of all entries', () => {
    expect(mdx('<Dienst service="Home Start" />').references).toMatchObject([{ collection: 'services', id: 'Home Start' }]);
  });
});

describe('components of one’s own', () => {
  const components: AllowedComponents = {
    Blok: {
      label: 'Blok',
      attributes: {
        kind: { label: 'Soort', type: { kind: 'choice', labels: { rood: 'Rood', blauw: 'Blauw' } }, required: true, example: 'rood' },
      },
      children: 'none',
    },
  };
  const check = (text: string) => print(checkMdx({ file: 'test', text, line: 1, components }).problems);

  test('replace the standard list', () => {
    expect(check('<Blok kind="rood" />')).toBe('');
    expect(check('<Tip>x</Tip>')).toBe('1:1 error unknown-component\nHet blok <Tip> bestaat niet. U kunt kiezen uit Blok.');
  });

  test('may have an attribute with a choice of words', () => {
    expect(check('<Blok kind="roodd" />')).toBe(
      '1:7 error invalid-attribute\nSoort (kind): “roodd” kan hier niet. Bedoelt u “rood”?\n=> kind="rood"',
    );
  });
});

describe('places', () => {
  test('are those of the file: the text starts at a line and a column of it', () => {
    const part = { file: 'test', text: 'Een\n\n[x](javascript:1)', line: 20, column: 9, field: 'body' };
    expect(checkMarkdown(part)).toMatchObject([{ line: 22, column: 9, field: 'body' }]);
    expect(checkMdx(part).problems).toMatchObject([{ line: 22, column: 9, field: 'body' }]);
  });
});

describe('with the parser of the portals as well', () => {
  test.each(markdownFaults)('$name in Markdown is refused', ({ text, told }) => {
    expect(markdown(text)).toContain(told);
  });
  test.each(mdxFaults)('$name in MDX is refused', ({ text, told }) => {
    expect(print(mdx(text).problems)).toContain(told);
  });
});

test('every component has an example for every attribute that passes its own check', () => {
  for (const [name, { attributes, children }] of Object.entries(mdxComponents as AllowedComponents)) {
    const written = Object.entries(attributes).map(([key, { type, example }]) => (type.kind === 'boolean' ? key : `${key}="${example}"`));
    const inside = children === 'list' ? '1. Tekst.' : 'Tekst.';
    expect(
      print(
        mdx(children === 'none' ? `<${name} ${written.join(' ')} />` : `<${name} ${written.join(' ')}>\n${inside}\n</${name}>`).problems,
      ),
    ).toBe('');
  }
});
