import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type CheckboxGroup from './checkbox-group.astro';

const topics = [
  { value: 'slapen', label: 'Slapen' },
  { value: 'eten', label: 'Eten' },
  { value: 'school', label: 'School' },
];

export const examples: ComponentExamples<ComponentProps<typeof CheckboxGroup>> = {
  title: 'Aankruisvakjes',
  use: 'Voor een vraag waarop meer antwoorden tegelijk passen.',
  variants: [
    {
      title: 'Met uitleg, deels gekozen',
      props: {
        id: 'vakjes-onderwerp',
        name: 'onderwerp',
        label: 'Waarover gaat uw vraag?',
        hint: 'U kunt meer dan één antwoord kiezen.',
        values: ['eten', 'school'],
        options: topics,
      },
    },
    {
      title: 'Met een fout',
      props: { id: 'vakjes-fout', name: 'fout', label: 'Waarover gaat uw vraag?', error: 'Kies minstens één onderwerp.', options: topics },
    },
    {
      title: 'Met aantallen, mag leeg blijven',
      props: {
        id: 'vakjes-aantal',
        name: 'aantal',
        label: 'Voor wie',
        optional: '(niet verplicht)',
        options: [
          { value: 'ouders', label: 'Ouders', count: { short: '24', full: '24 resultaten' } },
          { value: 'jongeren', label: 'Jongeren', count: { short: '9', full: '9 resultaten' } },
          { value: 'professionals', label: 'Professionals', count: { short: '0', full: 'geen resultaten' }, disabled: true },
        ],
      },
    },
    {
      title: 'Uitleg per antwoord, lange antwoorden',
      props: {
        id: 'vakjes-lang',
        name: 'lang',
        label: 'Wie mogen wij bij uw vraag betrekken?',
        options: [
          {
            value: 'jgz',
            label: 'De jeugdgezondheidszorg',
            hint: 'Dat zijn de jeugdarts en de jeugdverpleegkundige van het consultatiebureau of van school.',
          },
          { value: 'smw', label: 'Het schoolmaatschappelijk werk en de onderwijszorgconsulenten van het samenwerkingsverband' },
        ],
      },
    },
    {
      title: 'Uit',
      props: { id: 'vakjes-uit', name: 'uit', label: 'Waarover gaat uw vraag?', values: ['slapen'], options: topics, disabled: true },
    },
  ],
};
