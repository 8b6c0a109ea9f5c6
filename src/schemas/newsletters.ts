import * as z from 'zod';
import { isoDate } from './shared/date.ts';
import { entryFields } from './shared/entry.ts';
import { references } from './shared/id.ts';
import { audienceList } from './shared/people.ts';
import { line, text } from './shared/text.ts';

/** One issue of the newsletter, put together from what stands on the portal. */
export const newsletterSchema = z.strictObject({
  title: line(100, { label: 'Titel', hint: 'De onderwerpregel van de mail.' }),
  publishedOn: isoDate({ label: 'Datum', hint: 'De dag waarop deze nieuwsbrief verschijnt.' }),
  introduction: text(600, { label: 'Inleiding', hint: 'Een paar zinnen om mee te beginnen.' }),
  news: references('news', { label: 'Nieuws', hint: 'De berichten in deze nieuwsbrief.' }).default([]),
  events: references('events', { label: 'Agenda', hint: 'De bijeenkomsten en cursussen.' }).default([]),
  articles: references('articles', { label: 'Artikelen', hint: 'Artikelen om te lezen.' }).default([]),
  audiences: audienceList.optional(),
  ...entryFields,
});

/** A newsletter after parsing. */
export type Newsletter = z.output<typeof newsletterSchema>;
/** A newsletter as an editor writes it. */
export type NewsletterInput = z.input<typeof newsletterSchema>;
