import type { ComponentProps } from 'astro/types';
import { interfaceNl } from '../../messages/interface.nl.ts';
import type { ComponentExamples } from '../example.ts';
import type SearchBox from './search-box.astro';

export const examples: ComponentExamples<ComponentProps<typeof SearchBox>> = {
  title: 'Zoekvak in de kop',
  use: 'In de kop van elke pagina, waar daar plaats voor is. Op een smal scherm staat er een link naar de zoekpagina.',
  variants: [{ title: 'Leeg', props: { texts: interfaceNl('formal').search, action: '#', id: 'zoek-voorbeeld' } }],
};
