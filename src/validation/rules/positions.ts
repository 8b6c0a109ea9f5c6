import type { MunicipalityContent } from '../../layers/entry.ts';
import { originOf } from '../../layers/merge.ts';
import type { Problem } from '../../problems/problem.ts';
import { distanceKm } from '../../schemas/shared/position.ts';
import { locatedProblem } from '../../problems/located-problem.ts';

/** Errors for places of the municipality itself that lie outside its surroundings: mostly two numbers in the wrong order. */
export function checkPositions({ municipality, collections }: MunicipalityContent): Problem[] {
  if (municipality === undefined) return [];
  const { center, radiusKm } = municipality.area;
  return [...collections.locations.values()].flatMap((location) => {
    const { position } = location.data;
    // A place of the region may lie outside the municipality; a position that the municipality itself wrote may not.
    if (position === undefined || originOf(location.merged, ['position']).layer !== 'municipality') return [];
    const distance = distanceKm(center, position);
    if (distance <= radiusKm) return [];
    return locatedProblem(location.locator, {
      severity: 'error',
      code: 'outside-surroundings',
      path: ['position'],
      message:
        `Dit punt ligt ${String(Math.round(distance))} kilometer van het midden van ${municipality.name}. Verder dan ${String(radiusKm)} kilometer kan niet kloppen. ` +
        'Kijk de getallen na. Ligt de plek echt zo ver weg? Maak dan de straal in municipality.yaml groter.',
    });
  });
}
