import { ageInMonths, type AgeRange } from '../schemas/shared/people.ts';
import type { AgeSpan } from './age-phases.ts';

/**
 * The ages that an editor wrote, in months. “6 years” as the last age ends on the seventh birthday, “18 months” with the nineteenth month. Of ages
 * that are left out: every age.
 */
export function ageSpan({ from, to }: AgeRange = {}): AgeSpan {
  return {
    ...(from === undefined ? {} : { from: ageInMonths(from) }),
    ...(to === undefined ? {} : { until: ageInMonths(to) + (to.endsWith('years') ? 12 : 1) }),
  };
}
