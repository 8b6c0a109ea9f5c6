import type { ComponentProps } from 'astro/types';
import { interfaceNl } from '../../messages/interface.nl.ts';
import type { ComponentExamples } from '../example.ts';
import type SiteFooter from './site-footer.astro';

const shared = {
  name: 'Centrum voor Jeugd en Gezin Voorbeelddam',
  tagline: 'Voor vragen over opvoeden en opgroeien',
  municipality: 'Voorbeelddam',
  address: 'voorbeelddam.example/inloop',
  links: [
    { label: 'Inloop', href: '#' },
    { label: 'Contact', href: '#' },
    { label: 'Organisaties', href: '#' },
    { label: 'Over ons', href: '#' },
    { label: 'Toegankelijkheidsverklaring', href: '#' },
    { label: 'Gemeente Voorbeelddam', href: '#' },
  ],
};
// Landmarks with one name cannot be told apart on a page.
const texts = (title: string) => ({ ...interfaceNl('formal').footer, title });

export const examples: ComponentExamples<ComponentProps<typeof SiteFooter>> = {
  title: 'Voet van de site',
  use: 'Onder elke pagina.',
  variants: [
    { title: 'Rustig', props: { ...shared, texts: texts('Rustige voet') } },
    { title: 'Levendig en uitgesproken', props: { ...shared, tone: 'bold', texts: texts('Uitgesproken voet') } },
  ],
};
