import { didYouMean } from '../problems/did-you-mean.ts';
import type { Problem } from '../problems/problem.ts';
import { collectionNames, type CollectionName } from '../schemas/collection-names.ts';
import { collections, type LayerName } from '../schemas/collections.ts';
import { slugify } from '../schemas/shared/id.ts';
import { reservedEntryIds, reservedSiteIds } from '../sites/reserved-ids.ts';
import { siteIdMaxLength } from '../sites/routes.ts';
import { assetFolders, classifyAsset } from './asset-names.ts';
import { badId, isId, longSiteId, misplaced, reservedId, wrongEnding } from './path-problems.ts';
import { classifyThemeFile, type ThemeFolderFile } from './theme-folder.ts';

/** The part of the content to which a file belongs. */
export interface Scope {
  layer: LayerName;
  /** Id of the region or municipality: the name of its folder. Empty for the national layer. */
  owner: string;
}

/** What a file of the content is. */
export type ContentFile =
  | { role: 'entry'; path: string; scope: Scope; collection: CollectionName; id: string; format: 'yaml' | 'md' | 'mdx' }
  | { role: 'region' | 'municipality'; path: string; scope: Scope; id: string }
  | { role: 'site'; path: string; scope: Scope; id: string }
  | ThemeFolderFile;

/** Files that operating systems and editors leave behind; they are no content and no mistake. A name that starts with `..` is one. */
const ignored = /(?:^|\/)(?:\.(?!\.)[^/]*|Thumbs\.db|desktop\.ini|[^/]*~)$/;

/**
 * Tells from its path what a file of the content is. `path` starts with `content/` and has forward slashes.
 * Returns `undefined` for files to ignore, and a problem for a file that stands where nothing reads it.
 */
export function classify(path: string): ContentFile | Problem | undefined {
  if (ignored.test(path)) return undefined;
  const parts = path.split('/').slice(1);
  if (parts[0] === 'national') return classifyIn(path, { layer: 'national', owner: '' }, parts.slice(1));
  if ((parts[0] === 'regions' || parts[0] === 'municipalities') && parts.length > 2) {
    const layer = parts[0] === 'regions' ? 'region' : 'municipality';
    const owner = parts[1] ?? '';
    if (!isId(owner)) return badId(path, owner, 'map');
    const scope: Scope = { layer, owner };
    if (parts.length === 3 && parts[2] === `${layer}.yaml`) return { role: layer, path, scope, id: owner };
    if (layer === 'municipality' && parts.length === 4 && parts[2] === 'sites') return classifySite(path, scope, parts[3] ?? '');
    return classifyIn(path, scope, parts.slice(2));
  }
  return misplaced(path, 'Inhoud staat in content/national, content/regions/<regio> of content/municipalities/<gemeente>.');
}

function classifySite(path: string, scope: Scope, file: string): ContentFile | Problem {
  const match = /^(.+)\.yaml$/.exec(file);
  if (match === null) return misplaced(path, 'Een portal is een bestand dat eindigt op .yaml, bijvoorbeeld sites/overbetuwe.yaml.');
  const id = match[1] ?? '';
  if (!isId(id)) return badId(path, id, 'bestand');
  if (reservedSiteIds.has(id)) return reservedId(path, id, `cjg-${id}`, 'Een portal');
  if (id.length > siteIdMaxLength) return longSiteId(path, id);
  return { role: 'site', path, scope, id };
}

function classifyIn(path: string, scope: Scope, rest: readonly string[]): ContentFile | Problem {
  const folder = rest[0] ?? '';
  if (folder === 'media' && rest.length > 1) return classifyAsset(path, folder, rest.slice(1)) ?? { role: 'asset', path, scope };
  if (folder === 'theme' && rest.length > 1) return classifyThemeFile(path, scope, rest.slice(1));
  const collection = collectionNames.find((name) => name === folder);
  if (collection === undefined) {
    const known = [...collectionNames, ...assetFolders];
    return misplaced(path, `${didYouMean(folder, known) ?? ''} Mappen met inhoud heten: ${known.join(', ')}.`.trim());
  }
  if (rest.length !== 2) return misplaced(path, `In de map ${collection} staan alleen bestanden, geen mappen.`);
  const match = /^(.+)\.([^.]+)$/.exec(rest[1] ?? '');
  const { format } = collections[collection];
  const allowed = format === 'yaml' ? ['yaml'] : [format, 'yaml'];
  const extension = match?.[2] ?? '';
  if (match === null || !allowed.includes(extension)) return wrongEnding(path, collection, rest[1] ?? '');
  const id = match[1] ?? '';
  if (!isId(id)) return badId(path, id, 'bestand');
  if (reservedEntryIds.has(id))
    return reservedId(path, id, `${slugify(collections[collection].labels.singular)}-${id}`, 'Een bestand in deze map');
  return { role: 'entry', path, scope, collection, id, format: extension as 'yaml' | 'md' | 'mdx' };
}
