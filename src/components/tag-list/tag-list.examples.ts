import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type TagList from './tag-list.astro';

export const examples: ComponentExamples<ComponentProps<typeof TagList>> = {
  title: 'Labels',
  use: 'Voor een paar woorden die zeggen waar iets over gaat. Niet voor iets dat verandert: daarvoor is er een status.',
  variants: [
    {
      title: 'Om te lezen',
      props: { label: 'Onderwerpen om te lezen', tags: [{ label: 'Slapen' }, { label: 'Baby’s' }, { label: 'Gratis' }] },
    },
    {
      title: 'Om te kiezen, met een lang woord',
      props: {
        label: 'Onderwerpen om te kiezen',
        tags: [
          { label: 'Slapen', href: '#' },
          { label: 'Uit elkaar gaan', href: '#' },
          { label: 'Jeugdgezondheidszorgorganisaties en kinderopvanglocaties', href: '#' },
        ],
      },
    },
  ],
};
