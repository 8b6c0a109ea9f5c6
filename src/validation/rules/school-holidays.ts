import type { MunicipalityContent } from '../../layers/entry.ts';
import { localDate } from '../../opening-hours/local-date.ts';
import { schoolHolidayDataEnding } from '../hours/validate.ts';
import type { Problem } from '../../problems/problem.ts';
import { locatedProblem } from '../../problems/located-problem.ts';

/** Warns when the dates of the school holidays are known for less than a year from now. */
export function checkSchoolHolidays({ municipality, locator }: MunicipalityContent, now: number): Problem[] {
  if (municipality === undefined) return [];
  const ending = schoolHolidayDataEnding(municipality.holidays.schoolRegion, localDate(now));
  return ending === undefined ? [] : [locatedProblem(locator, { ...ending, path: ['holidays', 'schoolRegion'] })];
}
