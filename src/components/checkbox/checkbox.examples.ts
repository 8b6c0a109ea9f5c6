import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type Checkbox from './checkbox.astro';

export const examples: ComponentExamples<ComponentProps<typeof Checkbox>> = {
  title: 'Aankruisvakje',
  use: 'Voor één ding om mee in te stemmen of aan te zetten. Zet het nooit van tevoren aan als iemand ergens mee instemt.',
  variants: [
    {
      title: 'Verplicht',
      props: { id: 'vakje-eens', name: 'eens', label: 'Ik heb gelezen wat er met mijn bericht gebeurt', required: true },
    },
    {
      title: 'Met uitleg, aan, mag leeg blijven',
      props: {
        id: 'vakje-bel',
        name: 'bel',
        label: 'Bel mij terug',
        hint: 'Wij bellen tijdens kantooruren.',
        optional: '(niet verplicht)',
        checked: true,
      },
    },
    {
      title: 'Met een fout',
      props: {
        id: 'vakje-fout',
        name: 'fout',
        label: 'Ik heb gelezen wat er met mijn bericht gebeurt',
        hint: 'Dat staat in de privacyverklaring.',
        error: 'Kruis dit aan als u het heeft gelezen.',
        required: true,
      },
    },
    {
      title: 'Lange tekst',
      props: {
        id: 'vakje-lang',
        name: 'lang',
        label:
          'Ik vind het goed dat het centrum mijn vraag deelt met de jeugdgezondheidszorgorganisatie als die de vraag beter kan beantwoorden',
      },
    },
    { title: 'Uit', props: { id: 'vakje-uit', name: 'uit', label: 'Stuur mij een kopie', checked: true, disabled: true } },
  ],
};
