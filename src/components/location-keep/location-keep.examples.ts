import type { ComponentProps } from 'astro/types';
import { interfaceNl } from '../../messages/interface.nl.ts';
import type { ComponentExamples } from '../example.ts';
import type LocationKeep from './location-keep.astro';

const texts = interfaceNl('formal').location;

export const examples: ComponentExamples<ComponentProps<typeof LocationKeep>> = {
  title: 'Bewaren en delen',
  use: 'Onderaan de pagina van een plek. Zonder script is er geen knop om af te drukken.',
  variants: [{ title: 'Agenda, poster en papier', props: { texts, calendarHref: '#', poster: { label: texts.poster, href: '#' } } }],
};
