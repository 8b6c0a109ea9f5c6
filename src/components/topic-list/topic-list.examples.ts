import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type TopicList from './topic-list.astro';

export const examples: ComponentExamples<ComponentProps<typeof TopicList>> = {
  title: 'Onderwerpen',
  use: 'Op de startpagina: waar iemand mee kan komen. Voor woorden die ergens heen leiden is er de lijst met labels.',
  variants: [
    { title: 'Gewoon', props: { topics: ['Slapen en huilen', 'Eten en drinken', 'Luisteren en grenzen stellen', 'School en vrienden'] } },
  ],
};
