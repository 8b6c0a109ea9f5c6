import { describe, expect, test } from 'vitest';
import type { Fault } from '../fault.ts';
import { print, read } from '../read.ts';

const faults: readonly Fault[] = [
  {
    name: 'text behind a block sign',
    text: `summary: > Kom langs.
`,
    told: `1:12 error yaml-syntax
Na > begint de tekst pas op de volgende regel, verder ingesprongen. Zet de tekst daar, of zet hem tussen aanhalingstekens op deze regel.
=> summary: >
=>   Kom langs.`,
  },
];

describe('a text of more lines that begins on the line of its name', () => {
  test.each(faults)('is told completely: $name', ({ text, format, told }) => {
    expect(print(read(text, format).problems)).toBe(told);
  });
});
