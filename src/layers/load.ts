import { compareProblems, type Problem } from '../problems/problem.ts';
import { municipalitySchema } from '../schemas/municipality.ts';
import { regionSchema } from '../schemas/region.ts';
import { siteSchema } from '../schemas/site.ts';
import { validateContent } from '../validation/validate-content.ts';
import { filesOnDisk, type ContentFiles } from './content-files.ts';
import type { Scope } from './content-layout.ts';
import type { LoadedContent, MunicipalityContent, SiteContent } from './entry.ts';
import { indexEntries } from './entry-index.ts';
import { mergeMunicipality, type EntryCache } from './merge-municipality.ts';
import { readTree } from './read-tree.ts';
import { scopesOf } from './scopes.ts';
import { strayIds } from './stray-ids.ts';
import {
  duplicateSites,
  missingSettings,
  municipalityFolders,
  parseSettings,
  regionsWithoutSettings,
  unknownRegion,
  unknownSites,
} from './settings.ts';

/** What to load. */
export interface LoadOptions {
  /** Folder that holds `content/`. */
  root: string;
  /** The instant of this build, in milliseconds since 1970 (UTC). Rules on freshness and expiry count from it. */
  now: number;
  /** Ids of the portals to load; left out for all. An unknown id is an error among the problems. */
  sites?: readonly string[];
  /** Whether the rules that look further than one value run too; `true` unless told. A build that has just run them leaves them out. */
  rules?: boolean;
}

/** Reads, merges, parses and checks the content of a folder on disk. Never throws on wrong content: problems say what is wrong. */
export function loadContent({ root, ...options }: LoadOptions): Promise<LoadedContent> {
  return loadFrom(filesOnDisk(root), options);
}

/** As {@link loadContent}, from any set of files. */
export async function loadFrom(files: ContentFiles, { now, sites, rules = true }: Omit<LoadOptions, 'root'>): Promise<LoadedContent> {
  const tree = await readTree(files, sites);
  const index = indexEntries(tree.entries);
  const problems: Problem[] = [...tree.problems, ...index.problems, ...unknownSites(tree, sites)];
  const regions = parseSettings(tree.regions, regionSchema, problems);
  const municipalities = parseSettings(tree.municipalities, municipalitySchema, problems);
  const sitesById = parseSettings(tree.sites, siteSchema, problems);
  problems.push(...duplicateSites(tree.sites), ...regionsWithoutSettings(tree));

  const cache: EntryCache = new Map();
  const national: Scope = { layer: 'national', owner: '' };
  // Layers that no municipality of this run uses are checked all the same: somebody is about to use them.
  for (const region of [undefined, ...tree.regions]) {
    problems.push(...mergeMunicipality(index, region === undefined ? [national] : [national, region.scope], cache).problems);
  }

  const content: MunicipalityContent[] = [];
  for (const { id, owner, document } of municipalityFolders(tree)) {
    const municipality = municipalities.get(id)?.data;
    if (document === undefined && !tree.problems.some((problem) => problem.file.startsWith(`${owner}/municipality.yaml`))) {
      problems.push(missingSettings(owner, 'municipality'));
    }
    const region = municipality === undefined ? undefined : regions.get(municipality.region);
    // Settings with another fault in them may still name the region.
    const regionId = municipality?.region ?? document?.raw.region;
    const layer = tree.regions.find((known) => known.id === regionId)?.scope;
    if (municipality !== undefined && layer === undefined) problems.push(unknownRegion(document, municipality, tree));
    const merged = mergeMunicipality(
      index,
      scopesOf(id, layer?.owner),
      cache,
      layer === undefined ? tree.regions.map(({ scope }) => scope) : [],
    );
    problems.push(...merged.problems);
    for (const stray of strayIds(tree.problems, scopesOf(id, layer?.owner))) merged.knownIds[stray.collection].add(stray.id);
    content.push({
      id,
      ...(municipality === undefined ? {} : { municipality }),
      ...(region === undefined ? {} : { region: { ...region.data, id: region.id } }),
      locator: document ?? { locate: () => ({ file: `${owner}/municipality.yaml`, line: 1, column: 1 }), sourceTextAt: () => undefined },
      collections: merged.collections,
      knownIds: merged.knownIds,
      hiddenIds: merged.hiddenIds,
      hiddenBy: merged.hiddenBy,
    });
  }

  const loadedSites: SiteContent[] = [];
  for (const file of tree.sites) {
    const parsed = sitesById.get(file.id);
    const home = content.find(({ id }) => id === file.scope.owner);
    if (parsed === undefined || parsed.path !== file.path || home?.municipality === undefined) continue;
    loadedSites.push({
      id: file.id,
      site: parsed.data,
      locator: parsed.document,
      content: home as SiteContent['content'],
    });
  }

  const loaded = { sites: loadedSites, siteIds: tree.siteIds, municipalities: content, assets: tree.assets };
  const documents = [...tree.entries, ...tree.regions, ...tree.municipalities, ...tree.sites].flatMap(({ document }) => document ?? []);
  const found = rules ? validateContent(loaded, documents, now) : [];
  return { ...loaded, problems: distinct(problems, found).sort(compareProblems) };
}

/** Drops problems that several municipalities report of one file they share. */
function distinct(...lists: readonly (readonly Problem[])[]): Problem[] {
  const seen = new Map<string, Problem>();
  for (const problems of lists) {
    for (const problem of problems) {
      const key = JSON.stringify([problem.file, problem.line, problem.column, problem.code, problem.field, problem.message]);
      if (!seen.has(key)) seen.set(key, problem);
    }
  }
  return [...seen.values()];
}
