import * as z from 'zod';
import { isoDate } from './date.ts';
import { byAppointment, note } from './hours-row.ts';
import { closes, closesAfterOpens, opens } from './opening-times.ts';

/** One session on one date, for what happens "ten times a year". */
export const session = z
  .strictObject({
    date: isoDate({ label: 'Datum', hint: 'De dag van deze keer.' }),
    opens,
    closes,
    byAppointment,
    note: note.optional(),
  })
  .superRefine(closesAfterOpens);
