import type { ComponentProps } from 'astro/types';
import { interfaceNl } from '../../messages/interface.nl.ts';
import type { ComponentExamples } from '../example.ts';
import type LocationRoute from './location-route.astro';

const texts = interfaceNl('formal').location;

export const examples: ComponentExamples<ComponentProps<typeof LocationRoute>> = {
  title: 'Zo komt u er',
  use: 'Op de pagina van een plek, één keer. De link gaat naar een kaart op een andere site; op papier staat hij niet.',
  variants: [
    {
      title: 'Met uitleg, en een kaart bij benadering',
      props: { texts, place: { approximate: true, mapUrl: '#' }, directions: 'Bus 0 stopt voor de deur. De ingang is aan de achterkant.' },
    },
  ],
};
