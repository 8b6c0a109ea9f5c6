import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type Breadcrumb from './breadcrumb.astro';

export const examples: ComponentExamples<ComponentProps<typeof Breadcrumb>> = {
  title: 'Kruimelpad',
  use: 'Boven de titel van elke pagina, behalve de homepage. Op een telefoon staat er alleen de stap terug.',
  variants: [
    {
      title: 'Twee stappen diep',
      props: {
        label: 'Waar ben ik',
        links: [
          { label: 'Home', href: '#' },
          { label: 'Inloop', href: '#' },
          { label: 'Inloop Voorbeelddam-Centrum', href: '#' },
        ],
      },
    },
    {
      title: 'Direct onder de homepage',
      props: {
        label: 'Waar ben ik, direct onder de homepage',
        links: [
          { label: 'Home', href: '#' },
          { label: 'Contact', href: '#' },
        ],
      },
    },
  ],
};
