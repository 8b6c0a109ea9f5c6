import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type Figure from './figure.astro';

// The picture that every portal has.
const icon = { src: '/favicon.svg', width: 120, height: 120 };

export const examples: ComponentExamples<ComponentProps<typeof Figure>> = {
  title: 'Afbeelding',
  use: 'Voor een foto of tekening die iets toevoegt aan de tekst.',
  variants: [
    {
      title: 'Met bijschrift en maker',
      props: { ...icon, alt: 'Het beeldmerk van de portal', caption: 'Dit teken staat op elke poster.', credit: 'Tekening: de gemeente.' },
    },
    { title: 'Alleen een afbeelding', props: { ...icon, alt: 'Het beeldmerk van de portal' } },
  ],
};
