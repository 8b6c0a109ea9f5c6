import type { ComponentProps } from 'astro/types';
import { interfaceNl } from '../../messages/interface.nl.ts';
import type { ComponentExamples } from '../example.ts';
import type WeekTable from './week-table.astro';

const texts = interfaceNl('formal').location;
const closed = { hours: 'gesloten', open: false };

export const examples: ComponentExamples<ComponentProps<typeof WeekTable>> = {
  title: 'Week',
  use: 'Op de pagina van een plek: de komende zeven dagen, met wat anders is dan gewoon. Een script merkt de dag van vandaag.',
  variants: [
    {
      title: 'Met een vrije dag en andere tijden',
      props: {
        texts,
        week: {
          caption: texts.weekCaption('maandag 21 december', 'zondag 27 december'),
          rows: [
            { day: 'maandag 21 december', date: '2026-12-21', hours: '9.00–12.00 en 13.30–16.00', open: true },
            { day: 'dinsdag 22 december', date: '2026-12-22', ...closed },
            { day: 'woensdag 23 december', date: '2026-12-23', hours: '9.00–12.00, op afspraak (alleen voor baby’s)', open: true },
            { day: 'donderdag 24 december', date: '2026-12-24', hours: '10.00–12.00 (Dag voor kerst)', open: true },
            { day: 'vrijdag 25 december', date: '2026-12-25', hours: 'gesloten (eerste kerstdag)', open: false },
            { day: 'zaterdag 26 december', date: '2026-12-26', hours: 'gesloten (tweede kerstdag)', open: false },
            { day: 'zondag 27 december', date: '2026-12-27', ...closed },
          ],
        },
      },
    },
  ],
};
