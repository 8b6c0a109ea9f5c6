import type { ComponentProps } from 'astro/types';
import { interfaceNl } from '../../messages/interface.nl.ts';
import type { ComponentExamples } from '../example.ts';
import type OpeningStatus from './opening-status.astro';

const texts = interfaceNl('formal').location;

/** So far ahead that the line stays as it was made. */
const until = Date.UTC(2100, 0, 1);

export const examples: ComponentExamples<ComponentProps<typeof OpeningStatus>> = {
  title: 'Open of dicht',
  use: 'Bij elke plek: wanneer die weer open is. Een script zegt het als de plek nu open is, of vandaag nog opengaat. Op papier staat dat er nooit.',
  variants: [
    { title: 'Later', props: { texts, location: { next: { text: 'donderdag 26 november', until } } } },
    {
      title: 'Met tijden en een toelichting',
      props: { texts, location: { next: { text: 'vrijdag 5 februari 2027, van 9.00 tot 12.30 uur (met koffie)', until } } },
    },
    { title: 'Geen tijd meer', props: { texts, location: { closed: 'Er staan geen nieuwe tijden gepland.' } } },
    { title: 'Niet bekend', props: { texts, location: { unknown: 'De school maakt het rooster nog.' } } },
  ],
};
