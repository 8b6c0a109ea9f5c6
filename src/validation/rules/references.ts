import type * as z from 'zod';
import type { Entry, MunicipalityContent, SiteContent, WrongEntry } from '../../layers/entry.ts';
import type { Place, Problem } from '../../problems/problem.ts';
import { yamlRow } from '../../problems/yaml-snippet.ts';
import { mdxComponents, type AllowedComponents } from '../../documents/mdx-components.ts';
import { validationTexts } from '../../messages/validation.nl.ts';
import { collections, type LayerName } from '../../schemas/collections.ts';
import type { CollectionName } from '../../schemas/collection-names.ts';
import { municipalitySchema } from '../../schemas/municipality.ts';
import { walk } from '../../schemas/shared/walk.ts';
import { siteSchema } from '../../schemas/site.ts';
import { locatedProblem } from '../../problems/located-problem.ts';
import { correctedLines } from '../../schema-problems/corrected-lines.ts';
import { writtenSlip } from '../../schema-problems/written-slips.ts';
import type { Locator } from '../../problems/locator.ts';
import { isId, meaningOf, type Meaning } from './reference-meaning.ts';
import { textOf } from './texts.ts';

/** An id that stands in an entry for another entry. */
interface Reference {
  collection: CollectionName;
  id: string;
  /** Finds the place only when it is needed: most references are right. */
  place: () => Place & { field?: string };
  /**
   * The text of the file with other ids in the place of this one. Of a short list on one line, what `meant` knows a better id for is put
   * right as well.
   */
  corrected: (ids: readonly string[], meant: (written: string) => string | undefined) => string | undefined;
}

const found = new WeakMap<Entry | WrongEntry, readonly Reference[]>();

/**
 * Errors for references to entries that do not exist in any layer of a municipality. A file that many municipalities share gets one
 * message, which names the municipalities that miss something the others have.
 */
export function checkReferences(municipalities: readonly MunicipalityContent[]): Problem[] {
  const missing = new Map<string, Missing>();
  for (const content of municipalities) {
    for (const reference of referencesIn(content)) {
      const ids = content.knownIds[reference.collection];
      if (ids.has(reference.id)) continue;
      const key = keyOf(reference);
      const told = missing.get(key) ?? { reference, content, names: [] };
      told.names.push(content.municipality?.name ?? content.id);
      missing.set(key, told);
    }
  }
  const elsewhere = existingElsewhere(municipalities, missing);
  return [...missing].map(([key, { reference, content, names }]) => dangling(reference, content, elsewhere.has(key) ? names : []));
}

/** A reference that leads nowhere. */
interface Missing {
  reference: Reference;
  /** The first municipality in which it leads nowhere. */
  content: MunicipalityContent;
  /** The names of all of them. */
  names: string[];
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
    .map((reference) => dangling(reference, content, []));
}

function* referencesIn(content: MunicipalityContent): Generator<Reference> {
  for (const collection of Object.values(content.collections)) {
    for (const entry of collection.values() as Iterable<Entry>) yield* referencesOf(entry);
  }
  for (const entry of content.wrongEntries ?? []) yield* referencesOf(entry);
  if (content.municipality !== undefined) yield* valueReferences(municipalitySchema, content.municipality, content.locator);
}

/** Of an entry with a wrong value the references that are not in that value: who puts the value right finds them at once. */
function referencesOf(entry: Entry | WrongEntry): readonly Reference[] {
  const known = found.get(entry);
  if (known !== undefined) return known;
  const references = [
    ...('faults' in entry
      ? valueReferences(collections[entry.collection].schema, entry.value, entry.locator, entry.faults)
      : valueReferences(collections[entry.collection].schema, entry.data, entry.locator)),
    ...textOf(entry.bodyDocument).references.map(({ collection, id, place }) => ({
      collection,
      id,
      place: () => place,
      corrected: ([other]: readonly string[]) => `${attributeFor(collection) ?? 'id'}="${other ?? ''}"`,
    })),
  ];
  found.set(entry, references);
  return references;
}

/** @param faults paths of what is wrong; what is inside one of them, other than the whole, is passed over */
function valueReferences(
  schema: z.core.$ZodType,
  value: unknown,
  locator: Locator,
  faults: readonly (readonly PropertyKey[])[] = [],
): Reference[] {
  const isFaulty = (path: readonly PropertyKey[]) =>
    faults.some((fault) => fault.length > 0 && fault.every((part, index) => part === path[index]));
  return [...walk(schema, value)].flatMap(({ path, value: id, meta }) =>
    meta.relation === undefined || typeof id !== 'string' || isFaulty(path)
      ? []
      : [
          {
            collection: meta.relation,
            id,
            place: () => locatedProblem(locator, { severity: 'error', code: '', path, message: '' }),
            corrected: (ids, meant) => correctedReference(value, path, locator, ids, meant),
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

/** A list on one line as a whole; of any other list the row, and of anything else the key with its value. */
function correctedReference(
  value: unknown,
  path: readonly PropertyKey[],
  locator: Locator,
  ids: readonly string[],
  meant: (written: string) => string | undefined,
): string | undefined {
  const at = path.at(-1);
  const listPath = path.slice(0, -1);
  if (typeof at !== 'number') return correctedLines(value, path, ids[0] ?? '');
  if (locator.locate(path).line !== locator.locate(listPath, 'key').line) return ids.map(yamlRow).join('\n');
  const list = listPath.reduce<unknown>((inner, part) => (inner as Record<PropertyKey, unknown>)[part], value) as unknown[];
  // A number among the ids has its own message, and only who wrote it knows what it should be.
  if (!list.every((item) => typeof item === 'string')) return undefined;
  return correctedLines(
    value,
    listPath,
    list.flatMap((item, index) => (index === at ? ids : (meant(item) ?? item))),
  );
}

/** @param where the municipalities without the entry, when others do have it */
function dangling({ collection, id, place, corrected }: Reference, content: MunicipalityContent, where: readonly string[]): Problem {
  const { file, line, column, field } = place();
  const meaning = (written: string) => meaningOf(written, collection, layerOf(file), content);
  const meant = meaning(id);
  const example = correctedBy(meant, (ids) =>
    corrected(ids, (other) => (content.knownIds[collection].has(other) ? undefined : onlyId(meaning(other)))),
  );
  return {
    severity: 'error',
    code: 'dangling-reference',
    file,
    line,
    column,
    ...(field === undefined ? {} : { field }),
    message: where.length === 0 ? notThere(collection, id, meant, file) : notEverywhere(collection, id, meant, where),
    ...(example === undefined || (where.length > 0 && meant.kind === 'unknown') ? {} : { example }),
  };
}

const layerOf = (file: string): LayerName =>
  file.startsWith('content/national/') ? 'national' : file.startsWith('content/regions/') ? 'region' : 'municipality';

/** The id that was certainly meant; `undefined` when there are more, or none. */
const onlyId = (meaning: Meaning): string | undefined =>
  meaning.kind === 'slip' ? meaning.id : meaning.kind === 'name' && meaning.ids.length === 1 ? meaning.ids[0] : undefined;

function correctedBy(meaning: Meaning, corrected: (ids: readonly string[]) => string | undefined): string | undefined {
  if (meaning.kind === 'joined') return corrected(meaning.ids);
  const id = onlyId(meaning);
  return id === undefined ? undefined : corrected([id]);
}

function notThere(collection: CollectionName, id: string, meaning: Meaning, file: string): string {
  const { singular } = collections[collection].labels;
  const written = shown(id);
  if (meaning.kind === 'joined') return validationTexts.joinedItems;
  const slip = writtenSlip(id);
  if (slip !== undefined && slip.text === onlyId(meaning)) return validationTexts.slips[slip.kind];
  if (meaning.kind === 'name' && !isId(id)) {
    const [first, ...others] = meaning.ids;
    return others.length === 0
      ? `“${written}” is de naam van een ${singular}. Hier hoort de id: “${first}”.`
      : `“${written}” is de naam van meer dan één ${singular}. Schrijf de id van de juiste: ${meaning.ids.map((one) => `“${one}”`).join(' of ')}.`;
  }
  const what = isId(id) ? 'met de id' : 'met de naam of id';
  return `Er is geen ${singular} ${what} “${written}”. ${cureOf(collection, id, meaning, file)}`;
}

function cureOf(collection: CollectionName, id: string, meaning: Meaning, file: string): string {
  if (meaning.kind === 'joined') return '';
  if (meaning.kind !== 'unknown')
    return `Bedoelt u ${(meaning.kind === 'slip' ? [meaning.id] : meaning.ids).map((one) => `“${one}”`).join(' of ')}?`;
  if (meaning.id === undefined) return 'Schrijf de id, of haal de verwijzing weg.';
  const folder = /^content\/(?:national|(?:regions|municipalities)\/[^/]+)/.exec(file)?.[0] ?? 'content/national';
  const path = `${folder}/${collection}/${meaning.id}.${collections[collection].format}`;
  return isId(id)
    ? `Maak het bestand ${path}, of haal de verwijzing weg.`
    : `Maak het bestand ${path} en schrijf hier “${meaning.id}”, of haal de verwijzing weg.`;
}

function notEverywhere(collection: CollectionName, id: string, meaning: Meaning, where: readonly string[]): string {
  const others = where.length > 3 ? [...where.slice(0, 3), `nog ${String(where.length - 3)}`] : where;
  const meant = onlyId(meaning);
  const cure =
    meant === undefined ? `Maak het bestand ${id} in een map ${collection}, of haal de verwijzing weg.` : `Bedoelt u “${meant}”?`;
  return `Niet elke gemeente die dit bestand ziet, heeft een ${collections[collection].labels.singular} met de id “${id}”. Die ontbreekt in: ${others.join(', ')}. ${cure}`;
}

/** What was written, fit to stand in a sentence between quotes. */
function shown(written: string): string {
  const text = written.replace(/[“”„]/g, '').replace(/\s+/g, ' ').trim();
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
