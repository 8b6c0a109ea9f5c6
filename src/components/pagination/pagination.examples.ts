import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type Pagination from './pagination.astro';

const texts = {
  href: (page: number) => `#pagina-${String(page)}`,
  previous: 'Vorige',
  next: 'Volgende',
  page: (page: number) => `Pagina ${String(page)}`,
};

export const examples: ComponentExamples<ComponentProps<typeof Pagination>> = {
  title: 'Bladeren',
  use: 'Onder een lijst die over meer pagina’s gaat.',
  variants: [
    { title: 'Weinig pagina’s, de eerste', props: { label: 'Pagina’s van een korte lijst', current: 1, total: 3, ...texts } },
    { title: 'Veel pagina’s, in het midden', props: { label: 'Pagina’s van een lange lijst', current: 6, total: 12, ...texts } },
    { title: 'Veel pagina’s, de laatste', props: { label: 'Pagina’s van een heel lange lijst', current: 128, total: 128, ...texts } },
  ],
};
