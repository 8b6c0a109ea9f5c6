import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the overview says of a portal. */
export interface ListedSite {
  id: string;
  name: string;
  tagline: string;
  municipality: string;
}

/** One portal in a build. */
export interface BuiltSite extends ListedSite {
  /** Instant (ISO, UTC) for which its pages were made. */
  now: string;
  /** Number of HTML files. */
  pages: number;
}

/** `build.json`: what a finished build holds. Sorted by id. */
export interface Manifest {
  sites: BuiltSite[];
}

/** Name of the manifest in the folder of a build. */
export const manifestName = 'build.json';

/** Reads the manifest of a build; undefined if the folder is not a finished build. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(join(folder, manifestName), 'utf8'));
    return isManifest(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The text of a manifest: the same for the same build, in whatever order the portals were made. */
export function manifestText(sites: readonly BuiltSite[]): string {
  const manifest: Manifest = { sites: [...sites].sort((a, b) => (a.id < b.id ? -1 : 1)) };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function isManifest(value: unknown): value is Manifest {
  const sites = (value as Partial<Manifest> | null)?.sites;
  return Array.isArray(sites) && sites.every(({ id, pages }: Partial<BuiltSite>) => typeof id === 'string' && typeof pages === 'number');
}
