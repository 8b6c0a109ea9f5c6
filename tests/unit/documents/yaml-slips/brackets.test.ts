import { describe, expect, test } from 'vitest';
import type { Fault } from '../fault.ts';
import { print, read } from '../read.ts';

const faults: readonly Fault[] = [
  {
    name: 'a bracket that is not closed',
    text: `themes: [slapen, eten
name: Elst
`,
    told: `1:9 error yaml-syntax
Deze haak [ wordt niet gesloten. Zet ] aan het eind.
=> themes: [slapen, eten]`,
  },
  {
    name: 'a brace that is not closed',
    text: `hours:
  - { day: thursday, opens: "14:00"
name: Elst
`,
    told: `2:5 error yaml-syntax
Deze haak { wordt niet gesloten. Zet } aan het eind.
=> - { day: thursday, opens: "14:00" }`,
  },
  {
    name: 'a missing comma',
    text: `weekly:
  - { day: thursday opens: "14:00" }
`,
    told: `2:12 error yaml-syntax
Tussen deze haken ontbreekt een komma: zet er een tussen elke twee waarden.
=> - { day: thursday, opens: "14:00" }`,
  },
  {
    name: 'a comma too many',
    text: `themes: [slapen, , eten]
`,
    told: `1:18 error yaml-syntax
Voor of na deze komma ontbreekt een waarde. Haal de komma weg, of vul de waarde in.`,
  },
];

describe('brackets and commas', () => {
  test.each(faults)('is told completely: $name', ({ text, format, told }) => {
    expect(print(read(text, format).problems)).toBe(told);
  });
});
