import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { searchFolder } from '../../../src/sites/routes.ts';
import { CommandError } from '../command.ts';
import { linkFile, linkTree, moveTree } from './link-tree.ts';
import { rootReader, type RootContents, type RootReader } from './root-contents.ts';

/** Folder of the overview of all portals in a build; no portal can have this id. */
export const overviewName = '_overview';

/** What Astro makes beside the folders of portals. */
const overviewNames: ReadonlySet<string> = new Set(['index.html', '404.html', '404', 'favicon.svg']);

/** What one Astro process has written, and where its web roots go. */
export interface AstroOutput {
  /** Folder with `<site>/`, `_astro/`, the overview and the files of `public/`. */
  from: string;
  /** Folder that gets `<site>/` for every site. */
  to: string;
  sites: readonly string[];
  /** Names in the folder `public/`; every web root gets these files. */
  publicNames: readonly string[];
  /** Whether the overview is taken from this output. */
  overview: boolean;
}

/**
 * Divides the output of Astro into complete web roots, one for each site. Files are moved or linked, not copied.
 * @returns what the HTML files of each site hold
 * @throws {CommandError} if the output holds a folder of no selected site, or a site has no home page
 */
export async function splitIntoWebRoots(output: AstroOutput): Promise<Map<string, RootContents>> {
  const { from, to, sites, publicNames } = output;
  const names = await readdir(from);
  const shared = new Set(['_astro', ...publicNames]);
  const overview = names.filter((name) => !sites.includes(name) && !shared.has(name));
  const stray = overview.find((name) => !overviewNames.has(name));
  if (stray !== undefined) throw new CommandError(`Astro heeft iets gemaakt dat bij geen portal hoort: ${stray}`);

  const assets = names.includes('_astro') ? await listFiles(join(from, '_astro')) : [];
  const shareWith = async (root: string) => {
    for (const name of publicNames.filter((name) => names.includes(name))) {
      const isFolder = (await stat(join(from, name))).isDirectory();
      await (isFolder ? linkTree : linkFile)(join(from, name), join(root, name));
    }
    const { used, contents } = await readRoot(root, from, assets);
    for (const asset of used) await linkFile(join(from, '_astro', asset), join(root, '_astro', asset));
    return contents;
  };

  await mkdir(to, { recursive: true });
  const hashed = new Map<string, string>();
  const contents = new Map<string, RootContents>();
  for (const site of sites) {
    const root = join(to, site);
    if (!names.includes(site)) throw new CommandError(`Voor het portal ${site} heeft Astro geen enkele pagina gemaakt.`);
    await moveTree(join(from, site), root);
    await flatten404(root);
    await linkEqual(join(root, searchFolder.replaceAll('/', '')), hashed);
    if (!existsSync(join(root, 'index.html'))) throw new CommandError(`Het portal ${site} heeft geen beginpagina.`);
    contents.set(site, await shareWith(root));
  }
  if (output.overview && overview.length > 0) {
    const root = join(to, overviewName);
    await mkdir(root);
    for (const name of overview) await moveTree(join(from, name), join(root, name));
    await shareWith(root);
  }
  return contents;
}

/** Web servers look for `404.html` at the root. */
async function flatten404(root: string): Promise<void> {
  const folder = join(root, '404');
  if (!existsSync(join(folder, 'index.html'))) return;
  await rename(join(folder, 'index.html'), join(root, '404.html'));
  await rmdir(folder);
}

/**
 * Gives the files of a folder that another portal has too one place on the disk. A hash of their content is their name.
 *
 * @param known where a file of each name stands; those of this folder are added
 */
async function linkEqual(folder: string, known: Map<string, string>): Promise<void> {
  for (const name of existsSync(folder) ? await listFiles(folder) : []) {
    const file = join(folder, name);
    const other = known.get(name);
    if (other === undefined) known.set(name, file);
    else {
      await rm(file);
      await linkFile(other, file);
    }
  }
}

/**
 * Reads the files of a web root once, for the built assets that it refers to, directly or through another asset, and for what its pages hold.
 * A portal must not depend on, or carry files of, the portals that happen to be built with it.
 */
async function readRoot(root: string, from: string, assets: readonly string[]): Promise<{ used: Set<string>; contents: RootContents }> {
  const used = new Set<string>();
  const reader = rootReader();
  const queue = (await listFiles(root)).filter((file) => textual.test(file)).map((file) => join(root, file));
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    const isPage = file.endsWith('.html');
    if (!isPage && assets.length === 0) continue;
    const bytes = readFileSync(file);
    if (isPage) addPage(reader, bytes, file.slice(root.length));
    for (const asset of assets) {
      // Scripts import each other by name alone: "./menu.B2cYk1Qx.js".
      if (used.has(asset) || !bytes.includes(asset.split('/').pop() ?? asset)) continue;
      used.add(asset);
      if (textual.test(asset)) queue.push(join(from, '_astro', asset));
    }
  }
  return { used, contents: reader.contents() };
}

function addPage(reader: RootReader, bytes: Buffer, path: string): void {
  try {
    reader.add(bytes);
  } catch (error) {
    throw new CommandError(`De stijl en de scripts van ${path} zijn niet met zekerheid te lezen: ${String(error)}`);
  }
}

const textual = /\.(html|css|js|mjs|json|svg|webmanifest|xml)$/;

/** Every file under a folder, as paths from it with forward slashes, sorted. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
