import { fork } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import type { JobFile } from '../../../src/collections/build-settings.ts';
import { CommandError, projectRoot } from '../command.ts';
import type { ListedSite } from './manifest.ts';
import type { RootContents } from './root-contents.ts';

/** What one Astro process builds, of content that has just been checked. Paths are absolute. */
export interface BatchJob {
  sites: readonly string[];
  /** Folder that holds `content/`. */
  content: string;
  /** Instant of the build (ISO, UTC). */
  now: string;
  /** Folder inside the project, for this process alone; it is made. */
  work: string;
  /** Folder that gets the web roots. */
  to: string;
  /** All portals of the finished build; the overview lists them, also those that another process makes. */
  listed: readonly ListedSite[];
  /** Whether the overview is taken from this process. */
  overview: boolean;
}

/** What the process sends back: what the pages of each site hold. */
export interface BatchResult {
  roots: [site: string, contents: RootContents][];
}

/**
 * Writes the job into its work folder.
 * @returns the arguments and the environment (besides that of this process) of the process that does it. Neither grows with the number of
 *   portals: Linux allows 128 KiB for one of them, Windows 32 KiB for all together.
 */
export function batchCommand(job: BatchJob): { args: string[]; env: Record<string, string> } {
  const { listed, ...own } = job;
  const file = join(job.work, 'job.json');
  mkdirSync(job.work, { recursive: true });
  writeFileSync(
    file,
    JSON.stringify({ ...own, ...(job.overview && { listed }), checked: true } satisfies Omit<BatchJob, 'listed'> & JobFile),
  );
  return {
    args: [file],
    env: {
      // The same pages whatever the machine's zone and language.
      TZ: 'UTC',
      LC_ALL: 'C.UTF-8',
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      PORTAL_CONTENT: job.content,
      PORTAL_NOW: job.now,
      PORTAL_JOB: file,
      NO_COLOR: '1',
    },
  };
}

/** Reads back what {@link batchCommand} wrote; `listed` is there only in the process that makes the overview. */
export const readBatchJob = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Omit<BatchJob, 'listed'> & JobFile;

/**
 * Builds some portals in a process of its own, which ends when this one does.
 * @throws {CommandError} with what Astro printed, if it fails
 */
export function buildBatch(job: BatchJob, signal: AbortSignal): Promise<BatchResult & { output: string }> {
  const { args, env } = batchCommand(job);
  return new Promise((done, fail) => {
    const child = fork(fileURLToPath(new URL('astro-process.ts', import.meta.url)), args, {
      cwd: projectRoot,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      signal,
      env: { ...process.env, ...env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
    let result: BatchResult | undefined;
    child.on('message', (message) => (result = message as BatchResult));
    child.on('error', fail);
    child.on('close', (code, killedBy) => {
      output = readable(output);
      if (code === 0 && result !== undefined) done({ ...result, output });
      else fail(new CommandError(`${output}\nAstro is gestopt (${killedBy ?? code}) bij: ${job.sites.join(', ')}.`.trim()));
    });
  });
}

/** What Astro printed, without colours and without its warning on collections in which nobody has written anything yet. */
function readable(output: string): string {
  const lines = stripVTControlCharacters(output).split('\n');
  return lines
    .filter((line) => !/The collection "[^"]*" does not exist or is empty/.test(line))
    .join('\n')
    .trim();
}
