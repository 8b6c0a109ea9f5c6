import type { Entry, MunicipalityContent } from '../../layers/entry.ts';
import type { Problem } from '../../problems/problem.ts';
import { collections as definitions } from '../../schemas/collections.ts';
import type { CollectionName } from '../../schemas/collection-names.ts';
import { locatedProblem } from '../../problems/located-problem.ts';

/** Collections in which visitors choose by name, with the field that holds it and how a sentence calls that. */
const named = [
  ['locations', 'name', 'de naam'],
  ['services', 'name', 'de naam'],
  ['organizations', 'name', 'de naam'],
  ['themes', 'name', 'de naam'],
  ['articles', 'title', 'de titel'],
  ['questions', 'question', 'de vraag'],
] as const satisfies readonly (readonly [CollectionName, string, string])[];

/** Warnings for two entries of one collection with one name in a municipality: a visitor cannot tell them apart, and often one is a copy. */
export function checkSameNames({ collections }: MunicipalityContent): Problem[] {
  return named.flatMap(([collection, field, words]) => {
    const first = new Map<string, Entry>();
    return ([...collections[collection].values()] as Entry[]).flatMap((entry): Problem[] => {
      const written = (entry.data as unknown as Record<typeof field, string>)[field];
      const name = written.trim().toLowerCase().replace(/\s+/g, ' ');
      const other = first.get(name);
      if (other === undefined) {
        first.set(name, entry);
        return [];
      }
      const there = other.locator.locate([field]);
      const problem = locatedProblem(entry.locator, {
        severity: 'warning',
        code: 'same-name',
        path: [field],
        message:
          `Er zijn twee ${definitions[collection].labels.plural} met ${words} “${written}”: ook ${there.file} heeft die. ` +
          `Verander ${words} van een van de twee, of haal het bestand weg dat te veel is.`,
      });
      return [{ ...problem, related: [there] }];
    });
  });
}
