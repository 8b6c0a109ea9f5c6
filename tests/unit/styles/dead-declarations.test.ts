import { describe, expect, it } from 'vitest';
import { withoutDeadDeclarations, withoutPrivateProperties } from '../../../src/styles/dead-declarations.ts';

describe('a declaration without effect', () => {
  it.each([
    [
      'is one that the same selector says again later',
      '.a{color:red;gap:1px}.b{top:0}.a{color:blue}',
      '.a{gap:1px}.b{top:0}.a{color:blue}',
    ],
    ['goes with its rule when nothing is left', '.a{color:red}.a{color:blue}', '.a{color:blue}'],
    ['can be covered by a shorthand', '.a{padding-block-start:1px;border-color:red}.a{padding:0;border:0}', '.a{padding:0;border:0}'],
    ['can stand in a condition', '@media print{.a{color:red}}.a{color:blue}', '@media print{}.a{color:blue}'],
  ])('%s', (_, css, expected) => {
    expect(withoutDeadDeclarations(css).replaceAll(/\s/g, '')).toBe(expected.replaceAll(/\s/g, ''));
  });

  it.each([
    ['what another selector says', '.a{color:red}.a.b{color:blue}'],
    ['what is said again in a condition only', '.a{color:red}@media print{.a{color:blue}}'],
    ['what is important', '.a{color:red!important}.a{color:blue}'],
    ['a longer name that a shorthand does not set', '.a{border-radius:1px;border-collapse:collapse}.a{border:0}'],
    ['a shorthand after which one side is said', '.a{padding:1px}.a{padding-block-start:0}'],
    ['a first value for browsers that do not know the second', '.a{width:100%;width:fit-content}'],
  ])('is not %s', (_, css) => {
    expect(withoutDeadDeclarations(css)).toBe(css);
  });
});

describe('a custom property', () => {
  it('that one rule sets and reads is written out', () => {
    expect(withoutPrivateProperties('.a{--x:1px;padding:var(--x, 2px);margin:0 var(--x)}')).toBe('.a{padding:1px;margin:0 1px}');
  });

  it.each([
    ['another rule reads', '.a{--x:1px;padding:var(--x)}.a b{margin:var(--x)}'],
    ['another rule sets', '.a{--x:1px;padding:var(--x)}.b{--x:2px}'],
    ['a condition sets', '@media print{.a{--x:1px;padding:var(--x)}}'],
    ['has no value', '.a{--x:initial;padding:var(--x,1px)}'],
  ])('that %s stays', (_, css) => {
    expect(withoutPrivateProperties(css)).toBe(css);
  });
});
