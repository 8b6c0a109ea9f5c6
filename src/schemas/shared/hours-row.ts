import * as z from 'zod';
import { isoDate } from './date.ts';
import { field } from './field.ts';
import { line } from './text.ts';
import { weekdayLabels, weekdays } from './weekday.ts';

/** The day of the week of a row. */
export const day = field(z.enum(weekdays), { label: 'Dag', hint: 'De dag van de week.', labels: weekdayLabels, example: 'thursday' });

/** Whether one needs an appointment at this time. */
export const byAppointment = field(z.boolean().default(false), {
  label: 'Alleen op afspraak',
  hint: 'Aan als u op deze tijd alleen met een afspraak terechtkunt.',
});

/** What stands behind the time. */
export const note = line(120, { label: 'Opmerking', hint: 'Staat achter de tijd, bijvoorbeeld: alleen voor baby’s.' });

/** The first and the last day on which a row holds. */
export const season = {
  validFrom: isoDate({ label: 'Geldig vanaf', hint: 'De eerste dag waarop deze regel geldt. Leeg: altijd al.' }).optional(),
  validThrough: isoDate({ label: 'Geldig tot en met', hint: 'De laatste dag waarop deze regel geldt. Leeg: voorlopig altijd.' }).optional(),
};
