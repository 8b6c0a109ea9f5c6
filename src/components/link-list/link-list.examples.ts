import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type LinkList from './link-list.astro';

export const examples: ComponentExamples<ComponentProps<typeof LinkList>> = {
  title: 'Lijst met links',
  use: 'Om verder te gaan, onder of naast een tekst. Voor links met uitleg is er de kaart.',
  variants: [
    {
      title: 'Verder lezen',
      props: {
        links: [
          { label: 'Over ons', href: '#' },
          { label: 'Wat het centrum doet voor ouders, kinderen en iedereen die met hen werkt in de gemeente', href: '#' },
          { label: 'Uw privacy', href: '#' },
        ],
      },
    },
  ],
};
