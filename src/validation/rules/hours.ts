import type { Entry } from '../../layers/entry.ts';
import { localDate } from '../../opening-hours/local-date.ts';
import { expiredRules, validateHours } from '../../opening-hours/validate.ts';
import type { Problem } from '../../problems/problem.ts';
import { collections } from '../../schemas/collections.ts';
import type { Hours } from '../../schemas/shared/hours.ts';
import { walk } from '../../schemas/shared/walk.ts';
import { locatedProblem } from '../entry-problem.ts';

/** What is wrong with opening hours beyond one row: rows that overlap, rows that have ended. */
export function checkHours(entry: Entry, now: number): Problem[] {
  const today = localDate(now);
  return [...walk(collections[entry.collection].schema, entry.data)]
    .filter(({ meta }) => meta.widget === 'hours')
    .flatMap(({ path, value }) => {
      const hours = value as Hours;
      return [...validateHours(hours), ...expiredRules(hours, today)].map((finding) =>
        locatedProblem(entry.locator, { ...finding, path: [...path, ...finding.path] }),
      );
    });
}
