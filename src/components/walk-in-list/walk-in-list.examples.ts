import type { ComponentProps } from 'astro/types';
import { interfaceNl } from '../../messages/interface.nl.ts';
import type { ComponentExamples } from '../example.ts';
import type { AreaGroup } from '../../view-models/walk-in-areas.ts';
import type WalkInList from './walk-in-list.astro';

const texts = interfaceNl('formal');

const group = (area: string, ...names: string[]): AreaGroup => ({
  area,
  anchor: `voorbeeld-${area.toLowerCase()}`,
  points: names.map((name) => ({
    id: name.toLowerCase().replaceAll(' ', '-'),
    name,
    href: '#',
    anchor: `voorbeeld-${name.toLowerCase().replaceAll(' ', '-')}`,
    place: {
      line: `In De Voorbeeldhal, ${area}`,
      lineInArea: 'In De Voorbeeldhal',
      lines: [],
      incomplete: false,
      approximate: false,
      area,
    },
    times: [{ text: 'Elke donderdag van 14.00 tot 16.00 uur.', isRow: true }],
    holidays: [],
    hasTimes: true,
    temporary: false,
    next: { text: 'donderdag 26 november', until: Date.UTC(2100, 0, 1) },
    status: { kind: 'unknown', reason: 'Dit is een voorbeeld.' },
  })),
});

export const examples: ComponentExamples<ComponentProps<typeof WalkInList>> = {
  title: 'Inlooppunten per dorp of wijk',
  use: 'Op de pagina met alle inlooppunten. Wat het eerst opengaat, staat bovenaan.',
  variants: [
    {
      title: 'Drie dorpen',
      props: {
        texts,
        groups: [group('Zeedorp', 'Inloop Haven'), group('Beedorp', 'Inloop Markt', 'Inloop Bos'), group('Ceedorp', 'Inloop Duin')],
        areas: ['Beedorp', 'Ceedorp', 'Zeedorp'].map((area) => ({ area, href: `#voorbeeld-${area.toLowerCase()}` })),
      },
    },
  ],
};
