import * as z from 'zod';
import { entryFields } from './shared/entry.ts';
import { field } from './shared/field.ts';
import { reference } from './shared/id.ts';
import { audienceList } from './shared/people.ts';
import { line, text } from './shared/text.ts';
import { sensitive } from './shared/sensitive.ts';
import { synonyms } from './shared/synonyms.ts';
import { translations } from './shared/translations.ts';

/** A subject under which articles, services and events come together. */
export const themeSchema = z.strictObject({
  name: line(60, { label: 'Naam', hint: 'Kort, in gewone woorden, bijvoorbeeld: Slapen.' }),
  summary: text(240, { label: 'In het kort', hint: 'Eén of twee zinnen: welke vragen horen hierbij?' }),
  audiences: audienceList,
  parent: reference('themes', { label: 'Hoort onder', hint: 'Het grotere thema, als dat er is.' }).optional(),
  sensitive,
  synonyms,
  order: field(z.int().min(1).max(999).default(500), { label: 'Volgorde', hint: 'Het laagste getal staat vooraan.', example: '10' }),
  translations: translations({ name: line(60, { label: 'Naam', hint: 'De naam van het thema, vertaald.' }) }),
  ...entryFields,
});

/** A theme after parsing. */
export type Theme = z.output<typeof themeSchema>;
/** A theme as an editor writes it. */
export type ThemeInput = z.input<typeof themeSchema>;
