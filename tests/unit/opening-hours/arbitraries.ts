import fc from 'fast-check';
import { dayNumber, isoDateOf } from '../../../src/opening-hours/calendar-date.ts';
import { timeOf } from '../../../src/opening-hours/rows.ts';
import type { HoursInput } from '../../../src/schemas/shared/hours.ts';
import { weekdays } from '../../../src/schemas/shared/weekday.ts';

const first = dayNumber('2026-09-01');
const last = dayNumber('2027-05-31');

/** A date in a school year with holidays, both changes of the clock, a week 53 and a New Year in it. */
export const date = fc.integer({ min: first, max: last }).map(isoDateOf);

/** An instant in the same period, to the minute. */
export const instant = fc.integer({ min: first * 1440, max: last * 1440 }).map((minutes) => minutes * 60_000);

const times = fc
  .uniqueArray(
    fc.oneof(
      fc.integer({ min: 0, max: 96 }).map((quarter) => quarter * 15),
      fc.integer({ min: 0, max: 1440 }),
    ),
    { minLength: 2, maxLength: 2 },
  )
  .map(([a = 0, b = 0]) => ({ opens: timeOf(Math.min(a, b)), closes: timeOf(Math.max(a, b)) }));

const details = fc.record({ byAppointment: fc.boolean(), note: fc.constantFrom('peuters', 'baby’s') }, { requiredKeys: [] });

const inOrder = ([a, b]: [string, string]) => (a < b ? [a, b] : [b, a]) as [string, string];
const period = fc.tuple(date, date).map(inOrder);

const validity = fc.oneof(
  fc.constant({}),
  fc.record({ validFrom: date }),
  fc.record({ validThrough: date }),
  period.map(([validFrom, validThrough]) => ({ validFrom, validThrough })),
);

const weekday = fc.constantFrom(...weekdays);

export const weeklyRow = fc
  .tuple(times, details, validity, weekday, fc.constantFrom(1, 1, 2, 3, 4), date)
  .map(([time, more, valid, day, interval, anchor]) => ({ day, ...time, ...more, ...valid, interval: interval as 1 | 2, anchor }));

const monthlyRow = fc
  .tuple(times, details, validity, weekday, fc.constantFrom(1, 2, 3, 4, -1))
  .map(([time, more, valid, day, nth]) => ({ day, ...time, ...more, ...valid, nth: nth as 1 | -1 }));

const session = fc.tuple(date, times, details).map(([on, time, more]) => ({ date: on, ...time, ...more }));

const exception = fc
  .tuple(
    fc.oneof(
      date.map((on) => ({ date: on })),
      period.map(([from, until]) => ({ from, until })),
    ),
    fc.option(fc.array(times, { minLength: 1, maxLength: 3 }), { nil: undefined }),
  )
  .map(([days, rows]) => ({ ...days, reason: 'reden', ...(rows === undefined ? {} : { hours: rows }) }));

const holidays = fc.record({
  publicHolidays: fc.constantFrom('open', 'closed'),
  schoolHolidays: fc.constantFrom('open', 'closed'),
} as const);

/** Any hours that the schema lets through, overlapping rows too; not `unknown`. */
export const hoursInput: fc.Arbitrary<HoursInput> = fc
  .tuple(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record(
          {
            weekly: fc.array(weeklyRow, { minLength: 1, maxLength: 5 }),
            monthly: fc.array(monthlyRow, { minLength: 1, maxLength: 3 }),
            sessions: fc.array(session, { minLength: 1, maxLength: 4 }),
          },
          { requiredKeys: [] },
        ),
      },
      { weight: 1, arbitrary: fc.constant({ always: true as const }) },
    ),
    fc.array(exception, { maxLength: 3 }),
    holidays,
  )
  .map(([rules, exceptions, choice]) => ({
    ...(Object.keys(rules).length === 0 ? { appointmentOnly: 'Bel ons.' } : rules),
    exceptions,
    ...choice,
  }));

export const bounds = fc.record({ opensOn: date, closesAfter: date }, { requiredKeys: [] });
