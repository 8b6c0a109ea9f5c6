import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type LanguageLinks from './language-links.astro';

export const examples: ComponentExamples<ComponentProps<typeof LanguageLinks>> = {
  title: 'Taallinks',
  use: 'In de kop, als de pagina er ook in een andere taal is. Elke taal staat er in de taal zelf; vlaggen staan er niet.',
  variants: [
    {
      title: 'Twee talen',
      props: {
        label: 'Talen',
        languages: [
          { name: 'Nederlands', href: '#', lang: 'nl', dir: 'ltr', current: true },
          { name: 'English', href: '#', lang: 'en', dir: 'ltr' },
        ],
      },
    },
    {
      title: 'Zes talen, een van rechts naar links',
      props: {
        label: 'Alle talen',
        languages: [
          { name: 'Nederlands', href: '#', lang: 'nl', dir: 'ltr', current: true },
          { name: 'English', href: '#', lang: 'en', dir: 'ltr' },
          { name: 'Українська', href: '#', lang: 'uk', dir: 'ltr' },
          { name: 'Polski', href: '#', lang: 'pl', dir: 'ltr' },
          { name: 'Türkçe', href: '#', lang: 'tr', dir: 'ltr' },
          { name: 'العربية', href: '#', lang: 'ar', dir: 'rtl' },
        ],
      },
    },
  ],
};
