import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { readManifest } from '../build/manifest.ts';
import { CommandError } from '../command.ts';

/** A portal to check. Paths are absolute. */
export interface SelectedSite {
  id: string;
  /** Its web root. */
  folder: string;
  /** The build it stands in, with `build.json` and the settings of web servers. */
  build: string;
  /** Instant of the build, epoch milliseconds. */
  now: number;
}

/**
 * The portals in folders: a build (`dist`) gives all its portals, and a web root in it (`dist/overbetuwe`) that one.
 * @throws {CommandError} at a folder that is neither
 */
export async function selectSites(paths: readonly string[]): Promise<SelectedSite[]> {
  const found = new Map<string, SelectedSite>();
  for (const path of paths) for (const site of await sitesAt(path)) found.set(site.folder, site);
  return [...found.values()];
}

async function sitesAt(path: string): Promise<SelectedSite[]> {
  const folder = resolve(path);
  const whole = existsSync(folder) ? await readManifest(folder) : undefined;
  const build = whole === undefined ? dirname(folder) : folder;
  const sites = (whole ?? (await readManifest(build)))?.sites ?? [];
  const asked = whole === undefined ? sites.filter(({ id }) => id === basename(folder)) : sites;
  const missing = asked.find(({ id }) => !existsSync(join(build, id, 'index.html')));
  if (asked.length === 0 || missing !== undefined) {
    const inside = sites.length > 0 ? ` In ${dirname(path)} staan wel: ${sites.map(({ id }) => id).join(', ')}.` : '';
    throw new CommandError(`In ${path} staat geen gebouwd portal.${inside} Bouw eerst: npm run build`);
  }
  return asked.map(({ id, now }) => ({ id, folder: join(build, id), build: realpathSync(build), now: Date.parse(now) }));
}
