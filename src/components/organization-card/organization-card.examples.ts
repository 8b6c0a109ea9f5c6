import type { ComponentProps } from 'astro/types';
import { interfaceNl } from '../../messages/interface.nl.ts';
import type { ComponentExamples } from '../example.ts';
import type OrganizationCard from './organization-card.astro';

const texts = interfaceNl('formal');
const provenance = {
  stale: false,
  checked: texts.provenance.checkedOn('21 november 2026'),
  layer: texts.provenance.from.municipality,
  sources: [],
};

export const examples: ComponentExamples<ComponentProps<typeof OrganizationCard>> = {
  title: 'Organisatie',
  use: 'Op de pagina met organisaties. Staat er hulp bij, dan klapt die uit.',
  variants: [
    {
      title: 'Met alles',
      props: {
        texts,
        organization: {
          id: 'voorbeeld-jeugdgezondheid',
          href: '#',
          name: 'Jeugdgezondheid Voorbeeld',
          shortName: 'JGV',
          description: 'Volgt de groei en de ontwikkeling van alle kinderen tot 18 jaar.',
          role: 'Heeft het consultatiebureau in het centrum.',
          phone: { number: '000 000 00 00', href: '#', free: true },
          website: '#',
          services: [
            { name: 'Consultatiebureau', href: '#', summary: 'Wegen, meten en vragen stellen.' },
            { name: 'Spreekuur opvoeden', href: '#', summary: 'Een half uur de tijd voor wat u bezighoudt.' },
          ],
          provenance,
        },
      },
    },
    {
      title: 'Alleen een naam en wat ze doen',
      props: {
        texts,
        organization: {
          id: 'voorbeeld-stichting',
          href: '#',
          name: 'Stichting Maatschappelijke Dienstverlening Voorbeeldregio',
          description: 'Helpt bij schulden en ruzie thuis.',
          services: [],
          provenance: { ...provenance, stale: true, checked: texts.provenance.stale('3 februari 2025') },
        },
      },
    },
  ],
};
