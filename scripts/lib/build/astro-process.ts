// One Astro build of some portals, started by `astro-batch.ts`.
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'astro';
import { CommandError, projectRoot } from '../command.ts';
import { type BatchResult, readBatchJob } from './astro-batch.ts';
import { splitIntoWebRoots } from './web-roots.ts';

// If the build that started this process is gone, so is the folder it works in.
process.on('disconnect', () => process.exit(1));

const job = readBatchJob(process.argv[2] ?? '');
const from = join(job.work, 'out');
const publicDir = join(projectRoot, 'public');
// Astro keeps the list of MDX files in `.astro` of its root, wherever its cache is. A root of its own keeps processes that build other
// portals at the same time, and a development server, from reading each other's list.
const root = join(job.work, 'root');
mkdirSync(root, { recursive: true });
try {
  await build({
    root,
    configFile: relative(root, join(projectRoot, 'astro.config.mjs')),
    srcDir: join(projectRoot, 'src'),
    publicDir,
    outDir: from,
    cacheDir: join(job.work, 'cache'),
    vite: { cacheDir: join(job.work, 'vite'), build: { rolldownOptions: { onLog: withoutDirectives } } },
    logLevel: 'warn',
  });
  const roots = await splitIntoWebRoots({
    from,
    to: job.to,
    sites: job.sites,
    publicNames: existsSync(publicDir) ? readdirSync(publicDir) : [],
    overview: job.overview,
  });
  process.send?.({ roots: [...roots] } satisfies BatchResult, () => process.exit(0));
} catch (error) {
  console.error(error instanceof CommandError ? error.message : error);
  process.exit(1);
}

/** Leaves out the warning on a marker that Astro puts in every MDX file and has read before it gets lost. */
function withoutDirectives<Level, Log extends { code?: string }>(level: Level, log: Log, next: (level: Level, log: Log) => void): void {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') next(level, log);
}
