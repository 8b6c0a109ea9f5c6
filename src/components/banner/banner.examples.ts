import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type Banner from './banner.astro';

export const examples: ComponentExamples<ComponentProps<typeof Banner>> = {
  title: 'Balk boven de site',
  use: 'Boven elke pagina van een voorbeeld. Een mededeling hoort in een melding op de pagina zelf.',
  variants: [{ title: 'Voorbeeld', props: { title: 'Voorbeeld', text: 'Met tijden uit een oud plan.' } }],
};
