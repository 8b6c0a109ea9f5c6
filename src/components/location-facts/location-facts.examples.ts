import type { ComponentProps } from 'astro/types';
import { interfaceNl } from '../../messages/interface.nl.ts';
import type { ComponentExamples } from '../example.ts';
import type { Frame } from '../../view-models/frame.ts';
import type { LocationSummary } from '../../view-models/location-summary.ts';
import type LocationFacts from './location-facts.astro';

const texts = interfaceNl('formal');
// Of the frame this component reads the texts only.
const frame = { texts } as Frame;

const summary = (more: Partial<LocationSummary>): LocationSummary => ({
  id: 'voorbeeld',
  name: 'Inloop Voorbeeld',
  href: '#',
  anchor: 'voorbeeld',
  place: {
    line: '',
    lineInArea: '',
    lines: ['In De Voorbeeldhal', 'Teststraat 1', '9999 ZZ Testdorp'],
    incomplete: false,
    approximate: false,
    mapUrl: '#',
    area: '',
  },
  times: [{ text: 'Elke donderdag van 14.00 tot 16.00 uur.', isRow: true }],
  holidays: ['Gesloten op feestdagen.'],
  hasTimes: true,
  temporary: false,
  status: { kind: 'unknown', reason: 'Dit is een voorbeeld.' },
  ...more,
});

export const examples: ComponentExamples<ComponentProps<typeof LocationFacts>> = {
  title: 'Waar en wanneer',
  use: 'Bovenaan de pagina van een plek. Alles wat een bezoeker eerst wil weten past op het eerste scherm van een telefoon.',
  variants: [
    {
      title: 'Inlooppunt met alles',
      props: {
        page: {
          frame,
          summary: summary({ next: { text: 'donderdag 26 november', until: Date.UTC(2100, 0, 1) } }),
          admission: texts.location.noAppointment,
          phone: { number: '000 000 00 00', href: '#' },
          email: 'inloop.testdorp@centrum-voor-jeugd-en-gezin.example',
          website: '#',
        },
      },
    },
  ],
};
