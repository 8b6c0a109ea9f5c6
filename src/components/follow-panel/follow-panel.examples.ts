import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type FollowPanel from './follow-panel.astro';

export const examples: ComponentExamples<ComponentProps<typeof FollowPanel>> = {
  title: 'Volgen',
  use: 'Onder een pagina met nieuwsbrieven: hoe men ze krijgt. Eén knop in elk vlak.',
  variants: [
    {
      title: 'Aanmelden voor de nieuwsbrief',
      props: {
        title: 'De nieuwsbrief in uw mail',
        text: 'Meld u aan met uw mailadres. U kunt u altijd weer afmelden.',
        link: { label: 'Meld u aan voor de nieuwsbrief', href: '#' },
        anchor: 'volgen-voorbeeld',
      },
    },
  ],
};
