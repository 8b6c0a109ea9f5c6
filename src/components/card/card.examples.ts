import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type Card from './card.astro';

export const examples: ComponentExamples<ComponentProps<typeof Card>> = {
  title: 'Kaart',
  use: 'Voor een onderwerp dat naar een eigen pagina leidt, of voor gegevens die bij elkaar horen. Zet in een kaart met een link geen andere links.',
  variants: [
    {
      title: 'Met link',
      props: {
        title: 'Slapen en huilen',
        href: '#',
        text: 'Huilt uw baby veel, of slaapt uw peuter slecht? Lees wat u zelf kunt doen.',
        meta: '4 minuten lezen',
      },
    },
    { title: 'Alleen een link', props: { title: 'Jeugdgezondheidszorgorganisaties in de gemeente', href: '#' } },
    {
      title: 'Zonder link, met eigen inhoud',
      props: { title: 'Steun bij scheiden', text: 'Een gesprek met kinderen en ouders samen.' },
      content: '<p><a href="#">Bekijk wie dit doen</a></p>',
    },
  ],
};
