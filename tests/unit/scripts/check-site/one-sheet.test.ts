import { expect, test } from 'vitest';
import { oneSheet } from '../../../../scripts/lib/check-site/one-sheet.ts';

test('what several sheets say stands in one of them once', () => {
  const first = '@font-face{font-family:A;src:url(a)}:root{--a:1px}.a,.b{color:red}@media print{.a{top:0}}';
  const second = '@font-face{font-family:A;src:url(a)}:root{--a:1px;--b:2px}.a{color:red;left:0}@media print{.a{top:0}.c{top:0}}';
  expect(oneSheet([first, second])).toBe(
    '@font-face{font-family:A;src:url(a)}:root{--a:1px;--b:2px}.a{color:red;left:0}.b{color:red}@media print{.a,.c{top:0}}',
  );
});

test('one sheet is itself', () => {
  expect(oneSheet(['.a{color:red}@page{margin:1mm}'])).toBe('.a{color:red}@page{margin:1mm}');
});
