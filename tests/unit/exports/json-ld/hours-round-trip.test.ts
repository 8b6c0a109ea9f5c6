import fc from 'fast-check';
import { expect, test } from 'vitest';
import { governmentOffice } from '../../../../src/exports/json-ld/government-office.ts';
import { addDays, dayNumber, weekdayIndex } from '../../../../src/opening-hours/calendar-date.ts';
import { weekFrom } from '../../../../src/opening-hours/week.ts';
import { anyBounds, anyHours } from '../support/hours-arbitrary.ts';
import { calendar, location, today } from '../support/location.ts';
import { officePortal } from '../support/portal.ts';

interface Specification {
  dayOfWeek?: string | string[];
  opens: string;
  closes: string;
  validFrom?: string;
  validThrough?: string;
}

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const minutes = (time: string) => (time === '23:59' || time === '24:00' ? 1440 : Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));

/** The quarters of an hour that some times cover. */
const quarters = (times: readonly { opens: string; closes: string }[]) =>
  Array.from({ length: 96 }, (_, quarter) => quarter * 15).filter((at) =>
    times.some(({ opens, closes }) => minutes(opens) <= at && at < minutes(closes)),
  );

/** What a search engine takes the hours of a date to be: the special ones when there are any, and else the regular ones. */
function readHours(date: string, regular: readonly Specification[], special: readonly Specification[]): Specification[] {
  const valid = ({ validFrom = '', validThrough = '9999' }: Specification) => validFrom <= date && date <= validThrough;
  const ofDate = special.filter(valid);
  if (ofDate.length > 0) return ofDate;
  const day = `https://schema.org/${dayNames[weekdayIndex(dayNumber(date))] ?? ''}`;
  return regular.filter(valid).filter(({ dayOfWeek = [] }) => [dayOfWeek].flat().includes(day));
}

test('a search engine that follows schema.org finds exactly when anybody can walk in, for half a year', () => {
  fc.assert(
    fc.property(anyHours, anyBounds, (hours, bounds) => {
      const data = {
        ...location({ unknown: 'Wordt vervangen.' }),
        hours,
        ...(bounds.opensOn === undefined ? {} : { opensOn: bounds.opensOn }),
        ...(bounds.closesAfter === undefined ? {} : { temporary: { until: bounds.closesAfter, note: 'Tijdelijk.' } }),
      };
      const office = governmentOffice(officePortal, { id: 'dorpsveld', data });
      const regular = (office['openingHoursSpecification'] ?? []) as unknown as Specification[];
      const special = (office['specialOpeningHoursSpecification'] ?? []) as unknown as Specification[];
      for (let week = 0; week < 26; week++) {
        for (const { date, rows } of weekFrom(hours, calendar, addDays(today, week * 7), bounds)) {
          const open = rows.filter((row) => !row.byAppointment);
          expect([date, quarters(readHours(date, regular, special))]).toEqual([date, quarters(open)]);
        }
      }
    }),
    { numRuns: 100 },
  );
});
