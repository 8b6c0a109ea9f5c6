import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type MapFrame from './map-frame.astro';

const shared = {
  texts: {
    off: 'De kaart staat uit. Alle plekken staan in de lijst hieronder.',
    loading: 'De kaart wordt geladen.',
    failed: 'De kaart kan nu niet worden getoond. Alle plekken staan in de lijst hieronder.',
  },
  attribution: { text: '© OpenStreetMap-bijdragers', href: '#' },
  listLabel: 'Plekken op de kaart',
};

export const examples: ComponentExamples<ComponentProps<typeof MapFrame>> = {
  title: 'Kaart',
  use: 'Om te laten zien waar plekken liggen. Alles wat op de kaart staat, staat ook in de lijst: de kaart is nooit de enige manier.',
  variants: [
    {
      title: 'Uit, met een lijst',
      props: {
        ...shared,
        listLabel: 'Plekken op de kaart die uit staat',
        caption: 'Waar u binnen kunt lopen',
        markers: [
          { sign: '1', name: 'Wijkcentrum', href: '#', place: 'In het dorp, naast de school' },
          { sign: '2', name: 'Bibliotheek', href: '#' },
          { sign: '3', name: 'Multifunctioneel dorpshuis en jeugdgezondheidszorgcentrum', href: '#', place: 'Het adres is niet bekend' },
        ],
      },
    },
    { title: 'Wordt geladen', props: { ...shared, caption: 'Waar u binnen kunt lopen', state: 'loading', markers: [] } },
    {
      title: 'Niet gelukt',
      props: {
        ...shared,
        listLabel: 'Plekken op de kaart die niet lukte',
        caption: 'Waar u binnen kunt lopen',
        state: 'failed',
        markers: [{ sign: '1', name: 'Wijkcentrum', href: '#' }],
      },
    },
  ],
};
