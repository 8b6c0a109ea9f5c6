import { expect, test } from 'vitest';
import { isSetting } from '../../../../cms/config/kinds.ts';
import { previewStyles } from '../../../../scripts/lib/cms/preview-styles.ts';
import { themeFileSchema } from '../../../../src/schemas/theme.ts';
import { classesIn } from '../../../../src/styles/tree-shake.ts';
import { previewedFiles } from '../formats/support/content-files.ts';
import { elementsIn, preview } from './support.ts';

const theme = (tone: 'calm' | 'lively') => ({
  file: themeFileSchema.parse({ accent: '#1d6b2f', action: '#1d6b2f', highlight: '#ffd400', tone }),
  files: {},
});

test('the style sheet has the house style of the theme, and fetches nothing', async () => {
  const css = await previewStyles(theme('calm'));
  expect(css).toMatch(/:root\{color-scheme:light dark;/);
  expect(css).not.toMatch(/url\(|@import|@font-face|https?:|expression\(/i);
  expect(css).not.toContain(':any-link');
  expect(await previewStyles(theme('lively'))).toMatch(/:is\(\.preview--portal,\[data-tone=["']?lively["']?\]\) \.location-card/);
  expect(css).not.toMatch(/\.preview--portal[^{]*\.location-card/);
});

test('the light half of a house style is light on a dark screen too', async () => {
  const css = await previewStyles(theme('calm'));
  const lively = /\.hero\[data-tone=["']?lively["']?\]\s*\{[^}]*\}/.exec(css)?.[0] ?? '';
  expect(lively).toContain('--ground');
  expect(css).toContain(`.preview-look--light ${lively}`);
});

/** Classes that a page of the portal has without a rule. */
const withoutRule = ['location-route', 'media-link__text', 'hero__text', 'pattern--repeated', 'language-links', 'site-footer__nav'];

test('every class of a preview is one of the style sheet', async () => {
  const styled = classesIn(await previewStyles(theme('calm')));
  const used = new Set(
    previewedFiles
      .filter(({ collection }, index) => index % 4 === 0 || isSetting(collection))
      .flatMap(({ collection, text, format }) =>
        elementsIn(preview(collection, format.fromFile(text))).flatMap(({ attributes }) => attributes.class?.split(' ') ?? []),
      ),
  );
  expect([...used].filter((name) => !styled.has(name) && !withoutRule.includes(name)).sort()).toEqual([]);
});
