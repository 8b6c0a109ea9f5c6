import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type FormField from './form-field.astro';

const input = (id: string, attributes = '') =>
  `<input class="utrecht-textbox utrecht-textbox--html-input" id="${id}" name="${id}" ${attributes}>`;

export const examples: ComponentExamples<ComponentProps<typeof FormField>> = {
  title: 'Veld',
  use: 'De lijst om een invoerveld: vraag, uitleg en foutmelding. Wie een formulier maakt, kiest een invoerveld, tekstvak of keuzelijst: die hebben deze lijst al.',
  variants: [
    {
      title: 'Alleen een vraag',
      props: { id: 'veld-plaats', label: 'In welk dorp of welke wijk woont u?' },
      content: input('veld-plaats'),
    },
    {
      title: 'Met uitleg, mag leeg blijven',
      props: { id: 'veld-school', label: 'School', hint: 'Alleen als uw vraag over school gaat.', optional: '(niet verplicht)' },
      content: input('veld-school', 'aria-describedby="veld-school-hint"'),
    },
    {
      title: 'Met een fout',
      props: {
        id: 'veld-leeftijd',
        label: 'Hoe oud is uw kind?',
        hint: 'Een heel getal, in jaren.',
        error: 'Vul een leeftijd in van 0 tot en met 23.',
      },
      content: input(
        'veld-leeftijd',
        'value="negen" inputmode="numeric" aria-invalid="true" aria-describedby="veld-leeftijd-hint veld-leeftijd-error"',
      ),
    },
    {
      title: 'Vraag alleen voor schermlezers',
      props: { id: 'veld-zoek', label: 'Zoeken', labelHidden: true },
      content: input('veld-zoek', 'type="search"'),
    },
  ],
};
