import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type CareDiagram from './care-diagram.astro';

export const examples: ComponentExamples<ComponentProps<typeof CareDiagram>> = {
  title: 'Schema van de zorg',
  use: 'Om routes naast elkaar te laten zien, met hun stappen onder elkaar. De uitleg staat eronder, op de plek waar de titel heen leidt.',
  variants: [
    {
      title: 'Drie routes',
      props: {
        title: 'In één oogopslag',
        routes: [
          { title: 'Kinderen tot 4 jaar', href: '#', steps: ['Bespreek uw zorg met het consultatiebureau', 'Overleg over jonge kinderen'] },
          {
            title: 'Kinderen van 4 tot 12 jaar',
            href: '#',
            steps: ['Intern begeleider op school', 'Klein overleg', 'Zorg- en adviesteam van meer scholen samen'],
          },
          { title: 'Andere jongeren', href: '#', steps: ['Vraag de procescoördinator om een overleg'] },
        ],
      },
    },
  ],
};
