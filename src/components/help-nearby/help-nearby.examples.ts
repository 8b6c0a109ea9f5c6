import type { ComponentProps } from 'astro/types';
import { interfaceNl } from '../../messages/interface.nl.ts';
import { shortlistNl } from '../../messages/shortlist.nl.ts';
import type { ComponentExamples } from '../example.ts';
import type HelpNearby from './help-nearby.astro';

export const examples: ComponentExamples<ComponentProps<typeof HelpNearby>> = {
  title: 'Hulp in de buurt',
  use: 'Onder iets om te lezen: wie hierbij kan helpen. Hoogstens een paar diensten, met een knop naar de rest.',
  variants: [
    {
      title: 'Eén dienst, en meer',
      props: {
        title: 'Hulp in de buurt',
        texts: interfaceNl('formal').location,
        star: shortlistNl('formal').star,
        more: { label: 'Bekijk alle hulp (12)', href: '#' },
        services: [
          {
            id: 'voorbeeld',
            name: 'Praten over slapen',
            href: '#',
            summary: 'Samen uitzoeken waarom uw kind slecht slaapt.',
            facts: [{ kind: 'cost', label: 'Kosten', text: 'Gratis' }],
            checked: 'Gecontroleerd op 21 november 2026. Uit de buurt.',
            stale: false,
          },
        ],
      },
    },
  ],
};
