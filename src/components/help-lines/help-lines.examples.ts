import type { ComponentProps } from 'astro/types';
import { interfaceNl } from '../../messages/interface.nl.ts';
import type { ComponentExamples } from '../example.ts';
import type HelpLines from './help-lines.astro';

export const examples: ComponentExamples<ComponentProps<typeof HelpLines>> = {
  title: 'Alle hulpnummers',
  use: 'Op de contactpagina. Onder elke andere pagina staat de balk met hulpnummers.',
  variants: [
    {
      title: 'Alle soorten regels',
      props: {
        texts: interfaceNl('formal').crisis,
        lines: [
          { name: 'Alarmnummer', number: '112', href: '#', when: 'Als er nu gevaar is.', free: false, always: true },
          {
            name: 'Een hulplijn met een lange naam en een chat',
            number: '0000-0000',
            href: '#',
            when: 'Zo staat een nummer er dat gratis is en dag en nacht wordt opgenomen.',
            free: true,
            always: true,
            chat: '#',
          },
          { name: 'Een hulplijn', number: '0000-0001', href: '#', when: 'Zo staat een gewoon nummer er.', free: false, always: false },
        ],
      },
    },
  ],
};
