import type { ComponentExamples } from '../example.ts';

export const examples: ComponentExamples<Record<string, never>> = {
  title: 'Knoppen bij elkaar',
  use: 'Voor twee of drie stappen die bij elkaar horen. De belangrijkste staat vooraan.',
  variants: [
    {
      title: 'Twee knoppen',
      props: {},
      content:
        '<a class="nl-button nl-button--primary" href="#"><span class="nl-button__label">Bel ons</span></a> <a class="nl-button nl-button--secondary" href="#"><span class="nl-button__label">Stel een vraag</span></a>',
    },
  ],
};
