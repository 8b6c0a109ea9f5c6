// One Astro build of some portals, started by `astro-batch.ts`.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { CommandError, projectRoot } from '../command.ts';
import type { BatchJob, BatchResult } from './astro-batch.ts';
import { splitIntoWebRoots } from './web-roots.ts';

// If the build that started this process is gone, so is the folder it works in.
process.on('disconnect', () => process.exit(1));

const job = JSON.parse(process.argv[2] ?? '') as BatchJob;
const from = join(job.work, 'out');
const publicDir = join(projectRoot, 'public');
try {
  await build({
    root: projectRoot,
    outDir: from,
    cacheDir: join(job.work, 'cache'),
    vite: { cacheDir: join(job.work, 'vite'), build: { rolldownOptions: { onLog: withoutDirectives } } },
    logLevel: 'warn',
  });
  const pages = await splitIntoWebRoots({
    from,
    to: job.to,
    sites: job.sites,
    publicNames: existsSync(publicDir) ? readdirSync(publicDir) : [],
    overview: job.overview,
  });
  process.send?.({ pages: [...pages] } satisfies BatchResult, () => process.exit(0));
} catch (error) {
  console.error(error instanceof CommandError ? error.message : error);
  process.exit(1);
}

/** Leaves out the warning on a marker that Astro puts in every MDX file and has read before it gets lost. */
function withoutDirectives<Level, Log extends { code?: string }>(level: Level, log: Log, next: (level: Level, log: Log) => void): void {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') next(level, log);
}
