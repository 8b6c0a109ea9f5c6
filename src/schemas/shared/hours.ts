import * as z from 'zod';
import { session } from './dated-session.ts';
import { field } from './field.ts';
import { exception } from './hours-exception.ts';
import { monthlyRow } from './monthly-row.ts';
import { line, text } from './text.ts';
import { weeklyRow } from './weekly-row.ts';

const onHoliday = (label: string, what: string, fallback: 'closed' | 'open') =>
  field(z.enum(['closed', 'open']).default(fallback), {
    label,
    hint: `Is het ${what} dicht, of gaan de gewone tijden door?`,
    labels: { closed: 'Gesloten', open: 'Gewone tijden' },
    example: 'closed',
  });

/** The rules that can say when something is open. Without one of them the hours are not known. */
export const hoursRules = ['weekly', 'monthly', 'sessions', 'appointmentOnly', 'always'] as const;

/** The keys of opening hours, which {@link hours} and the times of an event have in common. */
export const hoursKeys = {
  unknown: line(200, {
    label: 'Onbekend, omdat',
    hint: 'Zijn de tijden nog niet bekend? Schrijf hier waarom. De bezoeker leest: bel eerst.',
  }).optional(),
  always: field(z.literal(true), {
    label: 'Dag en nacht',
    hint: 'Alleen voor wat altijd open is, ook op feestdagen.',
    message: 'Hier kan alleen true staan. Is het niet dag en nacht open? Haal deze regel dan weg.',
    example: 'true',
  }).optional(),
  weekly: field(z.array(weeklyRow).min(1), { label: 'Elke week', hint: 'De vaste tijden. Een dag mag vaker voorkomen.' }).optional(),
  monthly: field(z.array(monthlyRow).min(1), { label: 'Elke maand', hint: 'Bijvoorbeeld: de eerste maandag van de maand.' }).optional(),
  sessions: field(z.array(session).min(1), { label: 'Losse keren', hint: 'Elke keer met datum en tijd.' }).optional(),
  appointmentOnly: text(300, {
    label: 'Op afspraak',
    hint: 'Alleen op afspraak open? Schrijf hoe iemand een afspraak maakt.',
  }).optional(),
  exceptions: field(z.array(exception), { label: 'Uitzonderingen', hint: 'Dagen waarop het dicht is of andere tijden heeft.' }).default([]),
  publicHolidays: onHoliday('Op feestdagen', 'op feestdagen', 'closed'),
  schoolHolidays: onHoliday('In schoolvakanties', 'in schoolvakanties', 'open'),
  note: text(300, { label: 'Toelichting', hint: 'Wat de bezoeker verder moet weten over de tijden.' }).optional(),
};

const bareHours = z.strictObject(hoursKeys);

/**
 * Refuses times that exclude each other, and hours that say nothing. Give it to `superRefine` of an object with {@link hoursKeys}.
 *
 * @param nothing what is said when no times are there, in full Dutch sentences
 * @param patch what is put in then, with … for every fact
 */
export function saysWhen(nothing: string, patch: Readonly<Record<string, unknown>>) {
  return (value: z.output<typeof bareHours>, context: z.core.$RefinementCtx) => {
    const given = hoursRules.filter((rule) => value[rule] !== undefined);
    if (value.unknown !== undefined && given.length > 0) {
      context.addIssue({
        code: 'custom',
        path: ['unknown'],
        message: 'Hier staan tijden, en ook dat de tijden onbekend zijn. Haal een van de twee weg.',
      });
    }
    if (value.unknown !== undefined && value.exceptions.some((exception) => exception.hours !== undefined)) {
      context.addIssue({
        code: 'custom',
        path: ['unknown'],
        message:
          'Hier staat dat de tijden onbekend zijn, maar bij de uitzonderingen staan wel tijden. Schrijf bekende keren bij “sessions”.',
      });
    }
    if (value.always !== undefined && given.length > 1) {
      context.addIssue({
        code: 'custom',
        path: ['always'],
        message: 'Hier staat “dag en nacht open”, en daarnaast andere tijden. Haal een van de twee weg.',
      });
    }
    if (value.unknown === undefined && given.length === 0) {
      context.addIssue({
        code: 'custom',
        path: [],
        message: nothing,
        params: { patch },
      });
    }
  };
}

/**
 * When a place or a line is open, in local time of Europe/Amsterdam. Rows and dated exceptions as in schema.org
 * `openingHoursSpecification`; `interval`, nth weekday and validity as in an HSDS `schedule`.
 *
 * Either `unknown` with its reason, or at least one of {@link hoursRules}. Of the exceptions that hold on a day the last
 * one written wins, from holidays, rows and sessions; a holiday takes away rows, not sessions. `opening-hours/index.ts` has it all.
 */
export const hours = field(
  bareHours.superRefine(
    saysWhen(
      'Hier staan geen openingstijden. Vul tijden in, schrijf bij “appointmentOnly” hoe iemand een afspraak maakt, of schrijf bij “unknown” waarom ze niet bekend zijn.',
      { unknown: '…' },
    ),
  ),
  {
    label: 'Openingstijden',
    hint: 'Vaste tijden, losse keren en uitzonderingen.',
    merge: 'replace',
    widget: 'hours',
    example: '{ weekly: [{ day: thursday, opens: "14:00", closes: "16:00" }] }',
    form: '{ weekly: [{ day: "…", opens: "…:…", closes: "…:…" }] }',
  },
);

/** Opening hours after parsing, defaults filled in. */
export type Hours = z.output<typeof hours>;

/** Opening hours as an editor writes them. */
export type HoursInput = z.input<typeof hours>;

/** A row of {@link Hours.weekly}. */
export type WeeklyRow = NonNullable<Hours['weekly']>[number];

/** A row of {@link Hours.monthly}. */
export type MonthlyRow = NonNullable<Hours['monthly']>[number];

/** A row of {@link Hours.sessions}. */
export type Session = NonNullable<Hours['sessions']>[number];

/** A row of {@link Hours.exceptions}. */
export type HoursException = Hours['exceptions'][number];
