import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type InlineLinks from './inline-links.astro';

export const examples: ComponentExamples<ComponentProps<typeof InlineLinks>> = {
  title: 'Links in een zin',
  use: 'Voor een paar namen achter elkaar, zoals de organisaties die antwoord geven. Zijn het er meer? Maak er een lijst van.',
  variants: [
    { title: 'Eén', props: { links: [{ name: 'GGD Voorbeeld', href: '#' }] } },
    {
      title: 'Drie, waarvan een lange',
      props: {
        links: [
          { name: 'GGD Voorbeeld', href: '#' },
          { name: 'Stichting Maatschappelijke Dienstverlening Voorbeeldregio', href: '#' },
          { name: 'MEE', href: '#' },
        ],
      },
    },
  ],
};
