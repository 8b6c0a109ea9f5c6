import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type List from './list.astro';

export const examples: ComponentExamples<ComponentProps<typeof List>> = {
  title: 'Lijst',
  use: 'Voor drie of meer dingen van dezelfde soort. Nummers alleen als de volgorde ertoe doet.',
  variants: [
    {
      title: 'Met punten, en een lijst in de lijst',
      props: {},
      content:
        '<li>Eten en slapen</li><li>Druk gedrag, ook als het pas net begonnen is en u nog niet goed weet of het bij de leeftijd hoort of dat er meer aan de hand is</li><li>Naar school:<ul class="utrecht-unordered-list"><li>de eerste dag</li><li>pesten</li></ul></li>',
    },
    {
      title: 'Met nummers',
      props: { kind: 'ordered' },
      content: '<li>Loop binnen.</li><li>Vertel wat er is.</li><li>Samen kijkt u wat helpt.</li>',
    },
    {
      title: 'Zonder teken',
      props: { kind: 'plain' },
      content: '<li>Maandag: 9.00 tot 12.00 uur</li><li>Donderdag: 13.00 tot 16.00 uur</li>',
    },
    {
      title: 'In kolommen',
      props: { columns: true },
      content: '<li>Opvoeden</li><li>Scheiden</li><li>Pesten</li><li>Geld</li><li>Verslaving</li><li>Rouw</li>',
    },
  ],
};
