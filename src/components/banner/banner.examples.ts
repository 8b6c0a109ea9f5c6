import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type Banner from './banner.astro';

export const examples: ComponentExamples<ComponentProps<typeof Banner>> = {
  title: 'Balk boven de site',
  use: 'Boven elke pagina. Een mededeling blijft er alleen zolang ze voor iedere bezoeker telt; de rest hoort in een melding op de pagina zelf.',
  variants: [
    { title: 'Voorbeeld', props: { kind: 'example', title: 'Voorbeeld', text: 'Met tijden uit een oud plan.' } },
    {
      title: 'Mededeling met een link',
      props: {
        kind: 'info',
        title: 'Voorjaarsvakantie',
        text: 'In de vakantie zijn de tijden van de inloop anders.',
        link: { label: 'Bekijk de tijden in de vakantie', href: '#' },
      },
    },
    { title: 'Storing', props: { kind: 'warning', title: 'Storing', text: 'De telefoon doet het even niet. U kunt wel mailen.' } },
  ],
};
