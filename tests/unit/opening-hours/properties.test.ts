import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localTimeAt } from '../../../src/opening-hours/amsterdam.ts';
import { isoDateOf } from '../../../src/opening-hours/calendar-date.ts';
import { intervalsBetween } from '../../../src/opening-hours/intervals.ts';
import { statusAt } from '../../../src/opening-hours/status.ts';
import { weekFrom } from '../../../src/opening-hours/week.ts';
import { bounds, hoursInput, instant } from './arbitraries.ts';
import { calendar, day, hours } from './helpers.ts';

const days = calendar();

describe('intervals of any hours', () => {
  it('are sorted, disjoint, within one date, and meet the period asked for', () => {
    fc.assert(
      fc.property(hoursInput, bounds, instant, fc.integer({ min: 1, max: 60 * 1440 }), (input, limits, from, minutes) => {
        const until = from + minutes * 60_000;
        let before = -Infinity;
        for (const { start, end, date } of intervalsBetween(hours(input), days, from, until, limits)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(start < until && end > from).toBe(true);
          expect(isoDateOf(localTimeAt(start).day)).toBe(date);
          expect(isoDateOf(localTimeAt(end - 1).day)).toBe(date);
          before = end;
        }
      }),
    );
  });

  it('stay within the first and last day of the place', () => {
    fc.assert(
      fc.property(hoursInput, bounds, instant, (input, limits, from) => {
        for (const { date } of intervalsBetween(hours(input), days, from, from + 60 * day, limits)) {
          expect(date >= (limits.opensOn ?? date) && date <= (limits.closesAfter ?? date)).toBe(true);
        }
      }),
    );
  });

  it('are the same when the period is cut in two', () => {
    fc.assert(
      fc.property(hoursInput, instant, fc.integer({ min: 1, max: 39 * 1440 }), (input, from, minutes) => {
        const [cut, until] = [from + minutes * 60_000, from + 40 * day];
        const parsed = hours(input);
        const [whole, left, right] = [
          intervalsBetween(parsed, days, from, until),
          intervalsBetween(parsed, days, from, cut),
          intervalsBetween(parsed, days, cut, until),
        ];
        // The one that lies across the cut is in both.
        const both = left.length > 0 && left.at(-1)?.start === right[0]?.start ? right.slice(1) : right;
        expect([...left, ...both]).toEqual(whole);
      }),
    );
  });

  it('are the same from hours that were never asked before', () => {
    fc.assert(
      fc.property(hoursInput, instant, (input, from) => {
        const asked = hours(input);
        statusAt(asked, days, from + 200 * day);
        intervalsBetween(asked, days, from - 30 * day, from);
        expect(intervalsBetween(asked, days, from, from + 30 * day)).toEqual(
          intervalsBetween(hours(input), calendar(), from, from + 30 * day),
        );
      }),
    );
  });
});

describe('the status of any hours', () => {
  it('says what the intervals say', () => {
    fc.assert(
      fc.property(hoursInput, bounds, instant, (input, limits, now) => {
        const parsed = hours(input);
        const status = statusAt(parsed, days, now, limits);
        const ahead = intervalsBetween(parsed, days, now, now + 402 * day, limits);
        const walkIn = ahead.filter(({ byAppointment }) => !byAppointment);
        const [first] = walkIn;
        const isOpen = first !== undefined && first.start <= now;

        expect(status.kind === 'open' || status.kind === 'always').toBe(isOpen);
        if (status.kind === 'open') {
          expect(status.interval).toEqual(first);
          // It is open at every instant until then, and closed at that instant.
          let end = now;
          for (const interval of walkIn) if (interval.start <= end) end = interval.end;
          expect(status.until).toBe(end);
          expect(statusAt(parsed, days, status.until, limits).kind).not.toBe('open');
          expect(statusAt(parsed, days, status.until - 60_000, limits).kind).toBe('open');
        }
        if (status.kind === 'opens') {
          expect(status.next).toEqual(first);
          expect(status.next.start).toBeGreaterThan(now);
          expect(status.appointmentNow).toEqual(ahead.find(({ start }) => start <= now));
        }
        if (status.kind === 'appointment') expect(status.next).toEqual(ahead.find(({ start }) => start > now));
        // Before its first day a place makes no appointments either.
        if (status.kind === 'closed' && status.reason?.kind !== 'not-yet-open')
          expect(ahead.filter(({ start }) => start < now + 400 * day)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('changes only where an interval starts or ends, or at midnight', () => {
    fc.assert(
      fc.property(hoursInput, instant, (input, now) => {
        const parsed = hours(input);
        const [interval] = intervalsBetween(parsed, days, now, now + 30 * day).filter(({ byAppointment }) => !byAppointment);
        fc.pre(interval !== undefined);
        if (interval === undefined) return;
        const open = (at: number) => ['open', 'always'].includes(statusAt(parsed, days, at).kind);
        expect(open(interval.start)).toBe(true);
        expect(open(interval.end - 1)).toBe(true);
        const before = intervalsBetween(parsed, days, interval.start - 1, interval.start);
        expect(open(interval.start - 1)).toBe(before.some(({ byAppointment }) => !byAppointment));
      }),
    );
  });
});

describe('the week of any hours', () => {
  it('has the rows of the intervals', () => {
    fc.assert(
      fc.property(hoursInput, bounds, instant, (input, limits, now) => {
        const parsed = hours(input);
        const today = isoDateOf(localTimeAt(now).day);
        const week = weekFrom(parsed, days, today, limits);
        const rows = week.flatMap(({ date, rows: ofDay }) => ofDay.map((row) => ({ date, ...row })));
        const dates = new Set(week.map(({ date }) => date));
        const expected = intervalsBetween(parsed, days, now - 2 * day, now + 9 * day, limits)
          .filter(({ date }) => dates.has(date))
          .map(({ date, opens, closes, byAppointment, note }) => ({
            date,
            opens,
            closes,
            byAppointment,
            ...(note === undefined ? {} : { note }),
          }));
        // A row inside the hour that is skipped in March is in the table, but takes no time.
        const skipped = ({ date, opens, closes }: { date: string; opens: string; closes: string }) =>
          date === '2027-03-28' && opens >= '02:00' && closes <= '03:00';
        expect(rows.filter((row) => !skipped(row))).toEqual(expected);
        for (const { rows: ofDay, closure } of week) expect(ofDay.length > 0 && closure !== undefined).toBe(false);
      }),
    );
  });
});
