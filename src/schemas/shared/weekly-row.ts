import * as z from 'zod';
import { endsAfterStart, isoDate } from './date.ts';
import { field } from './field.ts';
import { byAppointment, day, note, season } from './hours-row.ts';
import { closes, closesAfterOpens, opens } from './opening-times.ts';
import { weekdayLabels, weekdays } from './weekday.ts';
import { timesIn } from './written-time.ts';

/** The row an editor meant with “donderdag 14.00-16.00 uur”, as YAML. */
function suggestWeeklyRow(raw: unknown): string | undefined {
  if (typeof raw !== 'string') return undefined;
  const match = /^(?:elke |iedere )?(\p{L}{2,9})\.?[:,]?\s+(.+)$/iu.exec(raw.trim());
  const name = match?.[1]?.toLowerCase() ?? '';
  // An abbreviation is the beginning of one day only: ma, do, thu.
  const days = weekdays.filter((one) => name.length > 1 && [one, weekdayLabels[one]].some((full) => full.startsWith(name)));
  const times = timesIn(match?.[2] ?? '');
  const [only] = days;
  return only === undefined || days.length > 1 || times === undefined
    ? undefined
    : `{ day: ${only}, opens: "${times.opens}", closes: "${times.closes}" }`;
}

/** A row of the week: the same day and times every week, or every second week counted from a date. */
export const weeklyRow = field(
  z
    .strictObject({
      day,
      opens,
      closes,
      interval: field(z.literal([1, 2, 3, 4]).default(1), {
        label: 'Om de hoeveel weken',
        hint: '1 is elke week, 2 is om de week. Vul dan ook een week in waarin het doorgaat.',
        message: 'Schrijf 1 (elke week), 2 (om de week), 3 of 4.',
        example: '2',
      }),
      anchor: isoDate({
        label: 'Een week waarin het doorgaat',
        hint: 'Een dag in een week waarin het wél doorgaat. Alleen nodig bij om de week.',
      }).optional(),
      ...season,
      byAppointment,
      note: note.optional(),
    })
    .superRefine(closesAfterOpens)
    .superRefine(endsAfterStart('validFrom', 'validThrough'))
    .superRefine((row, context) => {
      if (row.interval > 1 && row.anchor === undefined) {
        context.addIssue({
          code: 'custom',
          path: ['anchor'],
          message: `Bij om de ${row.interval} weken moet ook een week staan waarin het doorgaat. Anders weet niemand welke week het is.`,
          params: { patch: { anchor: '…-…-…' } },
        });
      }
    }),
  { label: 'Vaste tijd', hint: 'Een dag met begin en einde.', suggest: suggestWeeklyRow },
);
