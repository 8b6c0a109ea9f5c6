import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type NumberBadge from './number-badge.astro';

export const examples: ComponentExamples<ComponentProps<typeof NumberBadge>> = {
  title: 'Aantal',
  use: 'Naast wat er geteld wordt.',
  variants: [
    { title: 'Een cijfer', props: { number: 3, label: '3 resultaten' } },
    { title: 'Veel', props: { number: 1284, label: '1284 resultaten' } },
  ],
};
