import type { ComponentProps } from 'astro/types';
import { encodePlaces } from '../../map/place-data.ts';
import type { ComponentExamples } from '../example.ts';
import type PortalMap from './portal-map.astro';

export const examples: ComponentExamples<ComponentProps<typeof PortalMap>> = {
  title: 'Kaart',
  use: 'Om te laten zien waar plekken liggen. Alles wat op de kaart staat, staat ook in de pagina: de kaart is nooit de enige manier.',
  variants: [
    {
      title: 'Voordat iemand op de knop drukt',
      props: {
        map: {
          auto: false,
          places: encodePlaces([
            {
              id: 'wijkcentrum',
              name: 'Wijkcentrum',
              lat: 52.25,
              lon: 6.16,
              approximate: false,
              services: [{ id: 'inloop', name: 'Inloop' }],
            },
            { id: 'bibliotheek', name: 'Bibliotheek', lat: 52.255, lon: 6.17, approximate: true, services: [] },
          ]),
        },
      },
    },
  ],
};
