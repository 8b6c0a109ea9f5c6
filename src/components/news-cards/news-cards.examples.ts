import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type NewsCards from './news-cards.astro';

export const examples: ComponentExamples<ComponentProps<typeof NewsCards>> = {
  title: 'Nieuws',
  use: 'Voor berichten die een tijd te zien zijn. Na de laatste dag verdwijnt een bericht vanzelf.',
  variants: [
    {
      title: 'Twee berichten',
      props: {
        items: [
          {
            title: 'Verbouwing van De Proefdam',
            href: '#',
            summary: 'De inloop heeft een andere ingang.',
            date: '9 november 2026',
          },
          { title: 'Nieuwe cursus', href: '#', summary: 'In januari begint een cursus.', date: '1 november 2026' },
        ],
      },
    },
  ],
};
