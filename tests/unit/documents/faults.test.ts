import { describe, expect, test } from 'vitest';
import { checkMarkdown } from '../../../src/documents/markdown-guard.ts';
import { checkMdx } from '../../../src/documents/mdx-guard.ts';
import { markdownFaults } from './markdown-faults.ts';
import { mdxFaults } from './mdx-faults.ts';
import { print, read } from './read.ts';
import { yamlFaults } from './yaml-faults.ts';

describe('every mistake in the form of a file is told completely', () => {
  test.each(yamlFaults)('$name', ({ text, format, told }) => {
    expect(print(read(text, format).problems)).toBe(told);
  });
});

describe('every mistake in a Markdown text is told completely', () => {
  test.each(markdownFaults)('$name', ({ text, told }) => {
    expect(print(checkMarkdown({ file: 'test', text, line: 1 }))).toBe(told);
  });
});

describe('every mistake in an MDX text is told completely', () => {
  test.each(mdxFaults)('$name', ({ text, told }) => {
    expect(print(checkMdx({ file: 'test', text, line: 1 }).problems)).toBe(told);
  });
});
