import { expect, test } from 'vitest';
import { shortNames, withShortNames } from '../../../src/styles/short-names.ts';

const shorten = (css: string) => withShortNames(css, shortNames(css));

test('a token has one short name everywhere, and the rest of the style sheet stays', () => {
  expect(
    shorten(':root{--basis-x:red;--basis-x-y:blue}a{color:var(--basis-x);fill:var(--basis-x);top:var(--own)}b{color:var(--basis-x-y)}'),
  ).toBe(':root{--a:red;--b:blue}a{color:var(--a);fill:var(--a);top:var(--own)}b{color:var(--b)}');
});

test('a name that the style sheet has already is not given again', () => {
  expect(shorten(':root{--a:1px;--basis-x:red;--portal-y:blue}')).toBe(':root{--a:1px;--b:red;--c:blue}');
});

test('a hundred tokens keep a hundred names', () => {
  const css = Array.from({ length: 100 }, (_, index) => `--basis-t${String(index)}:${String(index)}`).join(';');
  expect(new Set(shorten(css).match(/--\w+/g)).size).toBe(100);
});

test('a token that was not counted keeps its name', () => {
  expect(withShortNames('a{color:var(--basis-new)}', shortNames('a{color:var(--basis-x)}'))).toBe('a{color:var(--basis-new)}');
});
