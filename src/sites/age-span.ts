import { ageInMonths, type AgeRange } from '../schemas/shared/people.ts';
import type { AgeSpan } from './age-phases.ts';

/** The ages of a service in months. “6 years” as its last age ends on the seventh birthday, “18 months” with the nineteenth month. */
export function ageSpan({ from, to }: AgeRange): AgeSpan {
  return {
    ...(from === undefined ? {} : { from: ageInMonths(from) }),
    ...(to === undefined ? {} : { until: ageInMonths(to) + (to.endsWith('years') ? 12 : 1) }),
  };
}
