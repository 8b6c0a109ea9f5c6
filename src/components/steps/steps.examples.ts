import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type Steps from './steps.astro';

export const examples: ComponentExamples<ComponentProps<typeof Steps>> = {
  title: 'Stappen',
  use: 'Voor iets dat in een vaste volgorde gaat, in hooguit zeven stappen. Erin staat een genummerde lijst.',
  variants: [
    {
      title: 'Drie stappen met een kop',
      props: { title: 'Zo gaat het' },
      content:
        '<ol><li>Bel of loop binnen.</li><li><p><strong>Vertel wat er is.</strong></p><p>Een verhaal hoeft niet af te zijn. Samen kijken we wat er speelt, en wie er nog meer bij hoort te zijn.</p></li><li>Maak een afspraak voor later.</li></ol>',
    },
  ],
};
