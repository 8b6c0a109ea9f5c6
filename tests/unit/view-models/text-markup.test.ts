import { describe, expect, it } from 'vitest';
import { markdownToHtml } from 'satteri';
import { markdownFeatures } from '../../../src/documents/markdown-features.ts';
import { textMarkup } from '../../../src/view-models/text-markup.ts';

const markup = (markdown: string) => {
  const { html } = markdownToHtml(markdown, { features: markdownFeatures });
  return textMarkup(html, 'Tabel');
};

describe('the markup of a text', () => {
  it('has the look of the components on headings, lists and quotations', () => {
    const html = markup('## Kop\n\n- een\n  1. twee\n\n> citaat\n');
    expect(html).toContain('<h2 class="nl-heading nl-heading--level-2">Kop</h2>');
    expect(html).toContain('<ul class="utrecht-unordered-list">');
    expect(html).toContain('<ol class="utrecht-ordered-list">');
    expect(html).toContain('<blockquote class="utrecht-blockquote utrecht-blockquote--html-blockquote">');
  });

  it('keeps the id of a heading, to which links lead', () => {
    expect(textMarkup('<h3 id="kop">Kop</h3>', 'Tabel')).toBe('<h3 class="nl-heading nl-heading--level-3" id="kop">Kop</h3>');
  });

  it('lets a wide table scroll by itself, each in a region of its own', () => {
    const table = '| a | b |\n| - | - |\n| 1 | 2 |\n';
    const html = markup(`${table}\ntekst\n\n${table}`);
    expect(
      html.match(/<div class="scroll-region" data-scroll-region="Tabel"><table class="utrecht-table utrecht-table--html-table">/g),
    ).toHaveLength(2);
    expect(html.match(/<\/table><\/div>/g)).toHaveLength(2);
  });

  it('aligns columns with classes, for a style attribute is refused by the content security policy', () => {
    const html = markup('| a | b | c |\n| :- | :-: | -: |\n| 1 | 2 | 3 |\n');
    expect(html).not.toContain('style=');
    expect(html).toContain('<th>a</th>\n<th class="table-cell--center">b</th>\n<th class="table-cell--end">c</th>');
    expect(html).toContain('<td>1</td>\n<td class="table-cell--center">2</td>\n<td class="table-cell--end">3</td>');
  });

  it('leaves what a component has written as it is', () => {
    const html =
      '<h3 class="nl-heading card__title" id="x">Kaart</h3><ul role="list" class="plain-list"><li>een</li></ul><table class="week"></table>';
    expect(textMarkup(html, 'Tabel')).toBe(html);
  });

  it('does not touch words that only look like tags', () => {
    expect(markup('Schrijf `<ul>` of \\<table>.')).toBe('<p>Schrijf <code>&lt;ul&gt;</code> of &lt;table&gt;.</p>\n');
  });
});
