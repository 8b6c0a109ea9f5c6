import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type QuestionList from './question-list.astro';

export const examples: ComponentExamples<ComponentProps<typeof QuestionList>> = {
  title: 'Vragen met het korte antwoord',
  use: 'Voor een lijst met vragen van lezers. De vraag is de link naar het hele antwoord.',
  variants: [
    {
      title: 'Twee vragen',
      props: {
        questions: [
          { title: 'Mijn kind wil niet naar bed. Wat nu?', href: '#', summary: 'Houd elke avond dezelfde volgorde aan.' },
          { title: 'Hoeveel zakgeld is gewoon?', href: '#', summary: 'Dat verschilt per gezin. Begin klein.' },
        ],
      },
    },
  ],
};
