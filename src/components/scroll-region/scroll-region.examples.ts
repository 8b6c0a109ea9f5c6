import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type ScrollRegion from './scroll-region.astro';

export const examples: ComponentExamples<ComponentProps<typeof ScrollRegion>> = {
  title: 'Vlak dat schuift',
  use: 'Om iets dat breder kan zijn dan het scherm. De tabel heeft het al. Een toetsenbord en een schermlezer merken het alleen als er echt iets te schuiven is.',
  variants: [
    {
      title: 'Breder dan het scherm',
      props: { name: 'Voorbeeld van een brede regel' },
      content: `<pre>${'Deze regel breekt niet af. '.repeat(8)}</pre>`,
    },
  ],
};
