import * as z from 'zod';
import { checkedOn } from './shared/date.ts';
import { entryFields } from './shared/entry.ts';
import { field } from './shared/field.ts';
import { audienceList } from './shared/people.ts';
import { synonyms } from './shared/synonyms.ts';
import { line, text } from './shared/text.ts';
import { toneLabels, tones } from './shared/tone.ts';
import { translations } from './shared/translations.ts';

/** A page of text that belongs to no theme, such as “Over”. The body is MDX in the safe subset. */
export const pageSchema = z.strictObject({
  title: line(100, { label: 'Titel', hint: 'De kop van de pagina.' }),
  summary: text(300, { label: 'In het kort', hint: 'Eén of twee zinnen bovenaan.' }),
  audiences: audienceList.optional(),
  synonyms,
  tone: field(z.enum(tones), {
    label: 'Aanspreekvorm',
    hint: 'Spreekt de tekst de lezer aan met u of met je? Dan staat hij alleen op portals die dat ook doen. Leeg: op alle portals.',
    labels: toneLabels,
    example: 'informal',
  }).optional(),
  translations: translations({ summary: text(300, { label: 'In het kort', hint: 'De korte uitleg, vertaald.' }) }),
  checkedOn,
  ...entryFields,
});

/** A page after parsing. */
export type Page = z.output<typeof pageSchema>;
/** A page as an editor writes it. */
export type PageInput = z.input<typeof pageSchema>;
