import type { SchoolHolidayRegion } from '../schemas/municipality.ts';
import { advisedSchoolHolidays, schoolHolidayNames, schoolYears, type SchoolHolidayId } from './school-holidays.data.ts';

/** One school holiday in one region. */
export interface SchoolHoliday {
  id: SchoolHolidayId;
  /** In Dutch: "herfstvakantie". */
  name: string;
  /** First day, ISO date: a Saturday. */
  from: string;
  /** Last day, ISO date: a Sunday. */
  through: string;
  /** The ministry only advises these dates; a school may choose others. */
  advised: boolean;
}

/** The known school holidays of a region, in order of date. */
export function schoolHolidaysOf(region: SchoolHolidayRegion): SchoolHoliday[] {
  return schoolYears.flatMap(({ holidays }) =>
    (Object.keys(schoolHolidayNames) as SchoolHolidayId[]).map((id) => {
      const [from, through] = holidays[id][region];
      return { id, name: schoolHolidayNames[id], from, through, advised: advisedSchoolHolidays.includes(id) };
    }),
  );
}

/** The last day (ISO date) up to which the school holidays of a region are known: the end of the last summer holiday in the data. */
export function lastKnownDay(region: SchoolHolidayRegion): string {
  return schoolYears.map(({ holidays }) => holidays.summer[region][1]).reduce((latest, day) => (day > latest ? day : latest));
}
