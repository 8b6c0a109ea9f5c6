import { describe, expect, test } from 'vitest';
import { bySentence, languageHints } from '../../../../../cms/language/language-hints.ts';
import { placeFinder, problemsByPart } from '../../../../../cms/widgets/body/parts/part-places.ts';
import { guardText, passagesOf } from '../../../../../cms/widgets/body/parts/read-text.ts';
import { splitBody } from '../../../../../cms/widgets/body/parts/split-body.ts';
import { countText } from '../../../../../cms/widgets/body/parts/text-count.ts';
import { realBodies } from './support.ts';

const long =
  'De gemeente neemt na een lang gesprek met alle ouders en alle scholen in de buurt een besluit, waarna u binnen zes weken een brief krijgt.';
const nobody = { audiences: [], names: [] };

describe('hints', () => {
  test('tell a long sentence with its place', () => {
    const text = `Een korte zin.\n\n<Tip>\n\nNog een. ${long}\n\n</Tip>\n`;
    const hints = languageHints(passagesOf(text, 'mdx'), nobody);
    expect(hints).toHaveLength(1);
    expect(hints[0]).toMatchObject({ line: 5, column: 10, sentence: long, level: 'strong' });
    expect(hints[0]?.reason).toMatch(/^Deze zin heeft 2\d woorden\./);
    expect(hints[0]?.suggestion).not.toBe('');
    const place = placeFinder(splitBody(text, 'mdx'))(5, 10);
    expect(place).toEqual({ id: 2, offset: '<Tip>\n\nNog een. '.length });
  });

  test('are stricter for young people, and leave names alone', () => {
    const text = 'Je mag altijd bij ons langskomen als je vragen hebt over school, thuis of vrienden die je bezighouden.';
    const count = (audiences: readonly ('youth' | 'parents')[]) => languageHints(passagesOf(text, 'md'), { audiences, names: [] }).length;
    expect(count(['youth'])).toBeGreaterThan(count(['parents']));
    const named = 'Loop binnen bij Samenwerkingsverbandgebouw.';
    expect(languageHints(passagesOf(named, 'md'), { audiences: [], names: ['Samenwerkingsverbandgebouw'] })).toEqual([]);
  });

  test('tell a heading that asks nothing, where headings are to ask', () => {
    const passages = passagesOf('## Tips\n\nSlaap.\n\n## Wat helpt?\n\nRust.\n', 'mdx');
    expect(languageHints(passages, { ...nobody, asks: true })).toMatchObject([{ line: 1, column: 4, sentence: 'Tips', level: 'mild' }]);
    expect(languageHints(passages, nobody)).toEqual([]);
  });

  test('of one sentence stand together', () => {
    const hints = languageHints(passagesOf(`${long} De implementatie van multidisciplinaire zorg.`, 'md'), nobody);
    expect(bySentence(hints).map(({ hints: list }) => list.length)).toEqual([1, 2]);
  });
});

describe('the length of a text', () => {
  test.each([
    ['', 0, 0],
    ['## Een kop\n\nTwee [woorden](https://www.rijksoverheid.nl/) – en **vet**.', 6, 1],
    ['<Tip title="Een kop">\n\nTwee woorden\n\n</Tip>', 4, 1],
  ])('%j', (text, words, minutes) => {
    expect(countText(passagesOf(text, 'mdx'))).toEqual({ words, minutes });
  });

  test('is told in minutes that are rounded up', () => {
    expect(countText([{ kind: 'prose', text: 'woord '.repeat(401) }])).toEqual({ words: 401, minutes: 3 });
  });
});

describe('problems', () => {
  test('stand with the part they are in, with the words of the guard', () => {
    const body = '## Kop\n\n[a](http://a.nl)\n\n<Tip>\n\n[[organisatei]]\n\n</Tip>\n\n#### Te diep\n';
    const problems = problemsByPart(splitBody(body, 'mdx'), guardText(body, 'mdx'));
    expect([...problems].map(([part, list]) => [part, list.map(({ code }) => code)])).toEqual([
      [1, ['link-not-https']],
      [2, ['unknown-placeholder']],
      [3, ['heading-level']],
    ]);
    expect(problems.get(3)?.[0]?.message).toContain('slaat een niveau over');
  });

  test('are none in the articles', () => {
    for (const { file, text, format } of realBodies().filter((one) => one.file.startsWith('national/articles'))) {
      expect(guardText(text, format), file).toEqual([]);
    }
  });

  test('of an expression are told once', () => {
    expect(guardText('{organisatie}', 'mdx').map(({ code }) => code)).toEqual(['mdx-expression']);
  });
});
