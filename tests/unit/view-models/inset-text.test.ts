import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { markdownFeatures } from '../../../src/documents/markdown-features.ts';
import { insetText } from '../../../src/view-models/inset-text.ts';

const rendered = (markdown: string) => markdownToHtml(markdown, { features: markdownFeatures }).html;
const idsIn = (html: string) => [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);

test('headings go one level down, and their ids and the links to them get a word in front', () => {
  expect(insetText('<h2 id="kosten">Kosten</h2><p><a href="#kosten">kosten</a> <a href="#inhoud">boven</a></p>', 'extra')).toBe(
    '<h3 id="extra-kosten">Kosten</h3><p><a href="#extra-kosten">kosten</a> <a href="#inhoud">boven</a></p>',
  );
});

test('two texts with footnotes on one page share no id, and every footnote is tied to its mark', () => {
  const text = rendered('Een zin.[^1]\n\n[^1]: Een noot.\n');
  const html = text + insetText(text, 'regio') + insetText(text, 'gemeente');
  const ids = idsIn(html);
  expect(ids.length).toBeGreaterThanOrEqual(9);
  expect(new Set(ids).size).toBe(ids.length);
  const referred = [...html.matchAll(/(?:href="#|aria-describedby=")([^"]*)"/g)].map(([, id]) => id);
  expect(referred.length).toBeGreaterThanOrEqual(9);
  expect(referred.filter((id) => !ids.includes(id))).toEqual([]);
});
