import type * as z from 'zod';
import { fieldPassages } from '../documents/field-passages.ts';
import { bodyPassages, type TextPassage } from '../documents/passages.ts';
import type { SourceDocument } from '../documents/source-document.ts';
import { classify, type ContentFile, type Scope } from '../layers/content-layout.ts';
import { schemaOfFile } from '../layers/file-schema.ts';
import type { CollectionName } from '../schemas/collection-names.ts';
import { collections, type CollectionDefinition } from '../schemas/collections.ts';
import { fieldMeta, itemOf, shapeOf } from '../schemas/shared/field.ts';
import { audiences, type Audience } from '../schemas/shared/people.ts';
import type { LoadResult } from './load-from.ts';

/** What a person reads of one content file. */
export interface ContentText {
  file: string;
  /** The part of the content that the file belongs to. */
  scope: Scope;
  /** For whom it is, also when a higher layer says so; empty when nothing says it. */
  audiences: readonly Audience[];
  /** Whether the headings in its text are to be questions. */
  asks: boolean;
  /** Fields first, then the text after the front matter. */
  passages: readonly TextPassage[];
}

/** Whether headings in the texts of a collection are to be questions. */
function asksIn(collection: CollectionName): boolean {
  const { headingsAsk = false }: CollectionDefinition = collections[collection];
  return headingsAsk;
}

/** Whether the texts of a collection are left out: nobody reads them, or not in Dutch. */
function isUnread(collection: CollectionName): boolean {
  const { isTranslated = false }: CollectionDefinition = collections[collection];
  return isTranslated || collection === 'sources';
}

type ReadFile = Exclude<ContentFile, { role: 'asset' }>;

/**
 * Everything in the content that a visitor reads, by file: names, summaries, texts, notes, descriptions of pictures; and the addresses for
 * mail. Left out are search words, what is called as others called it (`sources`), and what young people tell in their own words.
 *
 * @param used whether only files that the loaded portals show something of are wanted; otherwise all that could be read
 */
export function contentTexts(loaded: LoadResult, { used }: { used: boolean }): ContentText[] {
  const wanted = used ? usedFiles(loaded) : undefined;
  const files = loaded.documents.flatMap((document) => {
    const file = classify(document.file);
    return file === undefined || 'severity' in file || file.role === 'asset' ? [] : [{ document, file }];
  });
  const documents = new Map(files.map(({ document }) => [document.file.replace(/\.[^./]+$/, ''), document]));
  const regions = new Map(loaded.municipalities.map(({ id, region }) => [id, region?.id]));
  return files
    .filter(({ document, file }) => (wanted?.has(document.file) ?? true) && !(file.role === 'entry' && isUnread(file.collection)))
    .map(({ document, file }) => ({
      file: document.file,
      scope: file.scope,
      audiences: audiencesOf(document, file, documents, regions),
      asks: file.role === 'entry' && asksIn(file.collection),
      passages: [...wordsOf(document, file), ...(file.role === 'entry' && file.collection === 'experiences' ? [] : bodyPassages(document))],
    }))
    .filter(({ passages }) => passages.length > 0);
}

/** What organisations, places, portals and municipalities are called, and services with a name of their own, as “Klein Casus Overleg”. */
export function contentNames({ documents }: Pick<LoadResult, 'documents'>): string[] {
  return documents.flatMap((document) => {
    const file = classify(document.file);
    if (file === undefined || 'severity' in file || file.role === 'asset') return [];
    // A short name in capitals is an abbreviation of the name, and has to be explained as any other.
    const names = wordsOf(document, file).flatMap(({ kind, text, field }) =>
      kind === 'name' && !(field === 'shortName' && /^\p{Lu}+\d*$/u.test(text)) ? [text] : [],
    );
    const { name } = document.raw;
    const own = file.role === 'entry' && file.collection === 'services' && typeof name === 'string' && /\p{Lu}\S*\s.*\p{Lu}/u.test(name);
    return own ? [...names, name.replace(/\s*\d.*$/, '')] : names;
  });
}

/** The files of which the loaded portals show something, and their settings. */
function usedFiles({ sites }: LoadResult): Set<string> {
  return new Set(
    sites.flatMap(({ locator, content }) => [
      locator.locate([]).file,
      content.locator.locate([]).file,
      ...(content.region === undefined ? [] : [`content/regions/${content.region.id}/region.yaml`]),
      ...Object.values(content.collections).flatMap((entries) => [...entries.values()].flatMap((entry) => entry.files)),
    ]),
  );
}

/** Collections whose entries name no audience, because they are always for the same readers. */
const readersOf: Partial<Record<CollectionName, readonly Audience[]>> = { pathways: ['professionals'] };

function audiencesOf(
  document: SourceDocument,
  { scope, ...file }: ReadFile,
  documents: ReadonlyMap<string, SourceDocument>,
  regions: ReadonlyMap<string, string | undefined>,
): readonly Audience[] {
  const own = readAudiences(document);
  if (own !== undefined || file.role !== 'entry') return own ?? [];
  const always = readersOf[file.collection];
  if (always !== undefined) return always;
  const region = scope.layer === 'municipality' ? regions.get(scope.owner) : undefined;
  const higher = [...(region === undefined ? [] : [`content/regions/${region}`]), 'content/national'];
  const names: readonly CollectionName[] = file.collection === 'supplements' ? ['articles', 'pages'] : [file.collection];
  const found = higher.flatMap((folder) => names.map((name) => documents.get(`${folder}/${name}/${file.id}`)));
  return found.map((one) => one && readAudiences(one)).find((one) => one !== undefined) ?? [];
}

function readAudiences({ raw }: SourceDocument): readonly Audience[] | undefined {
  const written: unknown = raw.audiences;
  return Array.isArray(written) ? audiences.filter((audience) => written.includes(audience)) : undefined;
}

/** Fields that hold a name, which nobody can write in other words. */
const nameKeys = new Set(['shortName', 'hostBuilding', 'streetAddress', 'addressLocality', 'neighbourhood', 'credit', 'attribution']);
/** Fields that hold a title or label. */
const headingKeys = new Set(['title', 'name', 'label', 'question', 'area']);
/** Fields that nobody reads. */
const unread = new Set(['synonyms']);

function wordsOf(document: SourceDocument, file: ReadFile): TextPassage[] {
  const named = file.role !== 'entry' || file.collection === 'organizations' || file.collection === 'locations';
  const kindOf = (path: readonly PropertyKey[]): TextPassage['kind'] => {
    const key = String(path.findLast((part) => typeof part === 'string'));
    if (nameKeys.has(key) || (key === 'name' && named)) return 'name';
    return headingKeys.has(key) || key === 'topics' ? 'heading' : 'prose';
  };
  return [...fieldsIn(document.raw, schemaOfFile(file), [])].flatMap(({ path, value, words }) => {
    if (words) return fieldPassages(document, path, value, kindOf(path));
    return /^[^\s@/]+@[^\s@/]+$/.test(value) ? fieldPassages(document, path, value, 'address') : [];
  });
}

function* fieldsIn(
  value: unknown,
  schema: z.core.$ZodType | undefined,
  path: readonly PropertyKey[],
): Generator<{ path: readonly PropertyKey[]; value: string; words: boolean }> {
  if (typeof value === 'string') yield { path, value, words: schema !== undefined && fieldMeta(schema)?.words === true };
  else if (Array.isArray(value)) {
    const item = schema && itemOf(schema);
    for (const [index, one] of value.entries()) yield* fieldsIn(one, item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    const shape = schema && shapeOf(schema);
    for (const [key, one] of Object.entries(value)) {
      if (!unread.has(key)) yield* fieldsIn(one, shape && Object.hasOwn(shape, key) ? shape[key] : undefined, [...path, key]);
    }
  }
}
