import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type TextInput from './text-input.astro';

export const examples: ComponentExamples<ComponentProps<typeof TextInput>> = {
  title: 'Invoerveld',
  use: 'Voor een antwoord van één regel. Vraag alleen wat nodig is om te kunnen antwoorden.',
  variants: [
    { title: 'Verplicht', props: { id: 'invoer-naam', name: 'naam', label: 'Voornaam', autocomplete: 'given-name', required: true } },
    {
      title: 'Met uitleg, mag leeg blijven',
      props: {
        id: 'invoer-telefoon',
        name: 'telefoon',
        type: 'tel',
        label: 'Telefoonnummer',
        hint: 'Dan kunnen we u bellen als mailen niet lukt.',
        optional: '(niet verplicht)',
        autocomplete: 'tel',
        width: 'medium',
      },
    },
    {
      title: 'Met een fout',
      props: {
        id: 'invoer-mail',
        name: 'mail',
        type: 'email',
        label: 'E-mailadres',
        hint: 'Hier sturen we het antwoord naartoe.',
        error: 'In dit adres ontbreekt het apenstaartje. Schrijf het zo: naam@voorbeeld.nl.',
        value: 'naam.voorbeeld.nl',
        autocomplete: 'email',
        required: true,
      },
    },
    {
      title: 'Kort, met cijfers op het toetsenbord',
      props: { id: 'invoer-leeftijd', name: 'leeftijd', label: 'Hoe oud is uw kind?', inputmode: 'numeric', maxlength: 2, width: 'short' },
    },
    { title: 'Ingevuld', props: { id: 'invoer-onderwerp', name: 'onderwerp', label: 'Onderwerp', value: 'Slecht slapen' } },
    {
      title: 'Zoeken, vraag alleen voor schermlezers',
      props: { id: 'invoer-zoek', name: 'zoek', type: 'search', label: 'Zoek op een woord', labelHidden: true },
    },
    {
      title: 'Lange vraag',
      props: {
        id: 'invoer-lang',
        name: 'lang',
        label: 'Bij welke jeugdgezondheidszorgorganisatie of kinderopvanglocatie bent u of is uw kind op dit moment al bekend?',
        optional: '(niet verplicht)',
      },
    },
    {
      title: 'Alleen te lezen',
      props: { id: 'invoer-portal', name: 'portal', label: 'Uw bericht gaat naar', value: 'het CJG', readonly: true },
    },
    { title: 'Uit', props: { id: 'invoer-uit', name: 'uit', label: 'Postcode', value: '1234 AB', disabled: true, width: 'short' } },
  ],
};
