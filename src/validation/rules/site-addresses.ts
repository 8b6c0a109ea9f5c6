import type { SiteContent } from '../../layers/entry.ts';
import type { Problem } from '../../problems/problem.ts';
import { locatedProblem } from '../../problems/located-problem.ts';

/** Errors for portals with one web address: search engines and calendars would take them for one. Both files are named. */
export function checkSiteAddresses(sites: readonly SiteContent[]): Problem[] {
  const byUrl = Map.groupBy(sites, ({ site }) => site.url.toLowerCase());
  return [...byUrl.values()].flatMap(([first, ...others]) =>
    others.map(({ locator, site }) => {
      const place = first?.locator.locate(['url']);
      return {
        ...locatedProblem(locator, {
          severity: 'error',
          code: 'duplicate-address',
          path: ['url'],
          message: `Het adres ${site.url} is al van een andere portal: ${place?.file ?? ''}. Geef elke portal een eigen adres.`,
        }),
        ...(place === undefined ? {} : { related: [place] }),
      };
    }),
  );
}
