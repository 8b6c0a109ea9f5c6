import type { ComponentProps } from 'astro/types';
import { interfaceNl } from '../../messages/interface.nl.ts';
import type { ComponentExamples } from '../example.ts';
import type NextMoment from './next-moment.astro';

const texts = interfaceNl('formal').location;

export const examples: ComponentExamples<ComponentProps<typeof NextMoment>> = {
  title: 'Eerstvolgende inloop',
  use: 'Op het eerste scherm van de startpagina, in de kaart met het antwoord. Op de dag zelf staat er of het inlooppunt open is.',
  variants: [
    {
      title: 'Gewoon',
      props: {
        texts,
        moment: {
          name: 'Inloop Voorbeelddam',
          href: '#',
          where: 'In Het Voorbeeldhuis, Voorbeelddam',
          day: 'dinsdag 24 november',
          time: 'van 14.00 tot 16.00 uur',
          rules: ['Elke dinsdag van 14.00 tot 16.00 uur.'],
          isOnly: false,
          others: [
            {
              name: 'Inloop Testerveen',
              href: '#',
              where: 'In De Proef',
              rules: ['Elke donderdag van 9.00 tot 11.00 uur.'],
              opening: { next: { text: 'donderdag 26 november', until: Date.UTC(2099, 0) } },
            },
            { name: 'Inloop Noord', href: '#', where: '', rules: ['De tijden zijn nog niet bekend.'], opening: {} },
          ],
        },
      },
    },
    {
      title: 'Met een melding en lange namen',
      props: {
        texts,
        moment: {
          name: 'Inloop in het gezondheidscentrum aan de Voorbeeldsingel',
          href: '#',
          where: 'In Multifunctionele Accommodatie De Voorbeeldhoek, Voorbeelddam-Noordwest',
          day: 'woensdag 23 december',
          time: 'van 9.30 tot 11.30 uur (ingang aan de achterkant)',
          rules: [],
          isOnly: true,
          others: [],
          alert: 'De inloop is deze maand op de eerste verdieping.',
        },
      },
    },
  ],
};
