import type { Entry, SiteContent } from '../../layers/entry.ts';
import { localDate, monthsBefore } from '../../opening-hours/local-date.ts';
import { formatDate } from '../../hours-wording/wording.ts';
import type { Problem } from '../../problems/problem.ts';
import { locatedProblem, type Finding } from '../../problems/located-problem.ts';
import { checkedInFuture } from './dates.ts';

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
    return locatedProblem(entry.locator, notChecked(longAgo(checkedOn, limit)));
  });
}

/** Warns for a portal of which nobody has checked the settings, such as its telephone, for longer than it allows itself, or ever. */
export function checkSiteFreshness({ site, locator }: SiteContent, now: number): Problem[] {
  const today = localDate(now);
  const { checkedOn, checkLimitMonths: limit } = site;
  if (checkedOn === undefined) {
    const message = 'Niemand heeft opgeschreven wanneer de telefoon en de andere gegevens in dit bestand zijn nagekeken.';
    return [locatedProblem(locator, notChecked(message))];
  }
  if (checkedOn > today) return [locatedProblem(locator, checkedInFuture(checkedOn, today))];
  return checkedOn >= monthsBefore(today, limit) ? [] : [locatedProblem(locator, notChecked(longAgo(checkedOn, limit)))];
}

const longAgo = (checkedOn: string, limit: number) =>
  `Dit is voor het laatst gecontroleerd op ${formatDate(checkedOn)}, langer dan ${String(limit)} maanden geleden.`;

const notChecked = (what: string): Finding => ({
  severity: 'warning',
  code: 'not-checked',
  path: ['checkedOn'],
  message: `${what} Kijk na of het nog klopt en vul dan de dag in waarop u dat deed.`,
  // A date to paste would say that somebody has checked.
  example: 'checkedOn: "…-…-…"',
});
