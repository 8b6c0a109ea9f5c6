import { describe, expect, test } from 'vitest';
import type { Fault } from '../fault.ts';
import { print, read } from '../read.ts';

const faults: readonly Fault[] = [
  {
    name: 'a list on the line of its name',
    text: `themes: - slapen
`,
    told: `1:9 error yaml-syntax
Een lijst met streepjes begint op de volgende regel.
=> themes:
=>   - slapen`,
  },
  {
    name: 'a list row among fields',
    text: `address:
  city: Elst
  - street
`,
    told: `3:3 error yaml-syntax
Deze regel begint met een streepje (een lijst), maar hoort bij gewone velden zonder streepje. Kijk of het streepje weg moet, of of de naam van de lijst erboven ontbreekt.`,
  },
  {
    name: 'a field among list rows',
    text: `themes:
  - slapen
  name: Elst
`,
    told: `3:3 error yaml-syntax
Deze regel staat tussen de regels van een lijst, maar begint niet met een streepje. Begint hier een nieuwe regel van de lijst? Zet er dan “- ” voor. Hoort hij bij de regel erboven? Laat hem dan even ver inspringen als de tekst na het streepje.`,
  },
];

describe('rows of a list', () => {
  test.each(faults)('is told completely: $name', ({ text, format, told }) => {
    expect(print(read(text, format).problems)).toBe(told);
  });
});
