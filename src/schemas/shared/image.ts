import * as z from 'zod';
import { field } from './field.ts';
import { line } from './text.ts';

/** A picture from the media folder of the layer, with the words for who cannot see it. */
export const image = field(
  z.strictObject({
    src: field(z.string().regex(/^media\/(?!\.)[a-z0-9][a-z0-9._/-]*\.(?:jpe?g|png|webp|avif|svg)$/), {
      label: 'Bestand',
      hint: 'Een afbeelding uit de map media.',
      message: 'Dit is geen afbeelding uit de map media. De naam bestaat uit kleine letters, cijfers en streepjes.',
      example: '"media/inloop-elst.jpg"',
      widget: 'image',
    }),
    alt: line(200, { label: 'Beschrijving', hint: 'Wat is er te zien? Voor wie de afbeelding niet ziet.' }),
    credit: line(100, { label: 'Maker', hint: 'De naam van de maker, als die erbij hoort.' }).optional(),
  }),
  { label: 'Afbeelding', hint: 'Een foto of tekening met een beschrijving.', merge: 'replace' },
);
