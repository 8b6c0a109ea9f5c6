import * as z from 'zod';
import { field } from './field.ts';

/** That nobody may be seen with a text: its page has the way out, and gives nothing away in the tab or in a shared link. */
export const sensitive = field(z.boolean().default(false), {
  label: 'Gevoelig onderwerp',
  hint: 'Aan bij geweld, misbruik, zelfdoding, eer, seksualiteit of weglopen. De lezer krijgt dan een knop om de pagina snel te verlaten.',
});
