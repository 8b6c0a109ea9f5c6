import { describe, expect, test } from 'vitest';
import { parseText } from '../../../../cms/preview/text/parse-text.ts';
import { textMarkup } from '../../../../src/view-models/text-markup.ts';
import { textClasses } from '../../../../cms/preview/text/text-look.ts';
import { elementsIn, text, withClass, withTag, words } from './support.ts';
import { el } from '../../../../cms/preview/tree/preview-tree.ts';

describe('Markdown', () => {
  test('has the tags and classes of a portal', () => {
    expect(text('## Kop\n\nEen *zin* met **nadruk**, ~~weg~~ en `code`.\nNog een.', 'md')).toEqual([
      el('h2', { class: 'nl-heading nl-heading--level-2' }, 'Kop'),
      el(
        'p',
        {},
        'Een ',
        el('em', {}, 'zin'),
        ' met ',
        el('strong', {}, 'nadruk'),
        ', ',
        el('del', {}, 'weg'),
        ' en ',
        el('code', {}, 'code'),
        '.\nNog een.',
      ),
    ]);
  });

  test.each(Object.entries(textClasses).filter(([tag]) => tag !== 'h1'))('gives <%s> the classes that a page gives it', (tag, names) => {
    expect(textMarkup(`<${tag}>`, 'Tabel')).toBe(`<${tag} class="${names}">`);
  });

  test('a list without empty lines has no paragraphs, and one with them has', () => {
    expect(text('- een\n- twee', 'md')).toEqual([el('ul', { class: textClasses.ul }, el('li', {}, 'een'), el('li', {}, 'twee'))]);
    expect(withTag(text('1. een\n\n2. twee', 'md'), 'p')).toHaveLength(2);
    expect(withTag(text('3. een', 'md'), 'ol')[0]?.attributes).toEqual({ class: textClasses.ol, start: 3 });
    expect(withTag(text('- [x] af', 'md'), 'input')[0]?.attributes).toEqual({ type: 'checkbox', checked: true, disabled: true });
  });

  test('a table stands in a region and its columns where they should', () => {
    const nodes = text('| a | b |\n|---|--:|\n| 1 | 2 |', 'md');
    expect(withClass(nodes, 'scroll-region')).toHaveLength(1);
    expect(withTag(nodes, 'th').map(({ attributes }) => attributes)).toEqual([{}, { class: 'table-cell--end' }]);
    expect(withTag(nodes, 'tbody')).toHaveLength(1);
  });

  test('a link has no address, and says where it leads', () => {
    expect(withTag(text('[Inloop](/inloop/) en https://voorbeeld.nl', 'md'), 'a')).toEqual([
      el('a', { title: 'Gaat naar /inloop/' }, 'Inloop'),
      el('a', { title: 'Gaat naar https://voorbeeld.nl' }, 'https://voorbeeld.nl'),
    ]);
  });

  test('a picture of the media folder is shown', () => {
    expect(withTag(text('![De deur](/media/deur.jpg)', 'md'), 'img')).toEqual([
      el('img', { src: '/beheer/media/deur.jpg', alt: 'De deur' }),
    ]);
  });

  test('footnotes stand below the text in their order', () => {
    const nodes = text('Een[^b] en twee[^a] en een[^b].\n\n[^a]: Noot a.\n[^b]: Noot b, met[^c].\n[^c]: Noot c.', 'md');
    expect(withTag(nodes, 'sup').map((one) => words([one]))).toEqual(['1', '2', '1', '3']);
    expect(withTag(nodes, 'li').map((one) => words([one]))).toEqual(['Noot b, met3.', 'Noot a.', 'Noot c.']);
  });

  test('placeholders are filled, also in a link; unknown ones stay', () => {
    const nodes = text('Bel [[[telefoon]]](tel:[[telefoon]]) of [[wie]].', 'md');
    expect(words(nodes)).toBe('Bel 0800-1234 of [[wie]].');
    expect(withTag(nodes, 'a')[0]?.attributes.title).toBe('Gaat naar tel:0800-1234');
  });
});

describe('blocks', () => {
  test('a tip and a warning have the title that is written, or that of the portal', () => {
    const nodes = text('<Tip>\nDoe **dit**.\n</Tip>\n\n<LetOp title="Bel 112">\nNu.\n</LetOp>');
    expect(withClass(nodes, 'callout__title').map((one) => words([one]))).toEqual(['Tip', 'Bel 112']);
    expect(withClass(nodes, 'callout--warning')).toHaveLength(1);
    expect(withTag(nodes, 'strong')).toHaveLength(1);
  });

  test('one on a line of its own is a block', () => {
    expect(withClass(text('<Tip>Doe dit.</Tip>'), 'callout')).toHaveLength(1);
  });

  test('steps and a question with its answer', () => {
    const nodes = text(
      '<Stappen title="Zo">\n1. Een\n2. Twee\n</Stappen>\n\n<VraagEnAntwoord question="Wat?" open>\nDit.\n</VraagEnAntwoord>',
    );
    expect(withClass(nodes, 'steps__title').map((one) => words([one]))).toEqual(['Zo']);
    expect(withTag(nodes, 'ol')).toHaveLength(1);
    expect(withTag(nodes, 'details')[0]?.attributes.open).toBe(true);
    expect(words(withTag(nodes, 'summary'))).toBe('Wat?');
  });

  test('those of other entries have their name', () => {
    const nodes = text(
      '<Dienst service="homestart" />\n\n<Inloop location="elst" />\n\n<Inloop />\n\n<BelOns />\n\n<BelOns organization="onbekend-1" />',
    );
    expect(words(nodes)).toContain('Naam van services/homestart');
    expect(words(nodes)).toContain('Naam van locations/elst');
    expect(withClass(nodes, 'nl-button').map((one) => words([one]))).toEqual(['0800-1234']);
    expect(words(nodes)).toContain('onbekend-1 (niet bekend)');
  });

  test('a video and a file to fetch', () => {
    const nodes = text(
      '<Video title="Film" url="https://www.voorbeeld.nl/film" poster="/media/film.jpg" />\n\n<Download title="Boek" file="/media/boek.pdf" />',
    );
    expect(withClass(nodes, 'media-link__text').map((one) => words([one]))).toEqual(['Film (video op voorbeeld.nl)', 'Boek (PDF)']);
    expect(withTag(nodes, 'img')).toHaveLength(1);
  });

  test('a block that is not closed yet is told, and the text stays', () => {
    const nodes = text('Eerst.\n\n<Tip>\nHalf\n\nDaarna.');
    expect(
      withClass(nodes, 'preview-note')
        .map((one) => words([one]))
        .join(),
    ).toContain('<Tip>');
    expect(words(nodes)).toMatch(/Eerst\..*Half.*Daarna\./);
  });
});

test('headings go one level down below a heading', () => {
  expect(elementsIn(text('## Kop', 'md')).map(({ tag }) => tag)).toEqual(['h2']);
});

test('a text is parsed once', () => {
  expect(parseText('Een tekst.', 'md')).toBe(parseText('Een tekst.', 'md'));
  expect(parseText('Een tekst.', 'mdx')).not.toBe(parseText('Een tekst.', 'md'));
});
