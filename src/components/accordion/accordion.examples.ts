import type { ComponentExamples } from '../example.ts';
import { iconPaths } from '../icon/icon-paths.ts';

const section = (title: string, text: string, open = '') =>
  `<details class="utrecht-accordion__section"${open}><summary class="accordion-summary"><span class="accordion-summary__marker"><svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="${iconPaths.chevron}"></path></svg></span><span>${title}</span></summary><div class="utrecht-accordion__panel flow flow--tight"><p>${text}</p></div></details>`;

export const examples: ComponentExamples<Record<string, never>> = {
  title: 'Uitklapdelen',
  use: 'Voor vragen met antwoorden waarvan een bezoeker er maar een paar nodig heeft. Wat iedereen moet weten, klapt u niet in.',
  variants: [
    {
      title: 'Drie vragen',
      props: {},
      content:
        section('Moet ik een afspraak maken?', 'Nee. U kunt gewoon binnenlopen.') +
        section('Wat kost het?', 'Niets. Een gesprek bij het centrum is gratis, ook als u vaker komt.', ' open') +
        section('Mag mijn kind mee, en is er dan iets te doen terwijl wij praten?', 'Ja, er is een hoek met speelgoed.'),
    },
  ],
};
