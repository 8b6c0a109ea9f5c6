import { describe, expect, test } from 'vitest';
import type { Fault } from '../fault.ts';
import { print, read } from '../read.ts';

const faults: readonly Fault[] = [
  {
    name: 'a colon in a text',
    text: `name: Inloop: Elst
id: 1
`,
    told: `1:7 error yaml-syntax
Er staat een dubbele punt in de tekst, en daardoor is niet duidelijk waar de waarde begint. Zet de tekst tussen aanhalingstekens.
=> name: "Inloop: Elst"`,
  },
  {
    name: 'a colon in a text inside a list',
    text: `weekly:
  - day: thursday
    note: let op: dicht
`,
    told: `3:11 error yaml-syntax
Er staat een dubbele punt in de tekst, en daardoor is niet duidelijk waar de waarde begint. Zet de tekst tussen aanhalingstekens.
=> note: "let op: dicht"`,
  },
  {
    name: 'a value that starts with @',
    text: `name: @elst
`,
    told: `1:7 error yaml-syntax
Een tekst mag in YAML niet met @ beginnen. Zet de tekst tussen aanhalingstekens.
=> name: "@elst"`,
  },
  {
    name: 'a value that starts with an asterisk',
    text: `summary: **Let op** dicht
`,
    told: `1:10 error yaml-alias
Een tekst mag in YAML niet met * beginnen. Zet de tekst tussen aanhalingstekens.
=> summary: "**Let op** dicht"`,
  },
  {
    name: 'a value that starts with an ampersand',
    text: `name: &Zo
`,
    told: `1:7 error yaml-anchor
Een tekst mag in YAML niet met & beginnen. Zet de tekst tussen aanhalingstekens.
=> name: "&Zo"`,
  },
  {
    name: 'a value that starts with an exclamation mark',
    text: `alert: !Let op
`,
    told: `1:8 error yaml-tag
Een tekst mag in YAML niet met ! beginnen. Zet de tekst tussen aanhalingstekens.
=> alert: "!Let op"`,
  },
  {
    name: 'a placeholder without quotes',
    text: `name: [[organisatie]]
`,
    told: `1:7 error placeholder-unquoted name
Een tekst die met een haak begint, moet tussen aanhalingstekens staan.
=> "[[organisatie]]"`,
  },
  {
    name: 'a placeholder without quotes at the start of a text',
    text: `name: [[De organisatie]] in Elst
`,
    told: `1:26 error yaml-syntax
Een tekst die met een haak begint, moet tussen aanhalingstekens staan.
=> name: "[[De organisatie]] in Elst"`,
  },
  {
    name: 'a placeholder with braces, without quotes',
    text: `name: {{organisatie}} in Elst
`,
    told: `1:8 error yaml-syntax
Een tekst die met een haak begint, moet tussen aanhalingstekens staan.
=> name: "{{organisatie}} in Elst"`,
  },
];

describe('a text that needs quotes', () => {
  test.each(faults)('is told completely: $name', ({ text, format, told }) => {
    expect(print(read(text, format).problems)).toBe(told);
  });
});
