import * as z from 'zod';
import { endsAfterStart, isoDate } from './date.ts';
import { field } from './field.ts';
import { byAppointment, note } from './hours-row.ts';
import { closes, closesAfterOpens, opens } from './opening-times.ts';
import { line } from './text.ts';

const exceptionRow = z
  .strictObject({
    date: isoDate({ label: 'Dag', hint: 'Voor één dag. Voor meer dagen: gebruik “van” en “tot en met”.' }).optional(),
    from: isoDate({ label: 'Van', hint: 'De eerste dag van de periode.' }).optional(),
    until: isoDate({ label: 'Tot en met', hint: 'De laatste dag van de periode.' }).optional(),
    hours: field(z.array(z.strictObject({ opens, closes, byAppointment, note: note.optional() }).superRefine(closesAfterOpens)).min(1), {
      label: 'Andere tijden',
      hint: 'Leeg laten als het gesloten is.',
    }).optional(),
    reason: line(120, { label: 'Reden', hint: 'De bezoeker ziet dit, bijvoorbeeld: studiedag.' }),
  })
  .superRefine(endsAfterStart('from', 'until'))
  .superRefine((value, context) => {
    const single = value.date !== undefined;
    const range = value.from !== undefined && value.until !== undefined;
    const half = value.from !== undefined || value.until !== undefined;
    if (single ? half : !range) {
      context.addIssue({
        code: 'custom',
        path: [],
        message: single
          ? 'Hier staan een dag én een periode. Kies er één.'
          : 'Hier ontbreekt wanneer dit geldt. Vul één dag in, of de eerste én de laatste dag.',
        params: {
          patch: single
            ? { from: undefined, until: undefined }
            : half
              ? { from: value.from ?? '…-…-…', until: value.until ?? '…-…-…' }
              : { date: '…-…-…' },
        },
      });
    }
  });

/** Days on which the rules do not hold: closed, or open at other times. */
export const exception = field(exceptionRow, {
  label: 'Uitzondering',
  hint: 'Eén dag of periode met een reden.',
  example: '{ date: "2026-12-24", reason: "Dag voor kerst" }',
  form: '{ date: "…-…-…", reason: "…" }',
});
