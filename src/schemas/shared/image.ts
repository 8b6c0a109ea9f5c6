import * as z from 'zod';
import { field } from './field.ts';
import { fileNameAsAlt, isFileName } from './image-alt.ts';
import { pictureName } from './media-files.ts';
import { line } from './text.ts';

/** The file an editor meant with `/media/Foto.PNG`, `./inloop.png` or `inloop.png`; nothing for an address of another website. */
function suggestFile(raw: unknown): string | undefined {
  const name = typeof raw !== 'string' || /^[a-z]+:/i.test(raw) ? undefined : pictureName(raw);
  return name === undefined ? undefined : `"media/${name}"`;
}

/** A picture from the media folder of the layer, with the words for who cannot see it. */
export const image = field(
  z.strictObject({
    src: field(z.string().regex(/^media\/(?!\.)[a-z0-9][a-z0-9._/-]*\.(?:jpe?g|png|webp|avif|svg)$/), {
      label: 'Bestand',
      hint: 'Een afbeelding uit de map media.',
      message:
        'Dit is geen afbeelding uit de map media. Schrijf media/ met de naam van het bestand erachter: kleine letters, cijfers en streepjes, met .jpg, .png, .webp, .avif of .svg aan het eind.',
      suggest: suggestFile,
      example: '"media/inloop-elst.jpg"',
      widget: 'image',
    }),
    alt: line(200, { label: 'Beschrijving', hint: 'Wat is er te zien? Voor wie de afbeelding niet ziet.' }).superRefine((alt, context) => {
      if (isFileName(alt)) context.addIssue({ code: 'custom', message: fileNameAsAlt, params: { example: 'alt: …' } });
    }),
    credit: line(100, { label: 'Maker', hint: 'De naam van de maker, als die erbij hoort.' }).optional(),
  }),
  { label: 'Afbeelding', hint: 'Een foto of tekening met een beschrijving.', merge: 'replace' },
);
