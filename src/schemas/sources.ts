import * as z from 'zod';
import { url } from './shared/contact.ts';
import { hidden } from './shared/entry.ts';
import { field } from './shared/field.ts';
import { line } from './shared/text.ts';

/** A document or website from which facts were taken. */
export const sourceSchema = z.strictObject({
  title: line(160, { label: 'Titel', hint: 'De titel van het document of de naam van de website.' }),
  publisher: line(120, { label: 'Uitgever', hint: 'Wie heeft het uitgegeven?' }).optional(),
  published: field(z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/), {
    label: 'Verschenen',
    hint: 'Het jaar, of jaar en maand, of de hele datum.',
    message: 'Schrijf het jaar, jaar en maand of de hele datum, tussen aanhalingstekens.',
    example: '"2009"',
    suggest: (raw) => (typeof raw === 'number' && raw > 1900 && raw < 2200 ? `"${raw}"` : undefined),
  }).optional(),
  url: url({ label: 'Webadres', hint: 'Waar het te lezen is.' }).optional(),
  hidden,
});

/** A source after parsing. */
export type Source = z.output<typeof sourceSchema>;
/** A source as an editor writes it. */
export type SourceInput = z.input<typeof sourceSchema>;
