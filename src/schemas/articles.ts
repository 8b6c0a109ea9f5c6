import * as z from 'zod';
import { checkedOn } from './shared/date.ts';
import { entryFields } from './shared/entry.ts';
import { references } from './shared/id.ts';
import { ageRange, audienceList } from './shared/people.ts';
import { line, text } from './shared/text.ts';
import { synonyms } from './shared/synonyms.ts';
import { sensitive } from './shared/sensitive.ts';

/** Information on one question. The body is MDX in the safe subset. */
export const articleSchema = z.strictObject({
  title: line(100, { label: 'Titel', hint: 'Liefst de vraag van de lezer.' }),
  summary: text(300, { label: 'Het korte antwoord', hint: 'Eén tot drie zinnen. Dit staat bovenaan.' }),
  themes: references('themes', { label: 'Thema’s', hint: 'Waar gaat het over?' }).default([]),
  audiences: audienceList,
  age: ageRange.optional(),
  relatedServices: references('services', { label: 'Hulp die hierbij past', hint: 'Diensten die onder het artikel staan.' }).default([]),
  relatedArticles: references('articles', { label: 'Lees ook', hint: 'Artikelen die hierop aansluiten.' }).default([]),
  sensitive,
  synonyms,
  checkedOn,
  ...entryFields,
});

/** An article after parsing. */
export type Article = z.output<typeof articleSchema>;
/** An article as an editor writes it. */
export type ArticleInput = z.input<typeof articleSchema>;
