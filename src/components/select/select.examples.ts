import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type Select from './select.astro';

const audiences = [
  { value: 'ouder', label: 'Ouder of verzorger' },
  { value: 'jongere', label: 'Jongere' },
  { value: 'professional', label: 'Professional' },
];

export const examples: ComponentExamples<ComponentProps<typeof Select>> = {
  title: 'Keuzelijst',
  use: 'Voor een keuze uit meer dan zes dingen. Zijn het er minder, gebruik dan keuzerondjes: die zijn in één keer te zien.',
  variants: [
    {
      title: 'Verplicht, nog niets gekozen',
      props: { id: 'lijst-wie', name: 'wie', label: 'Wie bent u?', placeholder: 'Maak een keuze', options: audiences, required: true },
    },
    {
      title: 'Met uitleg, gekozen, mag leeg blijven',
      props: {
        id: 'lijst-gekozen',
        name: 'gekozen',
        label: 'Wie bent u?',
        hint: 'Dan weten wij wie u het beste kan helpen.',
        optional: '(niet verplicht)',
        value: 'jongere',
        options: audiences,
      },
    },
    {
      title: 'Met een fout',
      props: {
        id: 'lijst-fout',
        name: 'fout',
        label: 'Wie bent u?',
        placeholder: 'Maak een keuze',
        error: 'Kies wie u bent.',
        options: audiences,
      },
    },
    {
      title: 'In groepen, met een lange keuze',
      props: {
        id: 'lijst-groepen',
        name: 'groepen',
        label: 'Onderwerp',
        options: [
          { value: '', label: 'Alle onderwerpen' },
          {
            label: 'Opvoeden',
            options: [
              { value: 'slapen', label: 'Slapen' },
              { value: 'scheiden', label: 'Uit elkaar gaan: afspraken over de kinderen, de verdeling van zorg en een ouderschapsplan' },
            ],
          },
          { label: 'School', options: [{ value: 'verzuim', label: 'Niet naar school willen', disabled: true }] },
        ],
      },
    },
    { title: 'Uit', props: { id: 'lijst-uit', name: 'uit', label: 'Wie bent u?', value: 'ouder', options: audiences, disabled: true } },
  ],
};
