import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type DescriptionList from './description-list.astro';

export const examples: ComponentExamples<ComponentProps<typeof DescriptionList>> = {
  title: 'Gegevens',
  use: 'Voor een paar gegevens met een naam ervoor. Zijn er meer van dezelfde soort naast elkaar? Gebruik dan een tabel.',
  variants: [
    {
      title: 'Naast elkaar waar het past',
      props: {
        items: [
          { term: 'Voor wie', description: 'Ouders van kinderen tot 18 jaar' },
          { term: 'Kosten', description: 'Gratis' },
          { term: 'Verwijzing nodig?', description: 'Nee. U kunt zelf bellen of binnenlopen, en iemand meenemen mag altijd.' },
        ],
      },
    },
    {
      title: 'Onder elkaar, met links',
      props: {
        layout: 'stacked',
        items: [
          { term: 'Spreekuur opvoeden', href: '#', description: 'Een gesprek van een half uur over wat u bezighoudt.' },
          { term: 'Cursus puberteit', href: '#', description: 'Vier avonden met andere ouders.' },
        ],
      },
    },
  ],
};
