import { describe, expect, test } from 'vitest';
import type { Fault } from '../fault.ts';
import { print, read } from '../read.ts';

const faults: readonly Fault[] = [
  {
    name: 'a backslash between double quotes',
    text: `src: "C:\\data"
`,
    told: `1:9 error yaml-syntax
Een \\ heeft tussen dubbele aanhalingstekens een bijzondere betekenis. Gebruik enkele aanhalingstekens om de tekst.
=> src: 'C:\\data'`,
  },
];

describe('a backslash between double quotes', () => {
  test.each(faults)('is told completely: $name', ({ text, format, told }) => {
    expect(print(read(text, format).problems)).toBe(told);
  });
});
