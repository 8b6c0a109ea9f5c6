import { describe, expect, it } from 'vitest';
import { settledTokens, tokensSetIn, withSettledTokens } from '../../../src/styles/settle-tokens.ts';

const light = {
  'basis-white': '#ffffff',
  'basis-ground': '#ffffff',
  'basis-line': '#111111',
  'basis-edge': '#111111',
  'basis-rim': '#111111',
  'basis-small': '0.5rem',
  'basis-size': '1rem',
  'basis-heading': 'var(--basis-size)',
  'basis-font': '"A", "B", sans-serif',
};
const dark = { ...light, 'basis-ground': '#000000', 'basis-line': '#eeeeee', 'basis-edge': '#eeeeee' };
const settle = (css: string, moved: string[] = []) =>
  withSettledTokens(css, settledTokens({ light, dark }, Object.keys(light), new Set(moved)));

describe('the tokens of a style sheet', () => {
  it.each([
    ['a short value that is the same in light and dark is written out', 'p{gap:var(--basis-small)}', 'p{gap:.5rem}'],
    ['also where it stands in arithmetic', 'p{gap:calc(2 * var(--basis-size))}', 'p{gap:calc(2 * 1rem)}'],
    ['a long one stays a token', 'p{font-family:var(--basis-font)}', 'p{font-family:var(--basis-font)}'],
    ['what is another colour in the dark stays', 'p{color:var(--basis-ground)}', 'p{color:var(--basis-ground)}'],
    ['of two that are equal in light and dark one stays', 'p{color:var(--basis-line)}', 'p{color:var(--basis-edge)}'],
    ['also with a fall-back', 'p{color:var(--own,var(--basis-line))}', 'p{color:var(--own,var(--basis-edge))}'],
    ['equal in light alone is not equal', 'p{color:var(--basis-rim)}', 'p{color:#111111}'],
    ['nothing else is touched', 'p{color:var(--own);gap:1px}', 'p{color:var(--own);gap:1px}'],
  ])('%s', (_, css, expected) => {
    expect(settle(css)).toBe(expected);
  });

  it('stay tokens when a rule sets them anew, and so does what refers to them', () => {
    const css = 'p{gap:var(--basis-size);top:var(--basis-heading)}';
    expect(settle(css, ['basis-size'])).toBe(css);
    expect(settle(css)).toBe('p{gap:1rem;top:1rem}');
  });

  it('are known to be set anew by the style sheet itself', () => {
    expect([...tokensSetIn('@media print{html{--basis-size:9pt;--own:1;--basis-line: red}}p{color:var(--basis-edge)}')]).toEqual([
      'basis-size',
      'basis-line',
    ]);
  });
});
