import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type ArticleCards from './article-cards.astro';

export const examples: ComponentExamples<ComponentProps<typeof ArticleCards>> = {
  title: 'Artikelen om te lezen',
  use: 'Voor een paar artikelen bij elkaar, elk met het korte antwoord. Het hele kaartje leidt naar het artikel.',
  variants: [
    {
      title: 'Twee artikelen',
      props: {
        articles: [
          { title: 'Mijn baby huilt veel. Wat helpt?', href: '#', summary: 'Zorg voor rust en voor vaste tijden.' },
          { title: 'Hoeveel zakgeld is gewoon?', href: '#', summary: 'Begin klein, en geef het op een vaste dag.' },
        ],
      },
    },
  ],
};
