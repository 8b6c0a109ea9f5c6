import type { ComponentProps } from 'astro/types';
import { interfaceNl } from '../../messages/interface.nl.ts';
import type { ComponentExamples } from '../example.ts';
import type { LocationSummary } from '../../view-models/location-summary.ts';
import type LocationCard from './location-card.astro';

const texts = interfaceNl('formal');

const location = (name: string, more: Partial<LocationSummary> = {}): LocationSummary => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  href: '#',
  anchor: `plek-${name.toLowerCase().replaceAll(' ', '-')}`,
  place: {
    line: 'In De Voorbeeldhal, Testdorp',
    lineInArea: 'In De Voorbeeldhal',
    lines: [],
    incomplete: false,
    approximate: false,
    area: 'Testdorp',
  },
  times: [{ text: 'Elke donderdag van 14.00 tot 16.00 uur.', isRow: true }],
  holidays: [],
  hasTimes: true,
  temporary: false,
  status: { kind: 'unknown', reason: 'Dit is een voorbeeld.' },
  ...more,
});

const next = { text: 'donderdag 26 november', until: Date.UTC(2100, 0, 1) };
const what = 'Loop binnen met uw vraag over opvoeden of opgroeien.';

export const examples: ComponentExamples<ComponentProps<typeof LocationCard>> = {
  title: 'Kaartje van een plek',
  use: 'In een lijst met plekken, en in een tekst. Bovenaan de naam, dan hoe het nu is en de vaste tijden, en waar het is.',
  variants: [
    { title: 'Inlooppunt', props: { texts, level: 3, location: location('Inloop Testdorp', { next, what }) } },
    {
      title: 'Onder de naam van het dorp, kort',
      props: { texts, level: 3, inArea: true, brief: true, location: location('Inloop Markthal', { next, what }) },
    },
    {
      title: 'Met een melding, en tijdelijk',
      props: {
        texts,
        level: 3,
        location: location('Inloop Verbouwing', { next, what, alert: 'De ingang is deze maand aan de achterkant.', temporary: true }),
      },
    },
    {
      title: 'Tijden niet bekend',
      props: {
        texts,
        level: 3,
        location: location('Spreekuur in peuterspeelzaal Jeugdgezondheidszorgorganisatie', {
          times: [],
          hasTimes: false,
          unknown: 'De school maakt het rooster nog.',
          ask: { label: texts.location.callFirst('000 000 00 00'), href: '#' },
        }),
      },
    },
    {
      title: 'Er komt geen tijd meer',
      props: { texts, level: 'none', location: location('Inloop Oud', { closed: 'Er staan geen nieuwe tijden gepland.' }) },
    },
  ],
};
