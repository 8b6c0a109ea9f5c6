import type { Problem } from '../problems/problem.ts';
import { slugify } from '../schemas/shared/id.ts';
import { classifyAsset } from './asset-names.ts';
import type { Scope } from './content-layout.ts';
import { badId, isId, misplaced } from './path-problems.ts';
import { baseName } from './stray-ids.ts';

/** A file of a theme folder: a theme, or what a theme can name. */
export type ThemeFolderFile = { role: 'theme'; path: string; scope: Scope; id: string } | { role: 'asset'; path: string; scope: Scope };

/** Whether a path lies in a folder `theme` of a layer. */
export const isInThemeFolder = (path: string) => /^content\/(?:national|(?:regions|municipalities)\/[^/]+)\/theme\//.test(path);

/**
 * Tells what a file under a folder `theme` is. Only a municipality has one, and it is flat: a theme names the files that stand beside it.
 *
 * @param rest the names of the folders under `theme`, and of the file
 */
export function classifyThemeFile(path: string, scope: Scope, rest: readonly string[]): ThemeFolderFile | Problem {
  const name = rest.at(-1) ?? '';
  if (scope.layer !== 'municipality') {
    return misplaced(path, 'Een huisstijl hoort bij één gemeente. Zet dit bestand in content/municipalities/<gemeente>/theme.');
  }
  const folder = path.slice(0, path.length - rest.join('/').length);
  if (rest.length > 1) {
    return {
      ...misplaced(path, 'In de map theme staan alleen bestanden, geen mappen. Zet dit bestand in de map theme zelf.'),
      example: folder + name,
    };
  }
  const id = /^(.+)\.yaml$/.exec(name)?.[1];
  if (id !== undefined) return isId(id) ? { role: 'theme', path, scope, id } : badId(path, id, 'huisstijl');
  if (/\.ya?ml(?:\.|$)/i.test(name)) return wrongEnding(path, folder, name);
  return classifyAsset(path, 'theme', rest) ?? { role: 'asset', path, scope };
}

/** The error for `theme.yml` and `theme.yaml.txt`. */
function wrongEnding(path: string, folder: string, name: string): Problem {
  const id = slugify(baseName(name));
  return {
    ...misplaced(
      path,
      `Een huisstijl is een bestand dat eindigt op .yaml, maar dit bestand eindigt op ${name.slice(name.indexOf('.'))}. Geef het bestand een andere naam.`,
    ),
    ...(id === '' ? {} : { example: `${folder}${id}.yaml` }),
  };
}
