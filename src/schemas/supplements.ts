import * as z from 'zod';
import { checkedOn, period } from './shared/date.ts';
import { entryFields } from './shared/entry.ts';
import { audienceList } from './shared/people.ts';
import { line } from './shared/text.ts';

/** What a region or municipality adds to a locked national article or page of the same id. The body is Markdown. */
export const supplementSchema = z.strictObject({
  title: line(100, { label: 'Kop', hint: 'Boven het eigen blok. Leeg: “In” met de naam van de gemeente.' }).optional(),
  validity: period({ label: 'Geldig', hint: 'Alleen als deze aanvulling een begin of een einde heeft.' }).optional(),
  audiences: audienceList.optional(),
  checkedOn,
  ...entryFields,
});

/** A supplement after parsing. */
export type Supplement = z.output<typeof supplementSchema>;
/** A supplement as an editor writes it. */
export type SupplementInput = z.input<typeof supplementSchema>;
