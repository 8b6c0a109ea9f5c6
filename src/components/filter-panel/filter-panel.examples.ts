import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type FilterPanel from './filter-panel.astro';

const count = (amount: number) => ({ short: String(amount), full: `${String(amount)} resultaten` });

const groups = (id: string, values: readonly string[]) => [
  {
    id: `${id}-voor`,
    name: 'voor',
    label: 'Voor wie',
    values,
    options: [
      { value: 'ouders', label: 'Ouders', count: count(21) },
      { value: 'jongeren', label: 'Jongeren', count: count(9) },
      { value: 'professionals', label: 'Professionals', count: count(4) },
    ],
  },
  {
    id: `${id}-thema`,
    name: 'thema',
    label: 'Onderwerp',
    values,
    options: [
      { value: 'slapen', label: 'Slapen', count: count(3) },
      { value: 'scheiden', label: 'Uit elkaar gaan', count: count(6) },
      { value: 'ontwikkeling', label: 'Ontwikkelingsachterstanden en ontwikkelingsstoornissen', count: count(2) },
      { value: 'geld', label: 'Geld', count: { short: '0', full: 'geen resultaten' }, disabled: true },
    ],
  },
];

export const examples: ComponentExamples<ComponentProps<typeof FilterPanel>> = {
  title: 'Filters',
  use: 'Om een lange lijst korter te maken. Bij minder dan tien dingen in de lijst zijn filters niet nodig.',
  variants: [
    {
      title: 'Niets gekozen',
      props: {
        action: '#',
        title: 'Filter',
        level: 3,
        groups: groups('filter-leeg', []),
        results: '24 resultaten',
        button: 'Toon resultaten',
      },
      content: '<p>Hier staat de lijst.</p>',
    },
    {
      title: 'Twee gekozen, open',
      props: {
        action: '#',
        title: 'Filter de resultaten',
        level: 3,
        groups: groups('filter-gekozen', ['ouders', 'scheiden']),
        results: '6 resultaten',
        chosen: '2 gekozen',
        button: 'Toon resultaten',
        clear: { label: 'Wis alles', href: '#' },
        keep: [{ name: 'zoek', value: 'praten' }],
        open: true,
      },
      content: '<p>Hier staat de lijst.</p>',
    },
  ],
};
