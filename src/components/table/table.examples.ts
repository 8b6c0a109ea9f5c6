import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type Table from './table.astro';

export const examples: ComponentExamples<ComponentProps<typeof Table>> = {
  title: 'Tabel',
  use: 'Om gegevens van dezelfde soort te vergelijken. Houd een tabel smal: op een telefoon passen twee of drie kolommen.',
  variants: [
    {
      title: 'Past op een telefoon',
      props: {
        caption: 'Spreekuur van deze week',
        columns: ['Dag', 'Tijd'],
        rows: [
          ['Maandag', '9.00 tot 12.00 uur'],
          ['Donderdag', '13.00 tot 16.30 uur, alleen op afspraak'],
        ],
      },
    },
    {
      title: 'Schuift op een telefoon, met getallen',
      props: {
        caption: 'Vragen per maand',
        columns: ['Maand', 'Opvoeden', 'Gezondheid', 'Scheiding', 'Zorgverzekering', 'Totaal'],
        rows: [
          ['Januari', '120', '86', '14', '9', '229'],
          ['Februari', '98', '110', '8', '21', '237'],
        ],
        numeric: [1, 2, 3, 4, 5],
      },
    },
  ],
};
