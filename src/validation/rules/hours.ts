import type * as z from 'zod';
import type { Entry, SiteContent } from '../../layers/entry.ts';
import { localDate } from '../../opening-hours/local-date.ts';
import { expiredRules, validateHours } from '../hours/validate.ts';
import type { Problem } from '../../problems/problem.ts';
import { collections } from '../../schemas/collections.ts';
import type { Hours } from '../../schemas/shared/hours.ts';
import { walk } from '../../schemas/shared/walk.ts';
import { siteSchema } from '../../schemas/site.ts';
import { locatedProblem } from '../../problems/located-problem.ts';
import type { Locator } from '../../problems/locator.ts';

/** What is wrong with the opening hours of an entry beyond one row: rows that overlap, rows that have ended. */
export function checkHours(entry: Entry, now: number): Problem[] {
  const problems = checkHoursIn(collections[entry.collection].schema, entry.data, entry.locator, now);
  // What has been held is meant to be over: its page says so, and it has left the agenda.
  return entry.collection === 'events' ? problems.filter(({ code }) => code !== 'expired-hours') : problems;
}

/** The same for the hours in the settings of a portal. */
export function checkSiteHours({ site, locator }: SiteContent, now: number): Problem[] {
  return checkHoursIn(siteSchema, site, locator, now);
}

function checkHoursIn(schema: z.core.$ZodType, value: unknown, locator: Locator, now: number): Problem[] {
  const today = localDate(now);
  return [...walk(schema, value)]
    .filter(({ meta }) => meta.widget === 'hours' || meta.widget === 'event-times')
    .flatMap(({ path, value: hours }) =>
      [...validateHours(hours as Hours), ...expiredRules(hours as Hours, today)].map((finding) =>
        locatedProblem(locator, { ...finding, path: [...path, ...finding.path] }),
      ),
    );
}
