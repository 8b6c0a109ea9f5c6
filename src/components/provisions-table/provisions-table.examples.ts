import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type ProvisionsTable from './provisions-table.astro';

export const examples: ComponentExamples<ComponentProps<typeof ProvisionsTable>> = {
  title: 'Overzicht van de hulp',
  use: 'Voor professionals: alle hulp, per taak van de gemeente en per zwaarte. Op een telefoon staat elke taak in een eigen blok.',
  variants: [
    {
      title: 'Twee taken',
      props: {
        caption: 'Hulp per taak en per zwaarte',
        corner: 'Taak',
        columns: ['Voor iedereen', 'Bij extra vragen of zorgen', 'Bij problemen', 'Bij zware of meer problemen tegelijk'],
        rows: [
          {
            title: 'Informatie en advies',
            cells: [
              {
                count: '2 vormen van hulp',
                services: [
                  { name: 'Binnenlopen', href: '#' },
                  { name: 'Telefonisch spreekuur', href: '#' },
                ],
              },
              { count: 'Geen', services: [] },
              { count: 'Geen', services: [] },
              { count: 'Geen', services: [] },
            ],
          },
          {
            title: 'Zorg op elkaar afstemmen',
            cells: [
              { count: 'Geen', services: [] },
              { count: '1 vorm van hulp', services: [{ name: 'Verwijsindex', href: '#' }] },
              {
                count: '14 vormen van hulp',
                services: [{ name: 'Zorg- en adviesteam op de middelbare school', href: '#' }],
                rest: { label: 'en nog 13', of: 'bij zorg op elkaar afstemmen', href: '#' },
              },
              { count: '1 vorm van hulp', services: [{ name: 'Procescoördinatie', href: '#' }] },
            ],
          },
        ],
      },
    },
  ],
};
