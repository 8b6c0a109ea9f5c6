import type { SiteContent } from '../../layers/entry.ts';
import type { Problem } from '../../problems/problem.ts';
import { locatedProblem } from '../../problems/located-problem.ts';

/** Warns for a portal that cannot be called. */
export function checkPhone({ site, locator }: SiteContent): Problem[] {
  if (site.phone.number !== undefined) return [];
  return [
    locatedProblem(locator, {
      severity: 'warning',
      code: 'no-phone',
      path: ['phone'],
      message: 'Deze portal heeft geen telefoonnummer. Veel mensen bellen liever. Vul het nummer in zodra het er is.',
      example: 'phone:\n  number: "…"',
    }),
  ];
}
