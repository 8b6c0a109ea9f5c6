import { describe, expect, it } from 'vitest';
import { brandColors } from '../../../src/theme/check-brand.ts';
import { contrastRatio } from '../../../src/theme/contrast.ts';
import { deriveTokens } from '../../../src/theme/derive-tokens.ts';
import { themeColor, tokensCss, usedTokens } from '../../../src/theme/theme-css.ts';

const tokens = {
  light: { 'b-two': '#ffffff', 'a-one': '#000000', 'c-three': 'var(--a-one)', size: '1rem' },
  dark: { 'b-two': '#111111', 'a-one': '#eeeeee', 'c-three': 'var(--a-one)', size: '1rem' },
};

describe('the style sheet of a theme', () => {
  it('has the tokens sorted, and for a dark screen only what differs', () => {
    expect(tokensCss(tokens)).toBe(
      ':root{color-scheme:light dark;--a-one:#000000;--b-two:#ffffff;--c-three:var(--a-one);--size:1rem}' +
        '@media screen and (prefers-color-scheme:dark){:root{--a-one:#eeeeee;--b-two:#111111}}',
    );
  });

  it('has only the tokens that are asked for and what they refer to', () => {
    expect(tokensCss(tokens, new Set(['c-three']))).toBe(
      ':root{color-scheme:light dark;--a-one:#000000;--c-three:var(--a-one)}@media screen and (prefers-color-scheme:dark){:root{--a-one:#eeeeee}}',
    );
  });

  it('is asked for the tokens that a style sheet uses', () => {
    expect([...usedTokens('a{color:var(--a-one);margin:calc(var( --size, 2px) * -1)}:root{--b-two:red}')]).toEqual(['a-one', 'size']);
  });

  it('makes the bar of a phone the accent, adapted on a dark screen', () => {
    const shape = { font: { text: 'system' }, radius: 'medium', density: 'normal' } as const;
    const { light, dark } = themeColor(deriveTokens(shape, brandColors({ accent: '#0b2e4f', highlight: '#ffd166' })));
    expect(light).toBe('#0b2e4f');
    expect(contrastRatio(dark, '#0e1114')).toBeGreaterThan(3);
  });
});
