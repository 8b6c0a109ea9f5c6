import type { Entry, SiteContent } from '../../layers/entry.ts';
import { localDate, monthsBefore } from '../../opening-hours/local-date.ts';
import { formatDate } from '../../opening-hours/wording.ts';
import type { Problem } from '../../problems/problem.ts';
import { locatedProblem } from '../entry-problem.ts';

/** Warns for entries that nobody has checked for longer than the strictest of the portals that show them allows. */
export function checkFreshness(sites: readonly SiteContent[], now: number): Problem[] {
  const today = localDate(now);
  const months = new Map<Entry, number>();
  for (const { site, content } of sites) {
    for (const collection of Object.values(content.collections)) {
      for (const entry of collection.values() as Iterable<Entry>) {
        months.set(entry, Math.min(site.checkLimitMonths, months.get(entry) ?? Infinity));
      }
    }
  }
  return [...months].flatMap(([entry, limit]) => {
    const checkedOn = 'checkedOn' in entry.data ? entry.data.checkedOn : undefined;
    if (checkedOn === undefined || checkedOn >= monthsBefore(today, limit)) return [];
    return locatedProblem(entry.locator, {
      severity: 'warning',
      code: 'not-checked',
      path: ['checkedOn'],
      message:
        `Dit is voor het laatst gecontroleerd op ${formatDate(checkedOn)}, langer dan ${String(limit)} maanden geleden. ` +
        'Kijk na of het nog klopt en vul dan de datum van vandaag in.',
      example: `checkedOn: "${today}"`,
    });
  });
}
