import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type ReportLink from './report-link.astro';

const next = 'Uw melding komt bij de redactie. Die kijkt het na en verbetert de tekst als dat nodig is.';

export const examples: ComponentExamples<ComponentProps<typeof ReportLink>> = {
  title: 'Klopt dit niet?',
  use: 'Onderaan elke dienst, plek, organisatie en activiteit: zo meldt iemand een fout, en dit gebeurt er dan.',
  variants: [
    {
      title: 'Met een mail',
      props: {
        report: {
          title: 'Klopt dit niet?',
          next,
          opens: 'Uw eigen mailprogramma gaat open.',
          link: { label: 'Mail de redactie', href: '#' },
        },
      },
    },
    { title: 'Met een formulier', props: { report: { title: 'Klopt dit niet?', next, link: { label: 'Meld het online', href: '#' } } } },
  ],
};
