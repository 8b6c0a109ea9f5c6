import type { Entry, MunicipalityContent } from '../../layers/entry.ts';
import type { Problem } from '../../problems/problem.ts';
import { collections as definitions } from '../../schemas/collections.ts';
import type { CollectionName } from '../../schemas/collection-names.ts';
import { locatedProblem } from '../../problems/located-problem.ts';

/** Collections in which visitors choose by name. */
const named = ['locations', 'services', 'organizations', 'themes'] as const satisfies readonly CollectionName[];

/** Warnings for two entries of one collection with one name in a municipality: a visitor cannot tell them apart, and often one is a copy. */
export function checkSameNames({ collections }: MunicipalityContent): Problem[] {
  return named.flatMap((collection) => {
    const first = new Map<string, Entry>();
    return ([...collections[collection].values()] as Entry<(typeof named)[number]>[]).flatMap((entry): Problem[] => {
      const name = entry.data.name.trim().toLowerCase().replace(/\s+/g, ' ');
      const other = first.get(name);
      if (other === undefined) {
        first.set(name, entry as Entry);
        return [];
      }
      const there = other.locator.locate(['name']);
      const problem = locatedProblem(entry.locator, {
        severity: 'warning',
        code: 'same-name',
        path: ['name'],
        message:
          `Er zijn twee ${definitions[collection].labels.plural} met de naam “${entry.data.name}”: ook ${there.file} heet zo. ` +
          'Geef een van de twee een andere naam, of haal het bestand weg dat te veel is.',
      });
      return [{ ...problem, related: [there] }];
    });
  });
}
