import { describe, expect, test } from 'vitest';
import type { Fault } from '../fault.ts';
import { print, read } from '../read.ts';

const faults: readonly Fault[] = [
  {
    name: 'a double quote that is not closed',
    text: `name: "Inloop Elst
phone: 1
note: x
`,
    told: `1:7 error yaml-syntax
Hier begint een tekst met een aanhalingsteken ("), maar het tweede aanhalingsteken ontbreekt. Zet het aan het eind van de tekst.
=> name: "Inloop Elst"`,
  },
  {
    name: 'a double quote that is not closed, with another quoted line below',
    text: `name: "Inloop Elst
phone: "0800-2000"
`,
    told: `1:7 error yaml-syntax
Hier begint een tekst met een aanhalingsteken ("), maar het tweede aanhalingsteken ontbreekt. Zet het aan het eind van de tekst.
=> name: "Inloop Elst"`,
  },
  {
    name: 'a single quote that is not closed',
    text: `name: 'Inloop Elst
phone: x
`,
    told: `1:7 error yaml-syntax
Hier begint een tekst met een aanhalingsteken ('), maar het tweede aanhalingsteken ontbreekt. Zet het aan het eind van de tekst.
=> name: "Inloop Elst"`,
  },
  {
    name: 'text after the closing quote',
    text: `name: "Elst" en omgeving
`,
    told: `1:14 error yaml-syntax
Na het tweede aanhalingsteken staat nog tekst. Zet de aanhalingstekens om de hele tekst. Hoort het teken zelf bij de tekst? Gebruik dan buitenom de andere soort: " of '.
=> name: '"Elst" en omgeving'`,
  },
  {
    name: 'an apostrophe between single quotes',
    text: `name: 'foto's'
`,
    told: `1:13 error yaml-syntax
Na het tweede aanhalingsteken staat nog tekst. Zet de aanhalingstekens om de hele tekst. Hoort het teken zelf bij de tekst? Gebruik dan buitenom de andere soort: " of '.
=> name: "foto's"`,
  },
  {
    name: 'quotes inside quotes',
    text: `summary: "Wat is "CJG"?"
`,
    told: `1:19 error yaml-syntax
Na het tweede aanhalingsteken staat nog tekst. Zet de aanhalingstekens om de hele tekst. Hoort het teken zelf bij de tekst? Gebruik dan buitenom de andere soort: " of '.
=> summary: 'Wat is "CJG"?'`,
  },
  {
    name: 'an apostrophe at the start of a name',
    text: `name: 's Middags in Elst
kind: walk-in
`,
    told: `1:7 error yaml-syntax
Deze tekst begint met een apostrof ('), en die leest de computer als aanhalingsteken. Zet de tekst tussen aanhalingstekens.
=> name: "'s Middags in Elst"`,
  },
  {
    name: 'a quote that is lost inside a row',
    text: `weekly:
  - { day: friday, opens: "14:00, closes: "16:00" }
`,
    told: `2:27 error yaml-syntax
Hier begint een tekst met een aanhalingsteken ("), maar het tweede aanhalingsteken ontbreekt. Zet het aan het eind van de tekst.
=> - { day: friday, opens: "14:00", closes: "16:00" }`,
  },
];

describe('quotes that do not come in pairs', () => {
  test.each(faults)('is told completely: $name', ({ text, format, told }) => {
    expect(print(read(text, format).problems)).toBe(told);
  });
});
