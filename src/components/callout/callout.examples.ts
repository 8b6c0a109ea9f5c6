import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type Callout from './callout.astro';

export const examples: ComponentExamples<ComponentProps<typeof Callout>> = {
  title: 'Inzet',
  use: 'In een lange tekst, voor een tip of voor iets om op te letten. Hooguit een paar in een tekst.',
  variants: [
    {
      title: 'Tip',
      props: { title: 'Tip: rust in huis' },
      content: '<p>Doe elke avond hetzelfde in dezelfde volgorde. Dat geeft een peuter houvast.</p>',
    },
    {
      title: 'Let op, met een lijst',
      props: { title: 'Let op', kind: 'warning' },
      content:
        '<p>Bel meteen de <a href="#">huisarts</a> als uw baby:</p><ul class="utrecht-unordered-list"><li>hoger dan 38 graden koorts heeft</li><li>slecht drinkt</li></ul>',
    },
  ],
};
