import { satteri } from '@astrojs/markdown-satteri';
import { describe, expect, test } from 'vitest';
import { headingIds, reservedHeadingIds } from '../../../src/documents/heading-ids.ts';
import { markdownFeatures } from '../../../src/documents/markdown-features.ts';
import { readMarkdown } from '../../../src/documents/markdown-guard.ts';
import { checkMdx } from '../../../src/documents/mdx-guard.ts';
import { frameAnchors } from '../../../src/sites/anchors.ts';

const found = (text: string) =>
  readMarkdown({ file: 'a.md', text, line: 5 }).links.map(({ address, place, corrected }) => [
    `${place.file}:${String(place.line)}:${String(place.column)}`,
    address,
    corrected('/goed/'),
  ]);

describe('the links of a text to the portal itself', () => {
  test('are found in every way Markdown can write them, each at its own place', () => {
    const text =
      'Kijk [bij **de** inloop](/inloop/) of ![Een bord](/media/bord.png).\n\n[Lees][k], ![Foto][f] en [kosten](#kosten).\n\n' +
      '| a |\n| - |\n| [b](</c d> "e") |\n\n[k]: /over/\n[f]: /media/foto.jpg\n';
    expect(found(text)).toEqual([
      ['a.md:5:6', '/inloop/', '[bij de inloop](/goed/)'],
      ['a.md:5:39', '/media/bord.png', '![Een bord](/goed/)'],
      ['a.md:7:26', '#kosten', '[kosten](/goed/)'],
      ['a.md:11:3', '/c d', '[b](/goed/)'],
      ['a.md:13:1', '/over/', '[k]: /goed/'],
      ['a.md:14:1', '/media/foto.jpg', '[f]: /goed/'],
    ]);
  });

  test('are none of those to other websites, and none in code', () => {
    expect(found('[a](https://www.rijksoverheid.nl/) [b](//x.nl/) [c](mailto:a@b.nl) `[d](/d/)`\n\n    [e](/e/)\n')).toEqual([]);
  });

  test('are as a browser reads them, with references and backslashes resolved', () => {
    expect(found('[a](/inloop&#47;x\\_y/)').map(([, address]) => address)).toEqual(['/inloop/x_y/']);
  });

  test('are found in the blocks of MDX, which may name media with or without a slash', () => {
    const { links } = checkMdx({
      file: 'a.mdx',
      text: '<Download title="Boekje" file="media/b.pdf" />\n\n<Tip>\n[a](/a/)\n</Tip>\n\n<Inloop location="media" />\n',
      line: 1,
    });
    expect(links.map(({ address, place, corrected }) => [address, place.line, place.column, corrected('/media/c.pdf')])).toEqual([
      ['/media/b.pdf', 1, 26, 'file="/media/c.pdf"'],
      ['/a/', 4, 1, '[a](/media/c.pdf)'],
    ]);
  });
});

describe('the anchors of a text', () => {
  test.each([
    '## Wat kost het?\n\n### Wat kost het?\n\n## Wat kost het 1\n',
    '## Bij [[de organisatie]]\n\n## Café & *co*\n\n## [Een link](/x/) en `code`\n',
    '## 0 -- 4 jaar\n\n## "Slapen" ... en \'eten\'\n\n## AT&amp;T\\!\n',
    'Een kop\n---\n\nTekst[^1]\n\n> ## In een citaat\n\n[^1]: Noot\n',
    '## Met een plaatje ![van een beer](/media/beer.jpg)\n',
    '## Inhoud\n\n## Hulpnummers\n\n## Inhoud\n',
  ])('are those Astro gives its headings: %j', async (text) => {
    const astro = await satteri({ features: markdownFeatures, hastPlugins: [headingIds] }).createRenderer({ syntaxHighlight: false });
    const { code } = await astro.render(text);
    const ids = [...code.matchAll(/<h[1-6][^>]* id="([^"]*)"/g)].map(([, id]) => id).filter((id) => id !== 'footnote-label');
    expect(ids.length).toBeGreaterThan(0);
    expect(readMarkdown({ file: 'a', text, line: 1 }).anchors).toEqual(ids);
    expect(checkMdx({ file: 'a', text, line: 1 }).anchors).toEqual(ids);
  });

  test('are never ids that the page has already, in Markdown and in MDX', async () => {
    const text = reservedHeadingIds.map((id) => `## ${id}\n`).join('\n');
    const processor = satteri({ features: markdownFeatures, hastPlugins: [headingIds] });
    const { code } = await (await processor.createRenderer({ syntaxHighlight: false })).render(text);
    const mdx = await processor.createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false });
    const { code: compiled = '' } = (await mdx?.process(text, '/a.mdx', {})) ?? {};
    for (const id of reservedHeadingIds) {
      expect(code).toContain(`id="${id}-1"`);
      expect(compiled).toContain(`"${id}-1"`);
      expect(code).not.toContain(`id="${id}"`);
      expect(compiled).not.toContain(`id: "${id}"`);
    }
  });

  test('keep clear of every id around the content of a page', () => {
    expect(reservedHeadingIds).toEqual(expect.arrayContaining([...frameAnchors]));
  });
});
