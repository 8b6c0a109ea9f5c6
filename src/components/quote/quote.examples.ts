import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type Quote from './quote.astro';

export const examples: ComponentExamples<ComponentProps<typeof Quote>> = {
  title: 'Citaat',
  use: 'Voor woorden van een ander. Niet om een eigen zin groot te maken.',
  variants: [
    {
      title: 'Met naam',
      props: { attribution: 'Moeder van twee kinderen' },
      content: '<p>Ik kon zo binnenlopen. Na een half uur wist ik dat het bij de leeftijd hoort.</p>',
    },
    { title: 'Zonder naam', props: {}, content: '<p>Je hoeft het niet alleen te doen.</p>' },
  ],
};
