import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type Hero from './hero.astro';

const shared = { level: 3 as const, title: 'Waar en wanneer kunt u terecht?', intro: 'Kom langs. Een afspraak is niet nodig.' };
const content = '<p>Hier staat de kaart met het antwoord.</p>';

export const examples: ComponentExamples<ComponentProps<typeof Hero>> = {
  title: 'Eerste scherm',
  use: 'Boven aan de startpagina, over de hele breedte. De uitstraling, het patroon en de tekening komen uit het thema.',
  variants: [
    { title: 'Rustig, met golven', props: { ...shared, pattern: 'waves' }, content },
    { title: 'Rustig, met duinen', props: { ...shared, pattern: 'dunes' }, content },
    { title: 'Levendig, met heuvels', props: { ...shared, tone: 'lively', pattern: 'hills' }, content },
    { title: 'Levendig, met tegels', props: { ...shared, tone: 'lively', pattern: 'tiles' }, content },
    { title: 'Uitgesproken, met confetti', props: { ...shared, tone: 'bold', pattern: 'confetti' }, content },
    { title: 'Uitgesproken, met stippen', props: { ...shared, tone: 'bold', pattern: 'dots' }, content },
    { title: 'Zonder patroon en zonder inleiding', props: { level: 3, title: 'Waar kunt u terecht?' }, content },
  ],
};
