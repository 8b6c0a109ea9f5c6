import type { Entry, SiteContent } from '../../layers/entry.ts';
import { localDate, monthsBefore } from '../../opening-hours/local-date.ts';
import { formatDate } from '../../opening-hours/wording.ts';
import type { Problem } from '../../problems/problem.ts';
import { locatedProblem } from '../entry-problem.ts';

/** Warns for entries that nobody has checked for longer than the portal allows. */
export function checkFreshness({ site, content }: SiteContent, now: number): Problem[] {
  const limit = monthsBefore(localDate(now), site.checkLimitMonths);
  return Object.values(content.collections)
    .flatMap((collection) => [...collection.values()] as Entry[])
    .flatMap((entry) => {
      const checkedOn = 'checkedOn' in entry.data ? entry.data.checkedOn : undefined;
      if (checkedOn === undefined || checkedOn >= limit) return [];
      return locatedProblem(entry.locator, {
        severity: 'warning',
        code: 'not-checked',
        path: ['checkedOn'],
        message:
          `Dit is voor het laatst gecontroleerd op ${formatDate(checkedOn)}, langer dan ${String(site.checkLimitMonths)} maanden geleden. ` +
          'Kijk na of het nog klopt en vul dan de datum van vandaag in.',
        example: `checkedOn: "${localDate(now)}"`,
      });
    });
}
