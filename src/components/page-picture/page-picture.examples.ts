import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type PagePicture from './page-picture.astro';

export const examples: ComponentExamples<ComponentProps<typeof PagePicture>> = {
  title: 'Foto bij een pagina',
  use: 'Voor één foto boven een nieuwsbericht of een activiteit. De foto wordt bijgesneden tot zestien bij negen.',
  variants: [
    { title: 'Met maker', props: { picture: { src: '/favicon.svg', alt: 'Een tekening van een huis', credit: 'Beeld: Testmaker' } } },
    { title: 'Zonder maker', props: { picture: { src: '/favicon.svg', alt: 'Een tekening van een huis' } } },
  ],
};
