import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type SearchForm from './search-form.astro';

export const examples: ComponentExamples<ComponentProps<typeof SearchForm>> = {
  title: 'Zoeken',
  use: 'Om te zoeken op woorden. Boven een lijst blijft de vraag te zien; in de kop van de site zegt de knop genoeg.',
  variants: [
    {
      title: 'Met een vraag',
      props: { action: '#', id: 'zoek-kaart', label: 'Wat zoekt u?', button: 'Zoeken', title: 'Zoeken in de sociale kaart' },
    },
    {
      title: 'Vraag alleen voor schermlezers',
      props: {
        action: '#',
        id: 'zoek-site',
        label: 'Zoeken op deze site',
        labelHidden: true,
        button: 'Zoeken',
        title: 'Zoeken op deze site',
      },
    },
    {
      title: 'Gezocht, met gekozen filters',
      props: {
        action: '#',
        id: 'zoek-gezocht',
        label: 'Wat zoekt u?',
        button: 'Zoeken',
        value: 'slapen',
        keep: [{ name: 'voor', value: 'ouders' }],
        title: 'Opnieuw zoeken',
      },
    },
  ],
};
