import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openingHoursCalendar } from '../../../../src/exports/calendar/opening-hours-calendar.ts';
import { intervalsBetween } from '../../../../src/opening-hours/intervals.ts';
import { anyBounds, anyHours } from '../support/hours-arbitrary.ts';
import { calendar, location, now } from '../support/location.ts';
import { expand, lines } from '../support/expand.ts';

// From the Monday of the week of the check: over New Year and both changes of the clock.
const from = Date.UTC(2026, 10, 15, 23);
const until = Date.UTC(2027, 10, 30, 23);

interface Opening {
  start: number;
  end: number;
  byAppointment: boolean;
}

/** Openings that touch are one opening to a visitor, whether the content writes them as one row or as two. */
function joined(openings: readonly Opening[]): Opening[] {
  const result: Opening[] = [];
  for (const { start, end, byAppointment } of openings) {
    const last = result.at(-1);
    if (last?.end === start && last.byAppointment === byAppointment) result[result.length - 1] = { ...last, end };
    else result.push({ start, end, byAppointment });
  }
  return result;
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each(['UTC', 'America/Los_Angeles', 'Europe/Amsterdam'])('on a machine in %s', (zone) => {
  test('a calendar app shows exactly the opening hours, whatever the rules', () => {
    vi.stubEnv('TZ', zone);
    expect(new Date(Date.UTC(2027, 0, 1)).getTimezoneOffset()).toBe({ UTC: 0, 'America/Los_Angeles': 480, 'Europe/Amsterdam': -60 }[zone]);
    fc.assert(
      fc.property(anyHours, anyBounds, (hours, bounds) => {
        const data = {
          ...location({ unknown: 'Wordt vervangen.' }),
          hours,
          ...(bounds.opensOn === undefined ? {} : { opensOn: bounds.opensOn }),
          ...(bounds.closesAfter === undefined ? {} : { temporary: { until: bounds.closesAfter, note: 'Tijdelijk.' } }),
        };
        const text = openingHoursCalendar({
          name: data.name,
          url: 'https://portal.example/inloop/dorpsveld/',
          host: 'portal.example',
          language: 'nl',
          now,
          calendar,
          locations: [{ id: 'dorpsveld', name: data.name, url: 'https://portal.example/inloop/dorpsveld/', data }],
        });
        const shown = expand(text, from, until).map(({ start, end, summary }) => ({
          start,
          end,
          byAppointment: summary.endsWith('(alleen op afspraak)'),
        }));
        expect(joined(shown)).toEqual(joined(intervalsBetween(hours, calendar, from, until, bounds)));
        const uids = lines(text).filter((line) => line.startsWith('UID:'));
        expect(new Set(uids).size).toBe(uids.length);
      }),
      { numRuns: 150 },
    );
  });
});
