import type { Entry, MunicipalityContent } from '../../layers/entry.ts';
import type { Problem } from '../../problems/problem.ts';
import { locatedProblem } from '../../problems/located-problem.ts';

/** Errors for temporary places that follow themselves up, directly or in a circle. */
export function checkSuccessors({ collections: { locations } }: MunicipalityContent): Problem[] {
  return [...locations.values()].flatMap((location) => {
    if (!leadsBack(location, locations)) return [];
    return locatedProblem(location.locator, {
      severity: 'error',
      code: 'circular-successor',
      path: ['temporary', 'successor'],
      message: 'Deze plek wordt uiteindelijk door zichzelf opgevolgd. Kies bij “successor” een andere plek, of haal de regel weg.',
    });
  });
}

function leadsBack(start: Entry<'locations'>, locations: ReadonlyMap<string, Entry<'locations'>>): boolean {
  const seen = new Set<string>();
  let next = start.data.temporary?.successor;
  while (next !== undefined && !seen.has(next)) {
    if (next === start.id) return true;
    seen.add(next);
    next = locations.get(next)?.data.temporary?.successor;
  }
  return false;
}
