import * as z from 'zod';
import { endsAfterStart, isoDate } from './date.ts';
import { field } from './field.ts';
import { line, text } from './text.ts';

/** The days of the week as schema.org and HSDS name them, Monday first. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** A day of the week. */
export type Weekday = (typeof weekdays)[number];

/** Dutch names of the days, for editors and visitors. */
export const weekdayLabels: Readonly<Record<Weekday, string>> = {
  monday: 'maandag',
  tuesday: 'dinsdag',
  wednesday: 'woensdag',
  thursday: 'donderdag',
  friday: 'vrijdag',
  saturday: 'zaterdag',
  sunday: 'zondag',
};

const timePattern = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** As {@link timePattern}, and midnight at the end of the day. */
const closingPattern = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** A time as people write it: 9, 9.00, 9:00, 9;00, “9u30”, “9 uur”, “09:00:00”, “9 : 00”. Hours and minutes are groups 1 and 2. */
const writtenTime = /(\d{1,2})(?:(?:\s*[:.;,uh]\s*|\s)(\d{2})(?:[:.]00)?)?(?:\s*(?:uur|u\.?|h))?/i;

const wholeTime = new RegExp(`^${writtenTime.source}$`, 'i');

/** Two times with a dash or a word between them: “14-16”, “14.00 - 16.00 uur”, “14:00 tot 16:00”. */
const timeRange = new RegExp(`^(?:van\\s+)?${writtenTime.source}\\s*(?:-|–|—|tot(?: en met)?|t/m)\\s*${writtenTime.source}$`, 'i');

/** Derives the time an editor meant with 9.00, "9u30", an unquoted 9, or the begin or end of “14-16”. */
const suggestTime =
  (pattern: RegExp, end: 'opens' | 'closes') =>
  (raw: unknown): string | undefined => {
    if (typeof raw !== 'string' && typeof raw !== 'number') return undefined;
    // An unquoted 9.30 reaches us as the number 9.3: the lost nought is put back.
    const written = (typeof raw === 'number' && !Number.isInteger(raw) ? raw.toFixed(2) : String(raw)).trim();
    const time = isoTime(wholeTime.exec(written)?.slice(1)) ?? timesIn(written)?.[end];
    return time !== undefined && pattern.test(time) ? `"${time}"` : undefined;
  };

/** “9” and “30” as "09:30". */
const isoTime = (parts: readonly (string | undefined)[] | undefined) =>
  parts?.[0] === undefined ? undefined : `${parts[0].padStart(2, '0')}:${parts[1] ?? '00'}`;

/** Both times of “14.00-16.00”, when the second is later than the first. */
function timesIn(written: string): { opens: string; closes: string } | undefined {
  const parts = timeRange.exec(written.trim());
  const opens = isoTime(parts?.slice(1, 3));
  const closes = isoTime(parts?.slice(3, 5));
  return opens !== undefined && closes !== undefined && timePattern.test(opens) && closingPattern.test(closes) && opens < closes
    ? { opens, closes }
    : undefined;
}

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

/** Says that two times stand in the place of one. */
const explainTime = (raw: unknown): string | undefined =>
  typeof raw === 'string' && timesIn(raw) !== undefined
    ? 'Hier staan twee tijden. Schrijf de eerste bij “opens” en de tweede bij “closes”.'
    : undefined;

/** Minutes since midnight of a time of day ("09:30" is 570; "24:00" is 1440). */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

const timeMessage = 'Dit is geen geldige tijd. Schrijf uren en minuten met een dubbele punt, tussen aanhalingstekens.';

const opens = field(z.string().regex(timePattern), {
  label: 'Van',
  hint: 'De tijd waarop het begint, bijvoorbeeld 09:00.',
  message: timeMessage,
  example: '"09:00"',
  form: '"…:…"',
  suggest: suggestTime(timePattern, 'opens'),
  explain: explainTime,
});

const closes = field(z.string().regex(closingPattern), {
  label: 'Tot',
  hint: 'De tijd waarop het stopt, bijvoorbeeld 12:30. Middernacht is 24:00.',
  message: timeMessage,
  example: '"12:30"',
  form: '"…:…"',
  suggest: suggestTime(closingPattern, 'closes'),
  explain: explainTime,
});

const day = field(z.enum(weekdays), { label: 'Dag', hint: 'De dag van de week.', labels: weekdayLabels, example: 'thursday' });

const byAppointment = field(z.boolean().default(false), {
  label: 'Alleen op afspraak',
  hint: 'Aan als u op deze tijd alleen met een afspraak terechtkunt.',
});

const note = line(120, { label: 'Opmerking', hint: 'Staat achter de tijd, bijvoorbeeld: alleen voor baby’s.' });

const season = {
  validFrom: isoDate({ label: 'Geldig vanaf', hint: 'De eerste dag waarop deze regel geldt. Leeg: altijd al.' }).optional(),
  validThrough: isoDate({ label: 'Geldig tot en met', hint: 'De laatste dag waarop deze regel geldt. Leeg: voorlopig altijd.' }).optional(),
};

/** Refuses a closing time that is not after the opening time. */
function closesAfterOpens(value: { opens?: string | undefined; closes?: string | undefined }, context: z.core.$RefinementCtx) {
  const { opens: from, closes: until } = value;
  if (from === undefined || until === undefined || !timePattern.test(from) || !closingPattern.test(until)) return;
  if (minutesOf(until) <= minutesOf(from)) {
    context.addIssue({
      code: 'custom',
      path: ['closes'],
      message: `De sluitingstijd ${until} ligt niet na de openingstijd ${from}.`,
      params: { patch: until === from ? { closes: '…' } : { opens: until, closes: from } },
    });
  }
}

/** A row of the week: the same day and times every week, or every second week counted from a date. */
const weeklyRow = field(
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
          path: ['interval'],
          message: `Bij om de ${row.interval} weken moet ook een week staan waarin het doorgaat. Anders weet niemand welke week het is.`,
          params: { patch: { anchor: '…-…-…' } },
        });
      }
    }),
  { label: 'Vaste tijd', hint: 'Een dag met begin en einde.', suggest: suggestWeeklyRow },
);

/** A row of the month: the first to fourth or the last of a weekday. */
const monthlyRow = z
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

/** One session on one date, for what happens "ten times a year". */
const session = z
  .strictObject({
    date: isoDate({ label: 'Datum', hint: 'De dag van deze keer.' }),
    opens,
    closes,
    byAppointment,
    note: note.optional(),
  })
  .superRefine(closesAfterOpens);

/** Days on which the rules do not hold: closed, or open at other times. */
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

const exception = field(exceptionRow, {
  label: 'Uitzondering',
  hint: 'Eén dag of periode met een reden.',
  example: '{ date: "2026-12-24", reason: "Dag voor kerst" }',
  form: '{ date: "…-…-…", reason: "…" }',
});

const onHoliday = (label: string, what: string, fallback: 'closed' | 'open') =>
  field(z.enum(['closed', 'open']).default(fallback), {
    label,
    hint: `Is het ${what} dicht, of gaan de gewone tijden door?`,
    labels: { closed: 'Gesloten', open: 'Gewone tijden' },
    example: 'closed',
  });

/** The rules that can say when something is open. Without one of them the hours are not known. */
export const hoursRules = ['weekly', 'monthly', 'sessions', 'appointmentOnly', 'always'] as const;

/**
 * When a place or a line is open, in local time of Europe/Amsterdam. Rows and dated exceptions as in schema.org
 * `openingHoursSpecification`; `interval`, nth weekday and validity as in an HSDS `schedule`.
 *
 * Either `unknown` with its reason, or at least one of {@link hoursRules}. Of the exceptions that hold on a day the last
 * one written wins, from holidays, rows and sessions; a holiday takes away rows, not sessions. `opening-hours/index.ts` has it all.
 */
export const hours = field(
  z
    .strictObject({
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
      exceptions: field(z.array(exception), { label: 'Uitzonderingen', hint: 'Dagen waarop het dicht is of andere tijden heeft.' }).default(
        [],
      ),
      publicHolidays: onHoliday('Op feestdagen', 'op feestdagen', 'closed'),
      schoolHolidays: onHoliday('In schoolvakanties', 'in schoolvakanties', 'open'),
      note: text(300, { label: 'Toelichting', hint: 'Wat de bezoeker verder moet weten over de tijden.' }).optional(),
    })
    .superRefine((value, context) => {
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
          message: 'Hier staan geen openingstijden. Vul tijden in, of schrijf bij “unknown” waarom ze niet bekend zijn.',
          params: { example: 'hours:\n  unknown: "…"' },
        });
      }
    }),
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
