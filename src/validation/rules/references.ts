import type * as z from 'zod';
import type { Entry, MunicipalityContent, SiteContent } from '../../layers/entry.ts';
import { didYouMean } from '../../problems/did-you-mean.ts';
import type { Place, Problem } from '../../problems/problem.ts';
import { collections, type LayerName } from '../../schemas/collections.ts';
import type { CollectionName } from '../../schemas/collection-names.ts';
import { municipalitySchema } from '../../schemas/municipality.ts';
import { walk } from '../../schemas/shared/walk.ts';
import { siteSchema } from '../../schemas/site.ts';
import { locatedProblem } from '../entry-problem.ts';
import type { Locator } from '../issue-problems.ts';
import { textOf } from './texts.ts';

/** An id that stands in an entry for another entry. */
interface Reference {
  collection: CollectionName;
  id: string;
  /** Finds the place only when it is needed: most references are right. */
  place: () => Place & { field?: string };
}

const found = new WeakMap<Entry, readonly Reference[]>();

/** Errors for references to entries that do not exist in any layer of the municipality. */
export function checkReferences(content: MunicipalityContent): Problem[] {
  const problems: Problem[] = [];
  for (const collection of Object.values(content.collections)) {
    for (const entry of collection.values() as Iterable<Entry>) {
      for (const reference of referencesOf(entry)) {
        if (content.knownIds[reference.collection].has(reference.id)) continue;
        problems.push(dangling(reference, content, entry.layer));
      }
    }
  }
  if (content.municipality !== undefined) {
    problems.push(...checkValue(municipalitySchema, content.municipality, content.locator, content));
  }
  return problems;
}

/** Errors for references in the settings of a portal. */
export function checkSiteReferences({ site, locator, content }: SiteContent): Problem[] {
  return checkValue(siteSchema, site, locator, content);
}

function checkValue(schema: z.core.$ZodType, value: unknown, locator: Locator, content: MunicipalityContent): Problem[] {
  return referencesIn(schema, value, locator)
    .filter((reference) => !content.knownIds[reference.collection].has(reference.id))
    .map((reference) => dangling(reference, content, 'municipality'));
}

function referencesOf(entry: Entry): readonly Reference[] {
  const known = found.get(entry);
  if (known !== undefined) return known;
  const references = referencesIn(collections[entry.collection].schema, entry.data, entry.locator);
  references.push(...textOf(entry.bodyDocument).references.map(({ collection, id, place }) => ({ collection, id, place: () => place })));
  found.set(entry, references);
  return references;
}

function referencesIn(schema: z.core.$ZodType, value: unknown, locator: Locator): Reference[] {
  return [...walk(schema, value)].flatMap(({ path, value: id, meta }) =>
    meta.relation === undefined || typeof id !== 'string'
      ? []
      : [{ collection: meta.relation, id, place: () => locatedProblem(locator, { severity: 'error', code: '', path, message: '' }) }],
  );
}

function dangling({ collection, id, place }: Reference, content: MunicipalityContent, layer: LayerName): Problem {
  const { file, line, column, field } = place();
  const { singular } = collections[collection].labels;
  const known = [...content.knownIds[collection]];
  const elsewhere =
    layer === 'municipality' ? '' : ` De gemeente ${content.municipality?.name ?? content.id} ziet dit bestand, maar heeft geen ${singular} met die id.`;
  const meant = didYouMean(id, known);
  return {
    severity: 'error',
    code: 'dangling-reference',
    file,
    line,
    column,
    ...(field === undefined ? {} : { field }),
    message: `Er is geen ${singular} met de id “${id}”.${meant === undefined ? ` Maak het bestand in een map ${collection}, of haal de verwijzing weg.` : ` ${meant}`}${elsewhere}`,
  };
}
