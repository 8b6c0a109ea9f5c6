import type { ComponentProps } from 'astro/types';
import { interfaceNl } from '../../messages/interface.nl.ts';
import type { ComponentExamples } from '../example.ts';
import type LocationTimes from './location-times.astro';

const texts = interfaceNl('formal').location;
const until = Date.UTC(2100, 0, 1);

export const examples: ComponentExamples<ComponentProps<typeof LocationTimes>> = {
  title: 'Tijden van een plek',
  use: 'Eerst hoe het nu is, dan de vaste tijden. Op de pagina van de plek zelf staat er alles bij.',
  variants: [
    {
      title: 'Kort',
      props: {
        texts,
        location: {
          times: [{ text: 'Elke donderdag van 14.00 tot 16.00 uur.', isRow: true }],
          holidays: [],
          next: { text: 'donderdag 26 november', until },
        },
      },
    },
    {
      title: 'Met alles erbij',
      props: {
        texts,
        complete: true,
        location: {
          times: [
            { text: 'Elke maandag van 9.00 tot 12.00 uur en van 13.30 tot 16.00 uur.', isRow: true },
            {
              text: 'Om de week op dinsdag van 18.30 tot 20.00 uur.',
              dates: texts.coming('24 november, 8 december en 22 december'),
              isRow: true,
            },
          ],
          holidays: ['Gesloten op feestdagen.', 'In de zomervakantie alleen op maandag.'],
          next: { text: 'maandag 23 november, van 9.00 tot 12.00 uur', until },
        },
      },
    },
    {
      title: 'Niet bekend',
      props: {
        texts,
        complete: true,
        location: {
          times: [],
          holidays: [],
          unknown: 'De school maakt het rooster nog.',
          ask: { label: texts.callFirst('000 000 00 00'), href: '#' },
        },
      },
    },
  ],
};
