import type { ComponentProps } from 'astro/types';
import { interfaceNl } from '../../messages/interface.nl.ts';
import type { ComponentExamples } from '../example.ts';
import type CrisisBar from './crisis-bar.astro';

export const examples: ComponentExamples<ComponentProps<typeof CrisisBar>> = {
  title: 'Hulpnummers',
  use: 'Onder elke pagina, behalve onder die over de hulpnummers zelf. 112 staat er altijd bij.',
  variants: [
    {
      title: 'Alle soorten regels',
      props: {
        texts: interfaceNl('formal').crisis,
        lines: [
          { name: 'Alarmnummer', number: '112', href: 'tel:112', when: 'Als er nu gevaar is.', free: false, always: true },
          {
            name: 'Een hulplijn met een lange naam en een chat',
            number: '0000-0000',
            href: '#hulpnummers',
            when: 'Zo staat een nummer er dat gratis is, dag en nacht wordt opgenomen, en waar u ook kunt chatten.',
            free: true,
            always: true,
            chat: '#hulpnummers',
          },
          {
            name: 'Een hulplijn',
            number: '0000-0001',
            href: '#hulpnummers',
            when: 'Zo staat een gratis nummer er.',
            free: true,
            always: false,
          },
          {
            name: 'Een andere hulplijn',
            number: '0000-0002',
            href: '#hulpnummers',
            when: 'Zo staat een gewoon nummer er.',
            free: false,
            always: false,
          },
        ],
      },
    },
  ],
};
