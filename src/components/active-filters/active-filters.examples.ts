import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type ActiveFilters from './active-filters.astro';

const shared = { remove: (label: string) => `Verwijder filter ${label}`, clear: { label: 'Wis alles', href: '#' } };

export const examples: ComponentExamples<ComponentProps<typeof ActiveFilters>> = {
  title: 'Gekozen filters',
  use: 'Boven de resultaten, zodat te zien is waarom er zo weinig over is. Wie op een filter drukt, haalt het weg.',
  variants: [
    { title: 'Eén filter', props: { id: 'gekozen-een', title: 'Gekozen:', filters: [{ label: 'Ouders', href: '#' }], ...shared } },
    {
      title: 'Meer filters, met een lange naam',
      props: {
        id: 'gekozen-meer',
        title: 'Gekozen:',
        filters: [
          { label: 'Ouders', href: '#' },
          { label: 'Uit elkaar gaan', href: '#' },
          { label: 'Ontwikkelingsachterstanden en ontwikkelingsstoornissen', href: '#' },
          { label: '4 tot 12 jaar', href: '#' },
        ],
        ...shared,
      },
    },
  ],
};
