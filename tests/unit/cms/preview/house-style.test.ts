import { describe, expect, test } from 'vitest';
import type { PreviewNode } from '../../../../cms/preview/tree/preview-tree.ts';
import { previewNl } from '../../../../cms/preview/preview.nl.ts';
import { elementsIn, preview, withClass, withTag, words } from './support.ts';

const green = { accent: '#0b6e4f', highlight: '#ffe08a' };

/** The value of a token in the light and in the dark half; nothing when there are none. */
const tokenIn = (nodes: readonly PreviewNode[], name: string) =>
  withClass(nodes, 'preview-look').map(({ attributes: { look } }) => look?.tokens[name]);

const button = 'basis-color-action-1-inverse-bg-default';

const faults = (nodes: readonly PreviewNode[]) =>
  withClass(nodes, 'preview-note').flatMap((one) => withTag([one], 'li').map((item) => words([item])));

test('a house style is shown light and dark, in the colours that stand in the form', () => {
  const nodes = preview('theme', green);
  expect(withClass(nodes, 'preview-look').map(({ attributes }) => attributes.look?.scheme)).toEqual(['light', 'dark']);
  const [light, dark] = tokenIn(nodes, button);
  expect(light).toBe('#0b6e4f');
  expect(dark).not.toBe(light);
  expect(tokenIn(preview('theme', { ...green, action: '#7a1f5c' }), button)[0]).toBe('#7a1f5c');
  for (const name of ['answer-card', 'nl-button--primary', 'panel--accent', 'utrecht-status-badge--warning', 'utrecht-alert'])
    expect(withClass(nodes, name), name).toHaveLength(name === 'nl-button--primary' ? 4 : 2);
  expect(faults(nodes)).toEqual([]);
});

test('its tone, its pattern and its corners are seen', () => {
  const nodes = preview('theme', { ...green, tone: 'bold', pattern: 'dots', radius: 'none' });
  expect(withClass(nodes, 'hero').map(({ attributes }) => attributes['data-tone'])).toEqual(['bold', 'bold']);
  expect(withTag(nodes, 'pattern').map(({ attributes }) => attributes.id)).toEqual(['preview-dots-light', 'preview-dots-dark']);
  expect(tokenIn(nodes, 'basis-border-radius-md')).toEqual(['0', '0']);
  // As on the portal, where it would dazzle.
  expect(withClass(preview('theme', { ...green, tone: 'lively' }), 'hero').map(({ attributes }) => attributes['data-tone'])).toEqual([
    'lively',
    'calm',
  ]);
});

describe('what keeps a house style from being saved', () => {
  test('is told, and a colour that is too pale is shown all the same', () => {
    const nodes = preview('theme', { ...green, accent: '#ffee99' });
    expect(faults(nodes)).toEqual([
      expect.stringMatching(/^Met deze hoofdkleur .* #ffee99 /),
      expect.stringContaining('Zet bij “Kleur van knoppen en links” een donkerdere kleur'),
    ]);
    expect(tokenIn(nodes, 'basis-color-accent-1-inverse-bg-default')[0]).toBe('#ffee99');
  });

  test('is told of a colour that is half typed or not there', () => {
    const nodes = preview('theme', { accent: '#0b6e4f', action: '#0b', highlight: '' });
    expect(faults(nodes)).toEqual(['Wat bij “Kleur van knoppen en links” staat, klopt nog niet.', '“Tweede kleur” is nog niet ingevuld.']);
    expect(tokenIn(nodes, button)[0]).toBe('#0b6e4f');
  });

  test('is told of one colour while another is not there yet', () => {
    const nodes = preview('theme', { accent: '#ffee99', action: '#0b6e4f' });
    expect(faults(nodes)).toEqual(['“Tweede kleur” is nog niet ingevuld.', expect.stringMatching(/^Met deze hoofdkleur .* #ffee99 /)]);
  });

  test('is all there is without any colour', () => {
    const nodes = preview('theme', { accent: 7 });
    expect(faults(nodes)).toEqual(['Wat bij “Hoofdkleur” staat, klopt nog niet.', '“Tweede kleur” is nog niet ingevuld.']);
    expect(withClass(nodes, 'preview-look')).toEqual([]);
  });
});

describe('the files beside a house style', () => {
  const files: Readonly<Record<string, string>> = {
    'logo.svg': '<svg viewBox="0 0 120 40"><script>alert(1)</script><path d="M0 0h9"/></svg>',
    'kapot.svg': '<svg>',
    'stad.tokens.json':
      '{ "basis": { "color": { "action-1": { "inverse": { "bg-default": { "$type": "color", "$value": "#123456" } } } } } }',
    'kapot.tokens.json': '{',
  };
  const withFiles = (data: Record<string, unknown>) => preview('theme', { ...green, ...data }, { themeFile: (name) => files[name] });

  test('a drawing is a picture, in which nothing runs', () => {
    const nodes = withFiles({ logo: { file: 'logo.svg', alt: 'Het logo' } });
    const pictures = withTag(nodes, 'img').map(({ attributes }) => attributes);
    expect(pictures).toHaveLength(2);
    expect(pictures[0]).toMatchObject({ class: 'wordmark__logo', alt: 'Het logo', width: 120, height: 40 });
    expect(pictures[0]?.src).toMatch(/^data:image\/svg\+xml,%3Csvg/);
    expect(elementsIn(nodes).map(({ tag }) => tag as string)).not.toContain('script');
  });

  test('one that is not there or cannot be read is told', () => {
    for (const name of ['weg.svg', 'kapot.svg']) expect(words(withFiles({ illustration: name }))).toContain(previewNl.noThemeFile(name));
    for (const name of ['weg.tokens.json', 'kapot.tokens.json'])
      expect(faults(withFiles({ tokens: name }))).toEqual([previewNl.noThemeFile(name)]);
  });

  test('colours come from a file with tokens', () => {
    const nodes = withFiles({ tokens: 'stad.tokens.json' });
    expect(faults(nodes)).toEqual([]);
    expect(tokenIn(nodes, button)[0]).toBe('#123456');
  });
});
