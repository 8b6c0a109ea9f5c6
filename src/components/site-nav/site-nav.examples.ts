import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type SiteNav from './site-nav.astro';

export const examples: ComponentExamples<ComponentProps<typeof SiteNav>> = {
  title: 'Hoofdmenu',
  use: 'In de kop van elke pagina. Vier tot zes korte woorden: dan past het op een telefoon op één of twee regels.',
  variants: [
    {
      title: 'Vier links, op de pagina zelf',
      props: {
        label: 'Hoofdmenu',
        menu: [
          { label: 'Inloop', href: '#', current: 'page' },
          { label: 'Contact', href: '#' },
          { label: 'Organisaties', href: '#' },
          { label: 'Over ons', href: '#' },
        ],
      },
    },
    {
      title: 'Zes links, op een pagina eronder',
      props: {
        label: 'Hoofdmenu met zes links',
        menu: [
          { label: 'Inloop', href: '#' },
          { label: 'Hulp en advies', href: '#', current: 'true' },
          { label: 'Activiteiten', href: '#' },
          { label: 'Organisaties', href: '#' },
          { label: 'Contact', href: '#' },
          { label: 'Over ons', href: '#' },
        ],
      },
    },
  ],
};
