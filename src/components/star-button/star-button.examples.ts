import type { ComponentProps } from 'astro/types';
import { shortlistNl } from '../../messages/shortlist.nl.ts';
import type { ComponentExamples } from '../example.ts';
import type StarButton from './star-button.astro';

const texts = shortlistNl('formal').star;

export const examples: ComponentExamples<ComponentProps<typeof StarButton>> = {
  title: 'Ster',
  use: 'Op een kaartje en op de pagina van een dienst: zet die op de lijst van de bezoeker. Verschijnt alleen met JavaScript; de plek blijft vrij.',
  variants: [
    { title: 'Op een kaartje', props: { id: 'voorbeeld', name: 'Praten over slapen', texts } },
    { title: 'Op de pagina van de dienst', props: { id: 'voorbeeld-breed', name: 'Praten over slapen', texts, wide: true } },
  ],
};
