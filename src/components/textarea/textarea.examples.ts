import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type Textarea from './textarea.astro';

export const examples: ComponentExamples<ComponentProps<typeof Textarea>> = {
  title: 'Tekstvak',
  use: 'Voor een antwoord van meer dan één regel.',
  variants: [
    {
      title: 'Verplicht, met uitleg',
      props: {
        id: 'tekst-vraag',
        name: 'vraag',
        label: 'Uw vraag',
        hint: 'Noem geen namen, geen adres en geen burgerservicenummer.',
        required: true,
      },
    },
    {
      title: 'Met een fout',
      props: { id: 'tekst-fout', name: 'fout', label: 'Uw vraag', error: 'Schrijf op wat u wilt vragen. Een paar woorden is genoeg.' },
    },
    {
      title: 'Ingevuld, mag leeg blijven',
      props: {
        id: 'tekst-vol',
        name: 'vol',
        label: 'Wat heeft u al geprobeerd?',
        optional: '(niet verplicht)',
        value: 'Een vaste tijd om naar bed te gaan.\nEen boekje lezen voor het slapen.',
        rows: 3,
      },
    },
    {
      title: 'Uit',
      props: { id: 'tekst-uit', name: 'uit', label: 'Opmerking', value: 'Deze vraag is al beantwoord.', rows: 2, disabled: true },
    },
  ],
};
