import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type Campaign from './campaign.astro';

/** So far ahead that nothing is over. */
const over = Date.UTC(2100, 0, 1);
const campaign = {
  title: 'Een warme winter',
  href: '#campagne',
  summary: 'Samen door de donkere maanden.',
  more: 'Lees en doe meer',
  until: 'Tot en met 28 februari 2027',
  over,
  picture: { src: '/favicon.svg', alt: 'Een tekening van een huis' },
  cards: [{ title: 'Buiten spelen als het koud is', href: '#', summary: 'Zo blijft uw kind warm en droog.' }],
  news: [
    {
      id: 'warme-truien',
      title: 'Warme truien gezocht',
      href: '#',
      summary: 'Breng ze naar de inloop.',
      date: '12 januari 2027',
      over,
    },
  ],
  events: [
    {
      id: 'winterfeest',
      title: 'Winterfeest',
      href: '#',
      summary: 'Een middag met spelletjes voor het hele gezin.',
      day: 'zaterdag 16 januari 2027',
      time: 'van 14.00 tot 16.00 uur',
      where: 'Inloop Centrum, Voorbeelddam',
      facts: ['Familie en buren', 'Gratis'],
      start: over,
      over,
      date: '2027-01-16',
    },
  ],
  themes: [
    { label: 'Opvoeden', href: '#' },
    { label: 'Gezondheid', href: '#' },
  ],
};

export const examples: ComponentExamples<ComponentProps<typeof Campaign>> = {
  title: 'Campagne',
  use: 'Voor een onderwerp dat een tijd lang bovenaan de voorpagina staat. Het verdwijnt vanzelf na de laatste dag.',
  // One: the heading has an id of its own on a page.
  variants: [{ title: 'Met een beeld, een artikel, een bericht en een activiteit', props: { campaign } }],
};
