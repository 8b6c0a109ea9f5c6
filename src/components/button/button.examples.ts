import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type Button from './button.astro';

export const examples: ComponentExamples<ComponentProps<typeof Button>> = {
  title: 'Knop',
  use: 'Voor iets dat begint als u erop drukt, en voor de belangrijkste stap van een pagina. In een zin hoort een gewone link.',
  variants: [
    { title: 'Belangrijkste stap', props: { label: 'Bel ons', href: '#', variant: 'primary', icon: 'phone' } },
    { title: 'Andere stap', props: { label: 'Alle inlooppunten', href: '#' } },
    { title: 'Rustig', props: { label: 'Wis alles', variant: 'subtle', type: 'reset' } },
    { title: 'Weg van hier', props: { label: 'Verlaat deze site', href: '#', variant: 'negative' } },
    {
      title: 'Lange tekst',
      props: { label: 'info.jeugdengezin.heel.lang.adres@gemeente-met-een-lange-naam.example', href: '#', icon: 'mail' },
    },
  ],
};
