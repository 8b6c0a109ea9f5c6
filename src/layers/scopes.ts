import type { Scope } from './content-layout.ts';

/** The layers of a municipality, the highest first. A municipality whose region is not known has two. */
export function scopesOf(municipality: string, region: string | undefined): Scope[] {
  return [
    { layer: 'national', owner: '' },
    ...(region === undefined ? [] : [{ layer: 'region' as const, owner: region }]),
    { layer: 'municipality', owner: municipality },
  ];
}

/** The folder of a layer in the content. */
function folderOf({ layer, owner }: Scope): string {
  if (layer === 'national') return 'content/national';
  return `content/${layer === 'region' ? 'regions' : 'municipalities'}/${owner}`;
}

/**
 * The media files of a portal, by their address under the portal (`media/groeiboekje.pdf`), with the file that stands there.
 * Of two files with one name the one of the lowest layer counts, as with entries.
 *
 * @param scopes the layers of the portal, the highest first
 */
export function mediaOf(assets: readonly string[], scopes: readonly Scope[]): Map<string, string> {
  const media = new Map<string, string>();
  for (const scope of scopes) {
    const folder = `${folderOf(scope)}/`;
    for (const path of assets) if (path.startsWith(`${folder}media/`)) media.set(path.slice(folder.length), path);
  }
  return media;
}
