import * as z from 'zod';
import { field } from './field.ts';
import { hoursKeys, saysWhen } from './hours.ts';

/** A day with its time, still to be filled in. */
const someDay = { sessions: [{ date: '…-…-…', opens: '…:…', closes: '…:…' }] };

/**
 * When an event is: as for opening hours, so that one engine reads both, but on days and at times only. One day, more days, or a recurrence with
 * its exceptions.
 */
export const eventTimes = field(
  z
    .strictObject(hoursKeys)
    .superRefine(
      saysWhen(
        'Hier staat niet wanneer het is. Vul een dag met een tijd in, of schrijf bij “unknown” waarom die nog niet bekend is.',
        someDay,
      ),
    )
    .superRefine(({ always, appointmentOnly, weekly, monthly, sessions }, context) => {
      const days = (weekly ?? monthly ?? sessions) ? {} : someDay;
      if (always !== undefined) {
        context.addIssue({
          code: 'custom',
          path: ['always'],
          message: 'Een activiteit is op een dag en een tijd, niet dag en nacht. Haal dit weg en vul in wanneer het is.',
          params: { patch: { always: undefined, ...days } },
        });
      }
      if (appointmentOnly !== undefined) {
        context.addIssue({
          code: 'custom',
          path: ['appointmentOnly'],
          message:
            'Een activiteit is op een dag en een tijd. Gaat het op afspraak? Maak er dan een dienst van. Moet iemand zich aanmelden? Vul dat in bij het aanmelden.',
          params: { patch: { appointmentOnly: undefined, ...days } },
        });
      }
    }),
  {
    label: 'Wanneer',
    hint: 'Een dag of meer dagen met een datum, of vaste tijden zoals elke donderdag.',
    merge: 'replace',
    widget: 'event-times',
    example: '{ sessions: [{ date: "2026-12-03", opens: "19:30", closes: "21:00" }] }',
    form: '{ sessions: [{ date: "…-…-…", opens: "…:…", closes: "…:…" }] }',
  },
);
