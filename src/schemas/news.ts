import * as z from 'zod';
import { endsAfterStart, isoDate } from './shared/date.ts';
import { entryFields } from './shared/entry.ts';
import { references } from './shared/id.ts';
import { image } from './shared/image.ts';
import { audienceList } from './shared/people.ts';
import { line, text } from './shared/text.ts';

/** A message that is current for some time. The body is Markdown. */
export const newsSchema = z
  .strictObject({
    title: line(100, { label: 'Titel', hint: 'Wat is het nieuws, in één regel?' }),
    summary: text(300, { label: 'In het kort', hint: 'Eén of twee zinnen voor de lijst.' }),
    publishFrom: isoDate({ label: 'Te zien vanaf', hint: 'De eerste dag waarop het bericht te zien is.' }),
    publishUntil: isoDate({
      label: 'Te zien tot en met',
      hint: 'De laatste dag. Leeg: het blijft in de lijst.',
      startsAt: 'publishFrom',
    }).optional(),
    audiences: audienceList,
    themes: references('themes', { label: 'Thema’s', hint: 'Waar gaat het over?' }).default([]),
    image: image.optional(),
    ...entryFields,
  })
  .superRefine(endsAfterStart('publishFrom', 'publishUntil'));

/** A news item after parsing. */
export type News = z.output<typeof newsSchema>;
/** A news item as an editor writes it. */
export type NewsInput = z.input<typeof newsSchema>;
