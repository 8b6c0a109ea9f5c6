import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type EmptyState from './empty-state.astro';

export const examples: ComponentExamples<ComponentProps<typeof EmptyState>> = {
  title: 'Niets gevonden',
  use: 'Als een zoekvraag of een filter niets oplevert. Zeg wat iemand nu kan doen: nooit een doodlopende weg.',
  variants: [
    {
      title: 'Met wat te doen en een knop',
      props: {
        level: 3,
        title: 'Niets gevonden voor “slaapkoets”',
        text: 'Misschien staat het er onder een ander woord.',
        suggestions: [
          { text: 'Kijk of het woord goed geschreven is, of probeer een korter woord.' },
          { text: 'Zoek zonder filters', href: '#' },
          { text: 'Bekijk alle onderwerpen', href: '#' },
        ],
      },
      content: '<a class="nl-button nl-button--secondary" href="#"><span class="nl-button__label">Stel uw vraag aan ons</span></a>',
    },
    { title: 'Kort', props: { level: 3, title: 'Er staat nu niets in de agenda', icon: 'calendar' } },
  ],
};
