import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type AgendaCards from './agenda-cards.astro';

/** So far ahead that nothing is over. */
const over = Date.UTC(2100, 0, 1);
const item = {
  id: 'slaapavond',
  title: 'Avond over slapen',
  href: '#',
  summary: 'Praat met andere ouders over kinderen die slecht slapen.',
  day: 'dinsdag 19 januari 2027',
  time: 'van 19.30 tot 21.00 uur',
  where: 'Inloop Centrum, Voorbeelddam',
  facts: ['Ouders en opvoeders', 'Gratis'],
  start: over,
  over,
  date: '2027-01-19',
};

export const examples: ComponentExamples<ComponentProps<typeof AgendaCards>> = {
  title: 'Agenda',
  use: 'Voor wat er te doen is: elke keer een regel, de eerste bovenaan. Wat voorbij is, verdwijnt vanzelf.',
  variants: [
    { title: 'Eén avond', props: { items: [item] } },
    {
      title: 'Cursus, vol en afgelast',
      props: {
        items: [
          { ...item, rest: '4 keer, de laatste keer op 9 februari 2027', badge: { label: 'Vol', kind: 'warning' } },
          { ...item, id: 'b', title: 'Gezinsdag', badge: { label: 'Gaat niet door', kind: 'negative' }, facts: [] },
        ],
      },
    },
  ],
};
