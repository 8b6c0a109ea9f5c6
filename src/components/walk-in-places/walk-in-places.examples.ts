import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type WalkInPlaces from './walk-in-places.astro';

const title = 'De tijden zijn nog niet bekend.';

export const examples: ComponentExamples<ComponentProps<typeof WalkInPlaces>> = {
  title: 'Inlooppunten zonder tijd',
  use: 'Op het eerste scherm van de startpagina, als van geen enkel inlooppunt een volgende keer bekend is.',
  variants: [
    {
      title: 'Eén reden voor alle plekken',
      props: {
        places: {
          title,
          reason: 'De inloop begint na de zomer.',
          ask: { label: 'Neem eerst contact op', href: '#' },
          points: [
            { name: 'Inloop Noord', href: '#', where: 'In Het Voorbeeldhuis, Noord' },
            { name: 'Inloop Zuid', href: '#', where: 'Zuid' },
          ],
        },
      },
    },
    {
      title: 'Met een melding',
      props: {
        places: {
          title,
          points: [{ name: 'Inloop Noord', href: '#', where: 'Noord', note: 'Nu gesloten.', alert: 'De ingang is aan de achterkant.' }],
        },
      },
    },
  ],
};
