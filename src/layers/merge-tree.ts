import type { Problem } from '../problems/problem.ts';
import { municipalitySchema } from '../schemas/municipality.ts';
import { regionSchema } from '../schemas/region.ts';
import { siteSchema, type Site } from '../schemas/site.ts';
import { resolveThemes } from '../theme-files/resolve-themes.ts';
import type { Scope } from './content-layout.ts';
import type { LoadedContent, MunicipalityContent, SiteContent } from './entry.ts';
import { indexEntries } from './entry-index.ts';
import { mergeMunicipality, type EntryCache } from './merge-municipality.ts';
import type { ContentTree } from './read-tree.ts';
import { scopesOf } from './scopes.ts';
import { strayIds } from './stray-ids.ts';
import { dressPortals, unusedThemes } from './portal-themes.ts';
import {
  duplicateSites,
  missingSettings,
  municipalityFolders,
  parseSettings,
  regionsWithoutSettings,
  unknownRegion,
  unknownSites,
  type ParsedSettings,
} from './settings.ts';

/** A tree with its layers merged and its values parsed, and what is wrong with it. */
export interface MergedTree {
  content: Omit<LoadedContent, 'problems'>;
  /** Those of the tree first. What municipalities share is in it once for each of them. */
  problems: Problem[];
}

/**
 * Merges and parses what was read: the settings, then the entries as each municipality sees them. Rules that look further than one value
 * are not among it.
 *
 * @param sites ids of the portals that were asked for; left out for all. An unknown id is an error among the problems.
 */
export function mergeTree(tree: ContentTree, sites?: readonly string[]): MergedTree {
  const index = indexEntries(tree.entries);
  const problems: Problem[] = [...tree.problems, ...index.problems, ...unknownSites(tree, sites)];
  const regions = parseSettings(tree.regions, regionSchema, problems);
  const municipalities = parseSettings(tree.municipalities, municipalitySchema, problems);
  const sitesById = parseSettings(tree.sites, siteSchema, problems);
  const { themes, problems: themeProblems } = resolveThemes(tree.themes, tree.themeTexts);
  problems.push(...duplicateSites(tree.sites), ...regionsWithoutSettings(tree), ...themeProblems);

  const cache: EntryCache = new Map();
  const national: Scope = { layer: 'national', owner: '' };
  const alone = mergeMunicipality(index, [national], cache);
  problems.push(...alone.problems);
  // Layers that no municipality of this run uses are checked all the same: somebody is about to use them.
  for (const region of tree.regions) problems.push(...mergeMunicipality(index, [national, region.scope], cache).problems);

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
      wrongEntries: merged.wrongEntries,
    });
  }

  const portals = sitesOf(tree, sitesById, content);
  problems.push(...dressPortals(portals, themes, tree), ...(sites === undefined ? unusedThemes(tree) : []));
  return {
    content: { sites: portals, siteIds: tree.siteIds, municipalities: content, national: alone.collections, assets: tree.assets },
    problems,
  };
}

/** The portals whose own settings and whose municipality's settings are right. */
function sitesOf(
  tree: ContentTree,
  settings: ReadonlyMap<string, ParsedSettings<Site>>,
  municipalities: readonly MunicipalityContent[],
): SiteContent[] {
  return tree.sites.flatMap((file) => {
    const parsed = settings.get(file.id);
    const home = municipalities.find(({ id }) => id === file.scope.owner);
    if (parsed === undefined || parsed.path !== file.path || home?.municipality === undefined) return [];
    return { id: file.id, site: parsed.data, locator: parsed.document, content: home as SiteContent['content'] };
  });
}
