import type { ComponentProps } from 'astro/types';
import { interfaceNl } from '../../messages/interface.nl.ts';
import type { ComponentExamples } from '../example.ts';
import type Provenance from './provenance.astro';

const texts = interfaceNl('formal').provenance;

export const examples: ComponentExamples<ComponentProps<typeof Provenance>> = {
  title: 'Herkomst',
  use: 'Onder elke tekst en elke lijst: wanneer iemand hem heeft nagekeken, en van wie hij is.',
  variants: [
    {
      title: 'Pas nagekeken, met bronnen',
      props: {
        texts,
        provenance: {
          stale: false,
          checked: texts.checkedOn('21 november 2026'),
          layer: texts.from.national,
          sources: [{ title: 'Een rapport (2011)', url: '#' }, { title: 'Een gesprek met de redactie' }],
        },
      },
    },
    {
      title: 'Lang geleden nagekeken',
      props: { texts, provenance: { stale: true, checked: texts.stale('3 februari 2025'), layer: texts.from.municipality, sources: [] } },
    },
    { title: 'Zonder controle', props: { texts, provenance: { stale: false, layer: texts.from.region, sources: [] } } },
  ],
};
