import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type FilterPanel from './filter-panel.astro';

export const examples: ComponentExamples<ComponentProps<typeof FilterPanel>> = {
  title: 'Filters',
  use: 'Om een lange lijst korter te maken. Bij minder dan tien dingen in de lijst zijn filters niet nodig.',
  variants: [
    {
      title: 'Niets gekozen',
      props: { id: 'filter-leeg', title: 'Filters', level: 3 },
      content: '<p>Hier staan de keuzes.</p>',
    },
    {
      title: 'Twee gekozen, open',
      props: { id: 'filter-gekozen', title: 'Filters', chosen: '(2)', level: 3, open: true },
      content: '<p>Hier staan de keuzes.</p>',
    },
  ],
};
