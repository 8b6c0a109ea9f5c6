import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What a build has written: the paths Astro says it made, and each HTML file (path with forward slashes) with its size in bytes. */
export interface WrittenPages {
  pathnames: readonly string[];
  files: ReadonlyMap<string, number>;
}

/**
 * Compares the pages that Astro made with the files on disk. Gives a Dutch sentence for every path that was made twice (the second would
 * have overwritten the first), every page without a file, every file without a page and every empty file.
 */
export function findBuildFaults({ pathnames, files }: WrittenPages): string[] {
  const faults: string[] = [];
  const expected = new Set<string>();
  for (const pathname of pathnames) {
    const file = pageFile(pathname);
    if (expected.has(file)) faults.push(`Twee pagina's hebben hetzelfde adres: /${pathname}`);
    expected.add(file);
    if (!files.has(file)) faults.push(`Deze pagina is niet geschreven: /${pathname}`);
  }
  for (const [file, size] of files) {
    if (size === 0) faults.push(`Deze pagina is leeg: ${file}`);
    if (!expected.has(file)) faults.push(`Dit bestand hoort bij geen enkele pagina: ${file}`);
  }
  return faults;
}

function pageFile(pathname: string): string {
  const path = pathname.replace(/^\/+|\/+$/g, '');
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}

/** Stops a build in which a page was lost, made twice or left empty. */
export function buildGuard(): AstroIntegration {
  let publicDir = '';
  return {
    name: 'build-guard',
    hooks: {
      'astro:config:done': ({ config }) => {
        publicDir = fileURLToPath(config.publicDir);
      },
      'astro:build:done': async ({ dir, pages }) => {
        const files = await htmlFiles(fileURLToPath(dir));
        for (const file of (await htmlFiles(publicDir)).keys()) files.delete(file);
        const faults = findBuildFaults({ pathnames: pages.map(({ pathname }) => pathname), files });
        if (faults.length > 0) throw new Error(faults.join('\n'));
      },
    },
  };
}

async function htmlFiles(root: string, folder = '', found = new Map<string, number>()): Promise<Map<string, number>> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  await Promise.all(
    entries.map(async (entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) await htmlFiles(root, path, found);
      else if (entry.name.endsWith('.html')) found.set(path, (await stat(join(root, path))).size);
    }),
  );
  return found;
}
