import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type AccordionSection from './accordion-section.astro';

export const examples: ComponentExamples<ComponentProps<typeof AccordionSection>> = {
  title: 'Uitklapdeel',
  use: 'Voor één stuk uitleg dat niet iedereen nodig heeft. Meer bij elkaar? Gebruik de uitklapdelen.',
  variants: [
    { title: 'Dicht', props: { title: '3 soorten hulp' }, content: '<p>Wat er in staat.</p>' },
    {
      title: 'Open',
      props: { title: 'Wat kost het?', open: true },
      content: '<p>Niets.</p><p>Neem wel een <a href="#">legitimatie</a> mee.</p>',
    },
  ],
};
