import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type SkipLink from './skip-link.astro';

export const examples: ComponentExamples<ComponentProps<typeof SkipLink>> = {
  title: 'Skiplink',
  use: 'Als eerste op elke pagina. U ziet hem pas als hij de focus heeft: druk op Tab.',
  variants: [{ title: 'Naar de inhoud', props: { label: 'Naar de inhoud', href: '#inhoud' } }],
};
