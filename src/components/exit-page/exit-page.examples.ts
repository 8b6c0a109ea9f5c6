import type { ComponentProps } from 'astro/types';
import { interfaceNl } from '../../messages/interface.nl.ts';
import type { ComponentExamples } from '../example.ts';
import type ExitPage from './exit-page.astro';

export const examples: ComponentExamples<ComponentProps<typeof ExitPage>> = {
  title: 'Verlaat deze site',
  use: 'Op een portal voor jongeren en op pagina’s over een gevoelig onderwerp. De knop blijft in beeld: op een telefoon onderaan, op een groot scherm bovenaan.',
  variants: [{ title: 'Knop', props: { href: 'https://www.knmi.nl/', texts: interfaceNl('informal').exit } }],
};
