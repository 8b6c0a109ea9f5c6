import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type Heading from './heading.astro';

export const examples: ComponentExamples<ComponentProps<typeof Heading>> = {
  title: 'Kop',
  use: 'Boven elk deel van een pagina. Sla geen niveau over.',
  variants: [
    { title: 'Niveau 3', props: { level: 3 }, content: 'Wat kunt u vragen?' },
    { title: 'Niveau 3 dat eruitziet als 1', props: { level: 3, look: 1 }, content: 'Waar en wanneer kunt u terecht?' },
    { title: 'Niveau 3 dat eruitziet als 2', props: { level: 3, look: 2 }, content: 'Jeugdgezondheidszorgorganisaties in de gemeente' },
    { title: 'Niveau 4', props: { level: 4 }, content: 'Openingstijden' },
  ],
};
