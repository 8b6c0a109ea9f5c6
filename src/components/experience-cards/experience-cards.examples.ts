import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type ExperienceCards from './experience-cards.astro';

export const examples: ComponentExamples<ComponentProps<typeof ExperienceCards>> = {
  title: 'Ervaringen van jongeren',
  use: 'Voor verhalen van jongeren, met toestemming. Alleen een voornaam of bijnaam en een leeftijd.',
  variants: [
    {
      title: 'Eén verhaal',
      props: { experiences: [{ title: 'Ik durfde het te zeggen', href: '#', summary: 'Praten met een mentor hielp.', by: 'Sam (17)' }] },
    },
  ],
};
