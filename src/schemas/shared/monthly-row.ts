import * as z from 'zod';
import { endsAfterStart } from './date.ts';
import { field } from './field.ts';
import { byAppointment, day, note, season } from './hours-row.ts';
import { closes, closesAfterOpens, opens } from './opening-times.ts';

/** A row of the month: the first to fourth or the last of a weekday. */
export const monthlyRow = z
  .strictObject({
    nth: field(z.literal([1, 2, 3, 4, -1]), {
      label: 'De hoeveelste van de maand',
      hint: '1 is de eerste van de maand, -1 is de laatste.',
      message: 'Schrijf 1, 2, 3 of 4 (eerste tot vierde) of -1 (laatste van de maand).',
      example: '1',
    }),
    day,
    opens,
    closes,
    ...season,
    byAppointment,
    note: note.optional(),
  })
  .superRefine(closesAfterOpens)
  .superRefine(endsAfterStart('validFrom', 'validThrough'));
