import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type ChoiceList from './choice-list.astro';

const choices = [
  { label: 'Slapen', href: '#', count: '3 resultaten', current: false },
  { label: 'Uit elkaar gaan', href: '#', count: '6 resultaten', current: true },
  { label: 'Ontwikkelingsachterstanden en ontwikkelingsstoornissen', href: '#', count: '1 resultaat', current: false },
];

export const examples: ComponentExamples<ComponentProps<typeof ChoiceList>> = {
  title: 'Keuze uit lijsten',
  use: 'Om van de sociale kaart één onderwerp, leeftijd of wijk te bekijken. Het getal zegt hoeveel daar staat.',
  variants: [
    { title: 'Onder elkaar', props: { choices } },
    { title: 'Naast elkaar', props: { choices, columns: true } },
  ],
};
