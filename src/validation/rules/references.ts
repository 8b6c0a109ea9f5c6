import type * as z from 'zod';
import type { Entry, MunicipalityContent, SiteContent } from '../../layers/entry.ts';
import { nearestId } from '../../problems/did-you-mean.ts';
import type { Place, Problem } from '../../problems/problem.ts';
import { mdxComponents, type AllowedComponents } from '../../documents/mdx-components.ts';
import { collections } from '../../schemas/collections.ts';
import type { CollectionName } from '../../schemas/collection-names.ts';
import { municipalitySchema } from '../../schemas/municipality.ts';
import { slugify } from '../../schemas/shared/id.ts';
import { walk } from '../../schemas/shared/walk.ts';
import { siteSchema } from '../../schemas/site.ts';
import { locatedProblem } from '../entry-problem.ts';
import { correctedLines } from '../example-value.ts';
import type { Locator } from '../../problems/locator.ts';
import { textOf } from './texts.ts';

/** An id that stands in an entry for another entry. */
interface Reference {
  collection: CollectionName;
  id: string;
  /** Finds the place only when it is needed: most references are right. */
  place: () => Place & { field?: string };
  /** The text of the file with another id in the place of this one. */
  corrected: (id: string) => string | undefined;
}

const found = new WeakMap<Entry, readonly Reference[]>();

/**
 * Errors for references to entries that do not exist in any layer of a municipality. A file that many municipalities share gets one
 * message, which names the municipalities that miss something the others have.
 */
export function checkReferences(municipalities: readonly MunicipalityContent[]): Problem[] {
  const missing = new Map<string, { reference: Reference; meant: string | undefined; names: string[] }>();
  for (const content of municipalities) {
    for (const reference of referencesIn(content)) {
      const ids = content.knownIds[reference.collection];
      if (ids.has(reference.id)) continue;
      const key = keyOf(reference);
      const told = missing.get(key) ?? { reference, meant: meantId(reference, content), names: [] };
      told.names.push(content.municipality?.name ?? content.id);
      missing.set(key, told);
    }
  }
  const elsewhere = existingElsewhere(municipalities, missing);
  return [...missing].map(([key, { reference, meant, names }]) => dangling(reference, meant, elsewhere.has(key) ? names : []));
}

const keyOf = (reference: Reference) => {
  const { file, line, column } = reference.place();
  return [file, line, column, reference.collection, reference.id].join('\n');
};

/** Which of these references do lead somewhere in another municipality that sees the same file. */
function existingElsewhere(
  municipalities: readonly MunicipalityContent[],
  missing: ReadonlyMap<string, { reference: Reference }>,
): Set<string> {
  if (missing.size === 0) return new Set();
  const ids = new Set([...missing.values()].map(({ reference: { collection, id } }) => `${collection}/${id}`));
  const existing = municipalities.flatMap((content) =>
    [...referencesIn(content)].filter(({ collection, id }) => ids.has(`${collection}/${id}`) && content.knownIds[collection].has(id)),
  );
  return new Set(existing.map(keyOf));
}

/** Errors for references in the settings of a portal. */
export function checkSiteReferences({ site, locator, content }: SiteContent): Problem[] {
  return valueReferences(siteSchema, site, locator)
    .filter((reference) => !content.knownIds[reference.collection].has(reference.id))
    .map((reference) => dangling(reference, meantId(reference, content), []));
}

function* referencesIn(content: MunicipalityContent): Generator<Reference> {
  for (const collection of Object.values(content.collections)) {
    for (const entry of collection.values() as Iterable<Entry>) yield* referencesOf(entry);
  }
  if (content.municipality !== undefined) yield* valueReferences(municipalitySchema, content.municipality, content.locator);
}

function referencesOf(entry: Entry): readonly Reference[] {
  const known = found.get(entry);
  if (known !== undefined) return known;
  const references = [
    ...valueReferences(collections[entry.collection].schema, entry.data, entry.locator),
    ...textOf(entry.bodyDocument).references.map(({ collection, id, place }) => ({
      collection,
      id,
      place: () => place,
      corrected: (other: string) => `${attributeFor(collection) ?? 'id'}="${other}"`,
    })),
  ];
  found.set(entry, references);
  return references;
}

function valueReferences(schema: z.core.$ZodType, value: unknown, locator: Locator): Reference[] {
  return [...walk(schema, value)].flatMap(({ path, value: id, meta }) =>
    meta.relation === undefined || typeof id !== 'string'
      ? []
      : [
          {
            collection: meta.relation,
            id,
            place: () => locatedProblem(locator, { severity: 'error', code: '', path, message: '' }),
            corrected: (other: string) => correctedLines(value, path, other),
          },
        ],
  );
}

/** The attribute of the blocks in an MDX text that refers to a collection. */
function attributeFor(collection: CollectionName): string | undefined {
  return Object.values(mdxComponents as AllowedComponents)
    .flatMap(({ attributes }) => Object.entries(attributes))
    .find(([, { type }]) => type.kind === 'reference' && type.collection === collection)?.[0];
}

/** The id that was probably meant: a slip in it, a part of it, or the name or short name of the entry written as an id. */
function meantId({ collection, id }: Reference, { collections: entries, knownIds }: MunicipalityContent): string | undefined {
  const byName = new Map<string, string>();
  for (const entry of entries[collection].values() as Iterable<Entry>) {
    const { name, shortName, title } = entry.data as { name?: string; shortName?: string; title?: string };
    for (const text of [name, shortName, title]) if (text !== undefined) byName.set(slugify(text), entry.id);
  }
  return byName.get(id) ?? nearestId(id, knownIds[collection]) ?? byName.get(nearestId(id, byName.keys()) ?? '');
}

/**
 * @param meant an id that does exist
 * @param where the municipalities without the entry, when others do have it
 */
function dangling({ collection, id, place, corrected }: Reference, meant: string | undefined, where: readonly string[]): Problem {
  const { file, line, column, field } = place();
  const { singular } = collections[collection].labels;
  const cure =
    meant === undefined ? `Maak het bestand ${id} in een map ${collection}, of haal de verwijzing weg.` : `Bedoelt u “${meant}”?`;
  const example = meant === undefined ? undefined : corrected(meant);
  const others = where.length > 3 ? [...where.slice(0, 3), `nog ${String(where.length - 3)}`] : where;
  return {
    severity: 'error',
    code: 'dangling-reference',
    file,
    line,
    column,
    ...(field === undefined ? {} : { field }),
    message:
      where.length === 0
        ? `Er is geen ${singular} met de id “${id}”. ${cure}`
        : `Niet elke gemeente die dit bestand ziet, heeft een ${singular} met de id “${id}”. Die ontbreekt in: ${others.join(', ')}. ${cure}`,
    ...(example === undefined ? {} : { example }),
  };
}
