/**
 * Measures how many status questions one core answers in a second. Every question is about another instant and another place than
 * the one before. Prints the rate beside the bar; the exit code is always 0, because a slow machine is no mistake.
 *
 *     node scripts/bench/hours.ts [--places 200] [--days 90]
 */
import { parseArgs } from 'node:util';
import { createCalendar } from '../../src/opening-hours/calendar.ts';
import { statusAt } from '../../src/opening-hours/status.ts';
import { hours as schema, type HoursInput } from '../../src/schemas/shared/hours.ts';

const bar = 100_000;

const { values } = parseArgs({
  options: {
    places: { type: 'string', default: '200' },
    days: { type: 'string', default: '90' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(
    'node scripts/bench/hours.ts [--places 200] [--days 90]\n\nStatus questions per second on one core, over so many places and days.',
  );
  process.exit(0);
}

/** The kinds of hours that portals have, about as often as they have them. */
const kinds: HoursInput[] = [
  { weekly: [{ day: 'thursday', opens: '14:00', closes: '16:00' }] },
  {
    weekly: [{ day: 'tuesday', opens: '14:00', closes: '16:00' }],
    schoolHolidays: 'closed',
    exceptions: [{ date: '2026-12-08', reason: 'studiedag' }],
  },
  {
    weekly: (['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const).flatMap((day) => [
      { day, opens: '09:00', closes: '12:00' },
      { day, opens: '13:00', closes: '17:00' },
    ]),
    exceptions: [{ from: '2026-12-21', until: '2027-01-01', hours: [{ opens: '10:00', closes: '12:00' }], reason: 'kerst' }],
  },
  { weekly: [{ day: 'wednesday', opens: '09:00', closes: '11:30', interval: 2, anchor: '2026-11-25' }] },
  {
    monthly: [
      { nth: 1, day: 'monday', opens: '19:00', closes: '21:00' },
      { nth: -1, day: 'friday', opens: '09:00', closes: '10:30' },
    ],
  },
  { sessions: ['2026-12-03', '2027-01-14', '2027-02-11', '2027-03-11'].map((date) => ({ date, opens: '09:30', closes: '11:00' })) },
  { weekly: [{ day: 'monday', opens: '09:00', closes: '17:00', byAppointment: true }], appointmentOnly: 'Bel voor een afspraak.' },
  { always: true },
  { unknown: 'De tijden worden nog bekendgemaakt.' },
];

const calendars = (['noord', 'midden', 'zuid'] as const).map((schoolRegion) =>
  createCalendar({ schoolRegion, goodFriday: false, liberationDay: 'lustrum' }),
);
const places = Array.from({ length: Number(values.places) }, (_, index) => ({
  hours: schema.parse(kinds[index % kinds.length]),
  calendar: calendars[index % 3] ?? createCalendar({ schoolRegion: 'noord', goodFriday: false, liberationDay: 'never' }),
}));

const questions = 1_000_000;
const start = Date.UTC(2026, 10, 21);
const span = Number(values.days) * 86_400_000;
// A fixed sequence (a linear congruential generator), so that every run asks the same.
let seed = 1;
const next = () => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
const instants = Float64Array.from({ length: questions }, () => start + next() * span);

/** Seconds for all questions; the tally keeps the work from being optimised away. */
function round(tally: Map<string, number>): number {
  const began = process.hrtime.bigint();
  let place = 0;
  for (const instant of instants) {
    const { hours, calendar } = places[place] as (typeof places)[number];
    const { kind } = statusAt(hours, calendar, instant);
    tally.set(kind, (tally.get(kind) ?? 0) + 1);
    place = place + 1 === places.length ? 0 : place + 1;
  }
  return Number(process.hrtime.bigint() - began) / 1e9;
}

const tally = new Map<string, number>();
const first = round(tally);
const rounds = Array.from({ length: 5 }, () => round(new Map())).sort((a, b) => a - b);
const rate = (seconds: number) => Math.round(questions / seconds);
const format = (value: number) => value.toLocaleString('en-GB');
const median = rate(rounds[2] ?? first);

console.log(`${format(questions)} status questions, ${places.length} places, ${values.days} days`);
console.log(`  answers      ${[...tally].map(([kind, count]) => `${kind} ${format(count)}`).join(', ')}`);
console.log(`  first round  ${format(rate(first))} per second (nothing worked out yet)`);
console.log(`  median of 5  ${format(median)} per second`);
console.log(`  bar          ${format(bar)} per second: ${Math.min(median, rate(first)) >= bar ? 'pass' : 'BELOW'}`);
