import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type CampaignBand from './campaign-band.astro';

/** So far ahead that it is not over. */
const over = Date.UTC(2100, 0, 1);

export const examples: ComponentExamples<ComponentProps<typeof CampaignBand>> = {
  title: 'Kop van een campagne',
  use: 'Helemaal bovenaan de voorpagina, zolang de campagne loopt. De kop leidt naar wat erbij hoort, verderop op de pagina.',
  variants: [
    {
      title: 'Met een beeld',
      props: {
        campaign: { title: 'Een warme winter', href: '#', over, picture: { src: '/favicon.svg', alt: 'Een tekening van een huis' } },
      },
    },
    { title: 'Zonder beeld', props: { campaign: { title: 'De week van het voorlezen', href: '#', over } } },
    { title: 'Als er niets bij is gekozen', props: { campaign: { title: 'De week van het voorlezen', over } } },
  ],
};
