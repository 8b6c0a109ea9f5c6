import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type ErrorSummary from './error-summary.astro';

export const examples: ComponentExamples<ComponentProps<typeof ErrorSummary>> = {
  title: 'Overzicht van fouten',
  use: 'Boven een formulier dat niet verstuurd kon worden. De teksten zijn dezelfde als bij de velden.',
  variants: [
    {
      title: 'Eén fout',
      props: {
        id: 'fouten-een',
        level: 3,
        title: 'Er ontbreekt nog iets',
        errors: [{ field: 'tekst-fout', text: 'Schrijf op wat u wilt vragen.' }],
      },
    },
    {
      title: 'Meer fouten, met een lange tekst',
      props: {
        id: 'fouten-meer',
        level: 3,
        title: 'Drie dingen kloppen nog niet',
        errors: [
          { field: 'invoer-mail', text: 'In dit adres ontbreekt het apenstaartje. Schrijf het zo: naam@voorbeeld.nl.' },
          { field: 'lijst-fout', text: 'Kies wie u bent.' },
          { field: 'vakjes-fout', text: 'Kies minstens één onderwerp waarover u een vraag aan de jeugdgezondheidszorgmedewerkers heeft.' },
        ],
      },
    },
  ],
};
