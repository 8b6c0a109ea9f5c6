import type { ComponentProps } from 'astro/types';
import { iconHref } from '../../site-files/images/icon-files.ts';
import type { ComponentExamples } from '../example.ts';
import type SiteHeader from './site-header.astro';

const shared = {
  name: 'Centrum voor Jeugd en Gezin Voorbeelddam',
  languagesLabel: 'Talen',
  menu: [
    { label: 'Inloop', href: '#', current: 'page' as const },
    { label: 'Contact', href: '#' },
    { label: 'Organisaties', href: '#' },
    { label: 'Over ons', href: '#' },
  ],
};

export const examples: ComponentExamples<ComponentProps<typeof SiteHeader>> = {
  title: 'Kop van de site',
  use: 'Boven elke pagina. De uitstraling komt uit het thema: rustig, levendig of uitgesproken.',
  variants: [
    { title: 'Rustig', props: { ...shared, menuLabel: 'Menu van de rustige kop' } },
    { title: 'Levendig', props: { ...shared, tone: 'lively', menuLabel: 'Menu van de levendige kop' } },
    { title: 'Uitgesproken', props: { ...shared, tone: 'bold', menuLabel: 'Menu van de uitgesproken kop' } },
    {
      title: 'Met een logo',
      props: {
        ...shared,
        menuLabel: 'Menu van de kop met een logo',
        logo: { alt: 'Centrum voor Jeugd en Gezin Voorbeelddam', light: { href: iconHref, width: 48, height: 48 } },
      },
    },
    {
      title: 'Met talen en zoeken',
      props: {
        ...shared,
        menuLabel: 'Menu van de kop met talen',
        find: { label: 'Zoeken', href: '#' },
        languages: [
          { name: 'Nederlands', href: '#', lang: 'nl', dir: 'ltr', current: true },
          { name: 'English', href: '#', lang: 'en', dir: 'ltr' },
          { name: 'العربية', href: '#', lang: 'ar', dir: 'rtl' },
        ],
      },
      content: '<a class="nl-button nl-button--secondary" href="#"><span class="nl-button__label">Zoeken</span></a>',
    },
  ],
};
