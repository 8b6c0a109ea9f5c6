import fc from 'fast-check';
import { addDays } from '../../../../src/opening-hours/calendar-date.ts';
import { hours, type Hours, type HoursInput } from '../../../../src/schemas/shared/hours.ts';
import { weekdays } from '../../../../src/schemas/shared/weekday.ts';

const clock = (quarters: number) => `${String(Math.floor(quarters / 4)).padStart(2, '0')}:${String((quarters % 4) * 15).padStart(2, '0')}`;

// Some in the night too: the hour in which the clock changes is the hard one.
const span = fc
  .oneof(fc.tuple(fc.nat(95), fc.integer({ min: 1, max: 24 })), fc.tuple(fc.integer({ min: 4, max: 14 }), fc.integer({ min: 1, max: 8 })))
  .map(([from, length]) => ({ opens: clock(from), closes: clock(Math.min(from + length, 96)) }));

const date = fc.integer({ min: 0, max: 420 }).map((days) => addDays('2026-10-20', days));
const times = fc
  .tuple(span, fc.boolean(), fc.constantFrom(undefined, 'alleen voor baby’s', 'met, komma; en puntkomma'))
  .map(([{ opens, closes }, byAppointment, note]) => ({ opens, closes, byAppointment, ...(note === undefined ? {} : { note }) }));
const season = fc.tuple(fc.option(date), fc.option(date)).map(([one, other]) => {
  const [from, through] = one !== null && other !== null && other < one ? [other, one] : [one, other];
  return { ...(from === null ? {} : { validFrom: from }), ...(through === null ? {} : { validThrough: through }) };
});
const day = fc.constantFrom(...weekdays);

const weekly = fc
  .record({ day, times, season, interval: fc.constantFrom(1, 1, 2, 3, 4), anchor: date })
  .map(({ day, times, season, interval, anchor }) => ({ day, ...times, ...season, interval: interval as 1 | 2 | 3 | 4, anchor }));
const monthly = fc
  .record({ day, times, season, nth: fc.constantFrom(1, 2, 3, 4, -1) })
  .map(({ day, times, season, nth }) => ({ day, ...times, ...season, nth: nth as 1 | 2 | 3 | 4 | -1 }));
const session = fc.record({ date, times }).map(({ date, times }) => ({ date, ...times }));
const exception = fc
  .record({ date, length: fc.nat(20), hours: fc.option(fc.array(times, { minLength: 1, maxLength: 2 })) })
  .map(({ date, length, hours }) => ({
    ...(length === 0 ? { date } : { from: date, until: addDays(date, length) }),
    ...(hours === null ? {} : { hours }),
    reason: 'Studiedag',
  }));

/** Any hours that the schema takes, rows that overlap too. */
export const anyHours: fc.Arbitrary<Hours> = fc
  .record({
    always: fc.constantFrom(undefined, undefined, undefined, undefined, true as const),
    weekly: fc.array(weekly, { maxLength: 4 }),
    monthly: fc.array(monthly, { maxLength: 2 }),
    sessions: fc.array(session, { maxLength: 3 }),
    exceptions: fc.array(exception, { maxLength: 4 }),
    publicHolidays: fc.constantFrom('closed' as const, 'open' as const),
    schoolHolidays: fc.constantFrom('closed' as const, 'open' as const),
  })
  .map(({ always, weekly, monthly, sessions, exceptions, ...holidays }) => {
    const input: HoursInput = { exceptions, ...holidays };
    // Nothing can stand beside day and night.
    if (always !== undefined) return hours.parse({ ...input, always });
    if (weekly.length > 0) input.weekly = weekly;
    if (monthly.length > 0) input.monthly = monthly;
    if (sessions.length > 0) input.sessions = sessions;
    if (weekly.length + monthly.length + sessions.length === 0) input.appointmentOnly = 'Bel voor een afspraak.';
    return hours.parse(input);
  });

/** The first and last day of a place, mostly without. */
export const anyBounds = fc.tuple(fc.option(date, { freq: 2 }), fc.option(date, { freq: 2 })).map(([one, other]) => {
  const [opensOn, closesAfter] = one !== null && other !== null && other < one ? [other, one] : [one, other];
  return { opensOn: opensOn ?? undefined, closesAfter: closesAfter ?? undefined };
});
