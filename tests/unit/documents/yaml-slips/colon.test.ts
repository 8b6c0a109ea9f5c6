import { describe, expect, test } from 'vitest';
import type { Fault } from '../fault.ts';
import { print, read } from '../read.ts';

const faults: readonly Fault[] = [
  {
    name: 'no space after the colon',
    text: `kind: walk-in
name:Elst
`,
    told: `2:1 error yaml-syntax
Na de dubbele punt ontbreekt een spatie.
=> name: Elst`,
  },
  {
    name: 'no space after the colon between braces',
    text: `hours: { day:thursday }
`,
    told: `1:10 error yaml-syntax hours
Na de dubbele punt ontbreekt een spatie.
=> day: thursday`,
  },
  {
    name: 'a line without a field',
    text: `name: Elst
een losse regel
kind: walk-in
`,
    told: `2:1 error yaml-syntax
Op deze regel staat geen dubbele punt met een spatie erachter. Elke regel begint met de naam van een veld, een dubbele punt en een spatie. Loopt de tekst van de regel erboven door? Zet die tekst dan helemaal tussen aanhalingstekens op één regel.`,
  },
  {
    name: 'three slips in one file',
    text: `name:Elst
kind: walk-in
address:
   street: Dorpsstraat
  city: Elst
note: let op: dicht
`,
    told: `1:1 error yaml-syntax
Na de dubbele punt ontbreekt een spatie.
=> name: Elst

6:7 error yaml-syntax
Er staat een dubbele punt in de tekst, en daardoor is niet duidelijk waar de waarde begint. Zet de tekst tussen aanhalingstekens.
=> note: "let op: dicht"

4:4 error yaml-syntax
Deze regel springt niet goed in: er staan 3 spaties voor, en dat moeten er 2 zijn. Zet velden die bij elkaar horen recht onder elkaar.
=>   street: Dorpsstraat
=>   city: Elst`,
  },
];

describe('a colon or its space that is lost', () => {
  test.each(faults)('is told completely: $name', ({ text, format, told }) => {
    expect(print(read(text, format).problems)).toBe(told);
  });
});
