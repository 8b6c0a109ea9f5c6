import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type PageIntro from './page-intro.astro';

export const examples: ComponentExamples<ComponentProps<typeof PageIntro>> = {
  title: 'Titel van een pagina',
  use: 'Bovenaan een pagina met een lijst: de titel en één zin waar het over gaat.',
  variants: [{ title: 'Titel en zin', props: { title: 'Agenda', intro: 'Cursussen, ouderavonden en andere bijeenkomsten.' } }],
};
