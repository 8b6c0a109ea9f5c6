import { expect, test } from 'vitest';
import { classesIn, treeShake, withoutUnwanted } from '../../../src/styles/tree-shake.ts';

const used = new Set(['card', 'card__name']);

test('finds the classes of selectors, not those of texts, addresses or comments', () => {
  const css = '/* .comment */ .card:not(.card--off) > .card__name::before { content: ".text"; background: url(a.png); width: 1.5rem }';
  expect([...classesIn(css)].sort()).toEqual(['card', 'card--off', 'card__name']);
});

test('a rule for a class that no page has goes, and what it shares a rule with stays', () => {
  expect(treeShake('.card, .gone { color: red } .gone .card { color: red } .card .card__name { color: blue }', used)).toBe(
    '.card{color:red}.card .card__name{color:#00f}',
  );
});

test('a rule stays when one of its alternatives can be there', () => {
  expect(treeShake('.card:is(:last-child, .gone) { color: red }', used)).toContain('.card');
  expect(treeShake('.card:not(.gone) { color: red }', used)).toBe('.card:not(.gone){color:red}');
  expect(treeShake('.card:has(> :where(.gone, .card__name)) { color: red }', used)).toContain('.card:has');
  expect(treeShake('.card:is(.gone) { color: red }', used)).toBe('');
});

test('rules of elements and nested rules stay', () => {
  expect(treeShake('table { color: red } .card { &:hover { color: red } &.gone { color: red } }', used)).toBe(
    'table{color:red}.card:hover{color:red}',
  );
});

test('both colour schemes stay a matter of the browser', () => {
  expect(treeShake(':root { color-scheme: light dark }', used)).toBe(':root{color-scheme:light dark}');
});

test('no field looks wrong before anybody wrote in it', () => {
  expect(withoutUnwanted('.field:invalid, .field--invalid { color: red } .field:invalid { color: red }').trim()).toBe(
    '.field--invalid { color: red }',
  );
});

test('what is meant for a browser of the past goes', () => {
  expect(
    withoutUnwanted('@charset "utf-8"; @media (-ms-high-contrast: active) { .card { color: red } } .card { color: blue }').trim(),
  ).toBe('.card { color: blue }');
});

test('a style sheet that cannot be read is an error', () => {
  expect(() => treeShake('.card { color: ', used)).toThrow();
  expect(() => treeShake('.card > > { color: red }', used)).toThrow();
});
