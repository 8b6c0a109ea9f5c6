import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type TopicList from './topic-list.astro';

const topics = ['Slapen en huilen', 'Eten en drinken', 'Luisteren en grenzen stellen', 'School en vrienden'];

export const examples: ComponentExamples<ComponentProps<typeof TopicList>> = {
  title: 'Onderwerpen',
  use: 'Op de startpagina: waar iemand mee kan komen. Elk onderwerp leidt naar wat er over te vinden is.',
  variants: [{ title: 'Gewoon', props: { topics: topics.map((label) => ({ label, href: '#' })) } }],
};
