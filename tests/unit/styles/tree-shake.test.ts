import { describe, expect, it, test } from 'vitest';
import { classesIn, treeShake, withJoinedSides, withoutInheritedFont, withoutUnwanted } from '../../../src/styles/tree-shake.ts';

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

describe('sides of a box', () => {
  it.each([
    ['.a{padding-block-start:var(--a);padding-block-end:var(--b)}', '.a{padding-block:var(--a) var(--b)}'],
    ['.a{margin-inline-start:var(--a);margin-inline-end:var(--a)}', '.a{margin-inline:var(--a)}'],
    ['.a{padding-block-start:var(--a)}', '.a{padding-block-start:var(--a)}'],
    ['.a{padding:0;padding-block-start:1px;padding-block-end:2px}', '.a{padding:0;padding-block-start:1px;padding-block-end:2px}'],
  ])('are joined where both stand alone: %s', (css, expected) => {
    expect(withJoinedSides(css)).toBe(expected);
  });
});

describe('the font of the text', () => {
  const font = 'font-family:var(--basis-text-font-family-default)';
  it('comes from the page, but not in controls', () => {
    expect(withoutInheritedFont(`body{${font}}.a{${font};top:0}.nl-button{${font}}.b{font-family:var(--basis-heading-font-family)}`)).toBe(
      `body{${font}}.a{top:0}.nl-button{${font}}.b{font-family:var(--basis-heading-font-family)}`,
    );
  });
});

describe('a published style sheet', () => {
  it('loses what every element has, and a negative button that is not a primary one', () => {
    const ring = '--_utrecht-focus-ring-box-shadow:0 0 0 3px;box-shadow:var(--_utrecht-focus-ring-box-shadow);outline-width:3px';
    const css = `*{box-sizing:border-box}.a{box-sizing:border-box;top:0}.c{box-sizing:content-box}.a:focus-visible{${ring};z-index:1}.b:where(.nl-button--subtle).nl-button--negative{top:0}`;
    expect(withoutUnwanted(css)).toBe('*{box-sizing:border-box}.a{top:0}.c{box-sizing:content-box}.a:focus-visible{z-index:1}');
  });

  it('loses the parts of a table that no page has', () => {
    const css =
      '.t--html-table > caption,.t--html-table>figcaption{top:0}.t--html-table > tr > td,.t--html-table > tbody > tr > td{left:0}';
    expect(withoutUnwanted(css)).toBe('.t--html-table > caption{top:0}.t--html-table > tbody > tr > td{left:0}');
  });
});
