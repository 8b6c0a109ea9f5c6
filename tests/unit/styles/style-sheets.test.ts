import { expect, test } from 'vitest';
import { deriveTokens } from '../../../src/theme/derive-tokens.ts';
import { classesIn } from '../../../src/styles/tree-shake.ts';
import { styleSheet, type StyleSheetName } from '../../../src/styles/style-sheets.ts';

const names: StyleSheetName[] = ['page', 'home', 'walk-in', 'location', 'directory', 'map', 'poster', 'style-guide'];
const brand = { accent: '#0b6e4f', action: '#0b6e4f', highlight: '#ffd27a' };
const themeTokens = deriveTokens({ font: { text: 'system' }, radius: 'medium', density: 'normal' }, brand);

test.each(names)('every token that the style sheet %s reads has a value in a theme', (name) => {
  const missing = styleSheet(name).themeTokens.filter((token) => !(token.slice(2) in themeTokens.light));
  expect(missing).toEqual([]);
});

test.each(names)('the style sheet %s reads no component token that it does not set itself', (name) => {
  const { css } = styleSheet(name);
  const set = new Set([...css.matchAll(/[{;](--[\w-]+):/g)].map(([, token]) => token));
  const read = [...css.matchAll(/var\((--[\w-]+)/g)].map(([, token]) => token ?? '');
  expect(read.filter((token) => !token.startsWith('--basis-') && !set.has(token))).toEqual([]);
});

test.each(names)('the style sheet %s asks nothing of another address', (name) => {
  expect(styleSheet(name).css).not.toMatch(/url\(|@import|expression/);
});

test('pages carry only what they can use', () => {
  const page = classesIn(styleSheet('page').css);
  const guide = classesIn(styleSheet('style-guide').css);
  expect(page.has('guide-index')).toBe(false);
  expect(guide.has('guide-index')).toBe(true);
  expect([...guide].filter((name) => name.startsWith('nl-button--'))).not.toContain('nl-button--busy');
});

test('a tokens file of a municipality goes before the example theme', () => {
  const own = styleSheet('style-guide', new Map([['--nl-button-border-radius', '11px']])).css;
  expect(own).toContain('border-radius:11px');
  expect(styleSheet('style-guide').css).not.toContain('border-radius:11px');
});

test.each(names)(
  'no rule of the style sheet %s is about the neighbour of any element: then a whole list is styled again when something is put in it',
  (name) => {
    const { css } = styleSheet(name);
    expect(css.length).toBeGreaterThan(1000);
    const selectors = [...css.matchAll(/[^{};]*(?=\{)/g)].map(([text]) => text).filter((text) => !text.startsWith('@'));
    // A neighbour of whatever there is, or of a tag without a class: a browser looks for those in everything that stands in the list.
    expect(selectors.filter((text) => /[+~]\s*(?:\*|:not\()|(?:^|[\s>+~,(])(?:\*|[a-z][\w-]*)\s*[+~]/.test(text))).toEqual([]);
  },
);
