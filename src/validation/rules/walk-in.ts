import type { MunicipalityContent } from '../../layers/entry.ts';
import type { Problem } from '../../problems/problem.ts';
import { locatedProblem } from '../entry-problem.ts';

/** A municipality has a walk-in point, or says why not and where people can go. Both together contradict each other. */
export function checkWalkIn({ id, municipality, collections, knownIds, hiddenIds, locator }: MunicipalityContent): Problem[] {
  if (municipality === undefined) return [];
  const points = [...collections.locations.values()].filter(({ data }) => data.kind === 'walk-in');
  if (points.length === 0 && municipality.noWalkIn === undefined) {
    // A place that is wrong may be the walk-in point; its own messages come first.
    const wrong = [...knownIds.locations].some((known) => !hiddenIds.locations.has(known) && !collections.locations.has(known));
    if (wrong) return [];
    return [
      locatedProblem(locator, {
        severity: 'error',
        code: 'no-walk-in',
        path: [],
        message:
          `De gemeente ${municipality.name} heeft geen inlooppunt, en er staat niet waarom. ` +
          `Maak een plek met “kind: walk-in” in content/municipalities/${id}/locations, of schrijf waarom er geen is en waar mensen dan terechtkunnen.`,
        example: 'noWalkIn:\n  reason: "Er is nog geen inlooppunt."\n  instead: "Bel ons. We maken een afspraak bij u in de buurt."',
      }),
    ];
  }
  const first = points[0];
  if (first !== undefined && municipality.noWalkIn !== undefined) {
    return [
      locatedProblem(locator, {
        severity: 'error',
        code: 'contradicting-walk-in',
        path: ['noWalkIn'],
        at: 'key',
        message: `Hier staat dat er geen inlooppunt is, maar ${first.files[0] ?? first.id} is er wel een. Haal “noWalkIn” weg, of verander de soort van die plek.`,
      }),
    ];
  }
  return [];
}
