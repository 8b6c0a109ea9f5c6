import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type RadioGroup from './radio-group.astro';

const answers = [
  { value: 'mail', label: 'Per mail' },
  { value: 'telefoon', label: 'Per telefoon' },
  { value: 'inloop', label: 'Ik kom langs' },
];

export const examples: ComponentExamples<ComponentProps<typeof RadioGroup>> = {
  title: 'Keuzerondjes',
  use: 'Voor een vraag waarop één antwoord past, uit hooguit zes.',
  variants: [
    { title: 'Verplicht', props: { id: 'rondjes-hoe', name: 'hoe', label: 'Hoe wilt u antwoord?', options: answers, required: true } },
    {
      title: 'Met uitleg, gekozen, mag leeg blijven',
      props: {
        id: 'rondjes-leeftijd',
        name: 'leeftijd',
        label: 'Hoe oud is uw kind?',
        hint: 'Gaat het over meer kinderen? Kies dan het oudste kind.',
        optional: '(niet verplicht)',
        value: 'basisschool',
        options: [
          { value: 'baby', label: '0 tot 4 jaar', hint: 'Ook als u nog in verwachting bent.' },
          { value: 'basisschool', label: '4 tot 12 jaar' },
          { value: 'ouder', label: '12 jaar of ouder', hint: 'Tot 23 jaar.' },
        ],
      },
    },
    {
      title: 'Met een fout',
      props: {
        id: 'rondjes-fout',
        name: 'fout',
        label: 'Hoe wilt u antwoord?',
        error: 'Kies hoe u antwoord wilt.',
        options: answers,
        required: true,
      },
    },
    {
      title: 'Lange antwoorden, één is er niet',
      props: {
        id: 'rondjes-lang',
        name: 'lang',
        label: 'Waarover gaat uw vraag, of de vraag van degene voor wie u dit formulier invult?',
        options: [
          {
            value: 'een',
            label: 'Over opvoeden, opgroeien of de ontwikkeling van mijn kind, ook als ik nog niet precies weet wat er aan de hand is',
          },
          { value: 'twee', label: 'Over jeugdgezondheidszorgverpleegkundigen' },
          { value: 'drie', label: 'Over een afspraak', disabled: true },
        ],
      },
    },
    {
      title: 'Uit',
      props: { id: 'rondjes-uit', name: 'uit', label: 'Hoe wilt u antwoord?', value: 'mail', options: answers, disabled: true },
    },
  ],
};
