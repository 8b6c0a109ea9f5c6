import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type NoWalkIn from './no-walk-in.astro';

export const examples: ComponentExamples<ComponentProps<typeof NoWalkIn>> = {
  title: 'Geen inloop',
  use: 'Op een portal waar niemand kan binnenlopen: waar mensen dan wel terechtkunnen.',
  variants: [
    {
      title: 'Met organisaties en een reden',
      props: {
        noWalkIn: {
          instead: 'Neem contact op met het centrum. Weet u niet hoe? Vraag het op school of bij de huisarts.',
          links: [
            { label: 'Stichting Voorbeeld', href: '#' },
            { label: 'GGD Voorbeeld', href: '#' },
          ],
          reason: 'In deze gemeente is nog geen inlooppunt bekend.',
        },
      },
    },
    {
      title: 'De laatste is gesloten',
      props: {
        noWalkIn: {
          instead: 'Op dit moment is er geen inlooppunt open. U kunt wel contact opnemen:',
          links: [
            { label: '000 000 00 00', href: 'tel:0000000000' },
            { label: 'Alle manieren om ons te bereiken', href: '#' },
          ],
        },
      },
    },
  ],
};
