import type { Municipality, SchoolHolidayRegion } from '../schemas/municipality.ts';
import { civilDate, dayNumber, type DayNumber } from './calendar-date.ts';
import { publicHolidays, type PublicHoliday } from './public-holidays.ts';
import { schoolHolidaysOf, type SchoolHoliday } from './school-holidays.ts';

/** What a municipality chooses: `holidays` of `municipality.yaml`, defaults filled in. */
export type MunicipalityHolidays = Municipality['holidays'];

/** The holidays of a municipality, looked up by day: an ISO date or a day number. */
export interface Calendar {
  schoolRegion: SchoolHolidayRegion;
  publicHoliday(day: string | DayNumber): PublicHoliday | undefined;
  /** `undefined` also for a day on which the school holidays are not known (before the first in the data, or after `lastKnownDay`). */
  schoolHoliday(day: string | DayNumber): SchoolHoliday | undefined;
}

const numberOf = (day: string | DayNumber) => (typeof day === 'string' ? dayNumber(day) : day);

/** The calendar of a municipality. Holidays are worked out a year at a time, when first asked for; make one and keep it. */
export function createCalendar(holidays: MunicipalityHolidays): Calendar {
  const publicByYear = new Map<number, Map<DayNumber, PublicHoliday>>();
  let schoolByDay: Map<DayNumber, SchoolHoliday> | undefined;
  return {
    schoolRegion: holidays.schoolRegion,
    publicHoliday(day) {
      const number = numberOf(day);
      const { year } = civilDate(number);
      let ofYear = publicByYear.get(year);
      if (ofYear === undefined) {
        // Of two holidays on one day the first listed gives the name.
        ofYear = new Map(
          publicHolidays(year, holidays)
            .map((holiday) => [holiday.day, holiday] as const)
            .reverse(),
        );
        publicByYear.set(year, ofYear);
      }
      return ofYear.get(number);
    },
    schoolHoliday(day) {
      schoolByDay ??= daysOf(schoolHolidaysOf(holidays.schoolRegion));
      return schoolByDay.get(numberOf(day));
    },
  };
}

function daysOf(holidays: readonly SchoolHoliday[]): Map<DayNumber, SchoolHoliday> {
  const byDay = new Map<DayNumber, SchoolHoliday>();
  for (const holiday of holidays) {
    const through = dayNumber(holiday.through);
    for (let day = dayNumber(holiday.from); day <= through; day++) byDay.set(day, holiday);
  }
  return byDay;
}
