import { expect, test } from 'vitest';
import { inlineTokens, themeTokensIn } from '../../../src/styles/inline-tokens.ts';

const tokens = new Map([
  ['--nl-link-color', 'var(--nl-action-color)'],
  ['--nl-action-color', 'var(--basis-color-action-1-color-default)'],
  ['--nl-width', '2px'],
  ['--nl-a', 'var(--nl-b)'],
  ['--nl-b', 'var(--nl-a)'],
]);

test('a token of a component becomes what it stands for, down to the tokens of the theme', () => {
  expect(inlineTokens('a{color:var(--nl-link-color)}', tokens)).toBe('a{color:var(--basis-color-action-1-color-default)}');
  expect(inlineTokens('a{border:var(--nl-width) solid var(--nl-link-color)}', tokens)).toBe(
    'a{border:2px solid var(--basis-color-action-1-color-default)}',
  );
  expect(inlineTokens('a{width:calc(2 * max(var(--nl-width), 1px))}', tokens)).toBe('a{width:calc(2 * max(2px, 1px))}');
});

test('an unknown token gives its fall-back, also when that refers to another', () => {
  expect(inlineTokens('a{color:var(--nl-none, red)}', tokens)).toBe('a{color:red}');
  expect(inlineTokens('a{color:var(--nl-none, var(--nl-width))}', tokens)).toBe('a{color:2px}');
  expect(inlineTokens('a{font-family:var(--nl-none, "A, B", serif)}', tokens)).toBe('a{font-family:"A, B", serif}');
});

test('a declaration that cannot be filled goes, so that an earlier rule holds', () => {
  expect(inlineTokens('a{color:red}a.b{color:var(--nl-none);width:1px}', tokens)).toBe('a{color:red}a.b{width:1px}');
});

test('tokens that go round in a circle have no value', () => {
  expect(inlineTokens('a{color:var(--nl-a, blue)}', tokens)).toBe('a{color:blue}');
  expect(inlineTokens('a{color:var(--nl-a);width:1px}', tokens)).toBe('a{width:1px}');
});

test('a token that the style sheet sets itself stays, with its value as fall-back', () => {
  expect(inlineTokens('footer{--nl-link-color:red}a{color:var(--nl-link-color)}', tokens)).toBe(
    'footer{--nl-link-color:red}a{color:var(--nl-link-color,var(--basis-color-action-1-color-default))}',
  );
});

test('a custom property that nothing reads goes, and those it read with it', () => {
  expect(inlineTokens('a{--x:var(--y);--y:red;color:blue}', tokens)).toBe('a{color:blue}');
});

test('tokens of the theme are listed once, in order', () => {
  expect(themeTokensIn('a{color:var(--basis-b);width:var( --basis-a)}b{color:var(--basis-b);top:var(--nl-x)}')).toEqual([
    '--basis-a',
    '--basis-b',
  ]);
});
