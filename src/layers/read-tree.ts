import { readDocument } from '../documents/read-document.ts';
import type { DocumentReader } from '../documents/remembering-reader.ts';
import type { SourceDocument } from '../documents/source-document.ts';
import type { Problem } from '../problems/problem.ts';
import type { CollectionName } from '../schemas/collection-names.ts';
import { caseClashes } from './case-clashes.ts';
import { checkAsset } from './check-asset.ts';
import type { ContentFiles } from './content-files.ts';
import { classify, type ContentFile, type Scope } from './content-layout.ts';
import { schemaOfFile } from './file-schema.ts';
import { isInThemeFolder } from './theme-folder.ts';

/** A file of a collection, read. Without `document` it could not be read; its problems say why. */
export interface EntryFile {
  path: string;
  scope: Scope;
  collection: CollectionName;
  id: string;
  document?: SourceDocument;
}

/** A `region.yaml`, `municipality.yaml` or `sites/<site>.yaml`, read. */
export interface SettingsFile {
  path: string;
  scope: Scope;
  id: string;
  document?: SourceDocument;
}

/** All that stands in a content folder, read but not merged. */
export interface ContentTree {
  entries: EntryFile[];
  regions: SettingsFile[];
  municipalities: SettingsFile[];
  sites: SettingsFile[];
  /** The files `theme/<name>.yaml`. */
  themes: SettingsFile[];
  /** The drawings and tokens files of theme folders, by path. One without a text was refused; its problems say why. */
  themeTexts: Map<string, string | undefined>;
  /** Ids of all portals of the tree, also of those that were not asked for. Sorted. */
  siteIds: string[];
  /** Paths of the media and theme files. */
  assets: string[];
  problems: Problem[];
}

/**
 * Reads a content folder. With `sites` only what those portals need is read: the national layer, the regions, and their municipalities.
 * Files are taken in the order of their paths, so that the same content always gives the same result.
 *
 * @param read for who loads the same content again and again
 */
export async function readTree(files: ContentFiles, sites?: readonly string[], read: DocumentReader = readDocument): Promise<ContentTree> {
  const paths = (await files.list()).sort();
  const problems: Problem[] = caseClashes(paths);
  const all: ContentFile[] = [];
  for (const path of paths) {
    const file = classify(path);
    if (file === undefined) continue;
    if ('severity' in file) problems.push(file);
    else all.push(file);
  }
  const siteIds = [...new Set(all.filter((file) => file.role === 'site').map((file) => file.id))].sort();
  const wanted = wantedMunicipalities(all, sites);
  const needed = all.filter((file) => file.scope.layer !== 'municipality' || wanted.has(file.scope.owner));
  if (sites !== undefined) keepInPlace(problems, (problem) => isWantedPath(problem.file, wanted));

  const tree: ContentTree = {
    entries: [],
    regions: [],
    municipalities: [],
    sites: [],
    themes: [],
    themeTexts: new Map(),
    siteIds,
    assets: [],
    problems,
  };
  // What a file of a theme should have been called counts as there: what is wrong is told at the file.
  for (const { example } of problems) if (example !== undefined && isInThemeFolder(example)) tree.themeTexts.set(example, undefined);
  for (const file of needed) {
    if (file.role === 'asset') {
      tree.assets.push(file.path);
      const checked = await checkAsset(files, file.path);
      problems.push(...checked.problems);
      if (isInThemeFolder(file.path)) tree.themeTexts.set(file.path, checked.text);
      continue;
    }
    const format = file.role === 'entry' ? file.format : 'yaml';
    const result = read({ file: file.path, bytes: await files.read(file.path), format, schema: schemaOfFile(file) });
    problems.push(...result.problems);
    const found = { path: file.path, scope: file.scope, id: file.id, ...(result.document ? { document: result.document } : {}) };
    if (file.role === 'entry') tree.entries.push({ ...found, collection: file.collection });
    else if (file.role === 'region') tree.regions.push(found);
    else if (file.role === 'municipality') tree.municipalities.push(found);
    else if (file.role === 'theme') tree.themes.push(found);
    else if (sites === undefined || sites.includes(file.id)) tree.sites.push(found);
  }
  return tree;
}

/** Every document of the tree that could be read, also what no portal shows. */
export function documentsOf({ entries, regions, municipalities, sites, themes }: ContentTree): SourceDocument[] {
  return [...entries, ...regions, ...municipalities, ...sites, ...themes].flatMap(({ document }) => document ?? []);
}

function wantedMunicipalities(files: readonly ContentFile[], sites: readonly string[] | undefined): Set<string> {
  const owners = files.filter((file) =>
    sites === undefined ? file.scope.layer === 'municipality' : file.role === 'site' && sites.includes(file.id),
  );
  return new Set(owners.map((file) => file.scope.owner));
}

function isWantedPath(path: string, wanted: ReadonlySet<string>): boolean {
  const municipality = /^content\/municipalities\/([^/]+)\//.exec(path)?.[1];
  return municipality === undefined || wanted.has(municipality);
}

function keepInPlace<T>(items: T[], keep: (item: T) => boolean): void {
  items.splice(0, items.length, ...items.filter(keep));
}
