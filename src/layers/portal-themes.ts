import type { Problem } from '../problems/problem.ts';
import type { PortalTheme } from '../theme-files/resolve-themes.ts';
import { missingTheme, unusedTheme } from '../theme-files/theme-problems.ts';
import type { SiteContent } from './entry.ts';
import type { ContentTree } from './read-tree.ts';

/** The folder of the themes of a municipality. */
const folderOf = (municipality: string) => `content/municipalities/${municipality}/theme/`;

/**
 * Gives each portal its theme.
 *
 * @param themes those without an error, by path
 * @returns the portals whose theme is not there. What is wrong with a theme that is there is told in its own files.
 */
export function dressPortals(
  portals: readonly SiteContent[],
  themes: ReadonlyMap<string, PortalTheme>,
  { themes: files, problems }: Pick<ContentTree, 'themes' | 'problems'>,
): Problem[] {
  return portals.flatMap((portal) => {
    const folder = folderOf(portal.content.id);
    const path = `${folder}${portal.site.theme}.yaml`;
    const theme = themes.get(path);
    if (theme !== undefined) portal.theme = theme;
    const isThere = files.some((file) => file.path === path);
    // A file that only has the wrong name, such as theme.yml.
    const isMeant = problems.some(({ file, example }) => file.startsWith(folder) && example === path);
    if (isThere || isMeant) return [];
    const names = files.filter(({ scope }) => scope.owner === portal.content.id).map(({ id }) => id);
    return [missingTheme(portal.locator, folder, portal.site.theme, names)];
  });
}

/**
 * Warnings for themes that no portal of their municipality uses. A municipality without portals is still being made, and while a portal
 * names a theme that is not there, one of the others is probably meant.
 */
export function unusedThemes({ themes, sites }: Pick<ContentTree, 'themes' | 'sites'>): Problem[] {
  return themes.flatMap(({ path, id, scope }) => {
    const used = sites.filter((site) => site.scope.owner === scope.owner).map(({ document }) => themeNameOf(document?.raw));
    const known = new Set(themes.filter((theme) => theme.scope.owner === scope.owner).map((theme) => theme.id));
    const isClear = used.length > 0 && used.every((name) => name !== undefined && known.has(name));
    return isClear && !used.includes(id) ? [unusedTheme(path, id)] : [];
  });
}

/** The theme that a site file names, unchecked; `undefined` when it cannot be told. */
function themeNameOf(raw: Readonly<Record<string, unknown>> | undefined): string | undefined {
  if (raw === undefined) return undefined;
  const name = raw['theme'] ?? 'theme';
  return typeof name === 'string' ? name : undefined;
}
