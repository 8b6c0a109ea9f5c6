import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type Panel from './panel.astro';

export const examples: ComponentExamples<ComponentProps<typeof Panel>> = {
  title: 'Vlak',
  use: 'Voor wat bij elkaar hoort en naast de tekst staat: een dienst, een telefoonnummer.',
  variants: [
    {
      title: 'Gewoon',
      props: { title: 'Spreekuur opvoeden' },
      content: '<p>Een gesprek van een half uur over wat u bezighoudt.</p><p class="soft">Bij het <a href="#">consultatiebureau</a></p>',
    },
    {
      title: 'Valt op',
      props: { title: 'Liever bellen?', kind: 'accent' },
      content: '<p><a class="nl-button nl-button--primary" href="#"><span class="nl-button__label">Bel ons</span></a></p>',
    },
  ],
};
