import fc from 'fast-check';
import OpeningHours from 'opening_hours';
import { beforeAll, describe, expect, it } from 'vitest';
import { intervalsBetween } from '../../../src/opening-hours/intervals.ts';
import { statusAt } from '../../../src/opening-hours/status.ts';
import type { WeeklyRow } from '../../../src/schemas/shared/hours.ts';
import { weekdays } from '../../../src/schemas/shared/weekday.ts';
import { weeklyRow } from './arbitraries.ts';
import { calendar, day, hours } from './helpers.ts';
import { useAmsterdam } from './oracle.ts';

// An independent judge for weekly rules: the evaluator of OpenStreetMap's opening_hours. It reckons in the time zone of the process.
beforeAll(useAmsterdam);

const short = { monday: 'Mo', tuesday: 'Tu', wednesday: 'We', thursday: 'Th', friday: 'Fr', saturday: 'Sa', sunday: 'Su' } as const;

type Row = Pick<WeeklyRow, 'day' | 'opens' | 'closes'>;

/** One rule a day, because a later rule for the same day takes the place of an earlier one. */
function syntax(rows: readonly Row[], publicHolidays: 'open' | 'closed', exceptions: readonly string[]): string {
  const rules = weekdays.flatMap((weekday) => {
    const spans = rows.filter(({ day: of }) => of === weekday).map(({ opens, closes }) => `${opens}-${closes}`);
    return spans.length === 0 ? [] : `${short[weekday]} ${spans.join(',')}`;
  });
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const off = exceptions.map((date) => `${date.slice(0, 4)} ${months[Number(date.slice(5, 7)) - 1]} ${date.slice(8)} off`);
  return [...rules, ...(publicHolidays === 'closed' ? ['PH off'] : []), ...off].join('; ');
}

const nl = { lat: 52, lon: 5, address: { country_code: 'nl', state: 'MI' } };

const simpleRow = weeklyRow.map(({ day: of, opens, closes }): Row => ({ day: of, opens, closes }));
const dates = fc.integer({ min: 0, max: 272 }).map((offset) => new Date(Date.UTC(2026, 8, 1) + offset * day).toISOString().slice(0, 10));
interface Given {
  rows: Row[];
  publicHolidays: 'open' | 'closed';
  closed: string[];
  /** The day from which is looked. */
  from: string;
}

const anyCase: fc.Arbitrary<Given> = fc.record({
  rows: fc.array(simpleRow, { minLength: 1, maxLength: 6 }),
  publicHolidays: fc.constantFrom('open' as const, 'closed' as const),
  closed: fc.array(dates, { maxLength: 3 }),
  from: dates,
});

// Both Sundays of Easter and Whitsun are holidays here, and none in the oracle.
const sundays = ['2027-03-28', '2027-05-16'];
const days = calendar({ goodFriday: true, liberationDay: 'always' });

function setUp({ rows, publicHolidays, closed }: Given) {
  const exceptions = [...closed, ...(publicHolidays === 'closed' ? sundays : [])];
  return {
    mine: hours({ weekly: rows, publicHolidays, exceptions: exceptions.map((date) => ({ date, reason: 'dicht' })) }),
    theirs: new OpeningHours(syntax(rows, publicHolidays, exceptions), nl),
  };
}

/** Intervals that touch joined, as [start, end] in epoch ms. */
function joined(intervals: readonly (readonly [number, number])[]): [number, number][] {
  const all: [number, number][] = [];
  for (const [start, end] of intervals) {
    const previous = all.at(-1);
    if (previous !== undefined && start <= previous[1]) previous[1] = Math.max(previous[1], end);
    else all.push([start, end]);
  }
  return all;
}

describe('weekly hours', () => {
  it('are open when opening_hours says so, over four weeks, with holidays and closed days', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const { mine, theirs } = setUp(given);
        const [from, until] = [Date.parse(`${given.from}T12:00Z`), Date.parse(`${given.from}T12:00Z`) + 28 * day];
        const clip = ([start, end]: readonly [number, number]) => [Math.max(start, from), Math.min(end, until)] as const;
        const oracle = theirs
          .getOpenIntervals(new Date(from), new Date(until))
          .map(([start, end]) => clip([start.getTime(), end.getTime()]));
        const ours = intervalsBetween(mine, days, from, until).map(({ start, end }) => clip([start, end]));
        // In the two nights in which the clock changes the oracle and the standards part ways; those hours have tests of their own.
        const outside = (list: [number, number][]) => list.filter(([start, end]) => !changeNights.some(([a, b]) => start < b && end > a));
        expect(outside(joined(ours))).toEqual(outside(joined(oracle)));
      }),
      { numRuns: 300 },
    );
  });

  it('have the same state and the same next change at any minute', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 0, max: 1439 }), (given, minute) => {
        const { mine, theirs } = setUp(given);
        const now = Date.parse(`${given.from}T00:00Z`) + minute * 60_000;
        fc.pre(!changeNights.some(([a, b]) => now > a - 8 * day && now < b));
        const status = statusAt(mine, days, now, { horizonDays: 100 });
        expect(status.kind === 'open' || status.kind === 'always').toBe(theirs.getState(new Date(now)));
        const change = theirs.getNextChange(new Date(now))?.getTime();
        const crossing = changeNights.some(([a]) => change !== undefined && now < a && change > a - day);
        if (status.kind === 'open' && !crossing) expect(status.until).toBe(change);
        if (status.kind === 'opens' && !crossing) expect(status.next.start).toBe(change);
      }),
      { numRuns: 300 },
    );
  });
});

const changeNights = [
  [Date.UTC(2026, 9, 25, 0), Date.UTC(2026, 9, 25, 2)],
  [Date.UTC(2027, 2, 28, 0), Date.UTC(2027, 2, 28, 2)],
] as const;
