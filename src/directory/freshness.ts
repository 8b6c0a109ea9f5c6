import { monthsBefore } from '../opening-hours/local-date.ts';
import type { Portal } from '../portal/portal.ts';
import type { Freshness } from './entry.ts';

/** How fresh an entry is that was checked on a day (ISO). On the day of a limit itself it is still within it. */
export function freshnessOf({ site, today }: Pick<Portal, 'site' | 'today'>, checkedOn: string): Freshness {
  const limit = site.checkLimitMonths;
  if (checkedOn >= monthsBefore(today, limit)) return 'fresh';
  return checkedOn >= monthsBefore(today, 2 * limit) ? 'over-limit' : 'past-twice';
}
