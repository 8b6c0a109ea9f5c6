import type { ComponentProps } from 'astro/types';
import { interfaceNl } from '../../messages/interface.nl.ts';
import type { ComponentExamples } from '../example.ts';
import type Supplement from './supplement.astro';

export const examples: ComponentExamples<ComponentProps<typeof Supplement>> = {
  title: 'Aanvulling van de gemeente',
  use: 'Bij een landelijke tekst: wat de regio of de gemeente erbij zegt, als eigen blok.',
  variants: [
    {
      title: 'Voor een periode',
      props: {
        texts: interfaceNl('formal'),
        supplement: {
          anchor: 'aanvulling-voorbeeld',
          title: 'In Voorbeelddam',
          period: 'Dit geldt van 1 september 2026 tot en met 31 augustus 2027.',
          html: '<p>Op dinsdag is er een groep voor ouders van baby’s.</p>',
          provenance: { checked: 'Gecontroleerd op 2 november 2026.', stale: false, layer: 'Tekst van de gemeente.', sources: [] },
        },
      },
    },
  ],
};
