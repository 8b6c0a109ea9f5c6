import { describe, expect, test } from 'vitest';
import type { Fault } from '../fault.ts';
import { print, read } from '../read.ts';

const faults: readonly Fault[] = [
  {
    name: 'a hash right after a quote',
    text: `name: "Elst"#inloop
`,
    told: `1:13 error yaml-syntax
Hier staat een # zonder spatie ervoor. Begint hier een opmerking? Zet er dan een spatie voor. Hoort de # bij de tekst? Zet hem dan binnen de aanhalingstekens.
=> name: "Elst" #inloop`,
  },
];

describe('a hash without a space', () => {
  test.each(faults)('is told completely: $name', ({ text, format, told }) => {
    expect(print(read(text, format).problems)).toBe(told);
  });
});
