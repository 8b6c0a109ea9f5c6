import { mkdir, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import type { SiteContent } from '../../../src/layers/entry.ts';
import { fillDeep, placeholderValues } from '../../../src/layers/fill.ts';
import { loadContent } from '../../../src/loading/load-content.ts';
import { formatProblems } from '../../../src/problems/format.ts';
import { countProblems } from '../../../src/problems/summary.ts';
import type { Site } from '../../../src/schemas/site.ts';
import { headerPolicy, type PolicyInput } from '../../../src/site-files/headers/policy.ts';
import { tilesOrigin } from '../../../src/site-files/headers/tiles-origin.ts';
import { CommandError, projectRoot, wantsColor } from '../command.ts';
import { tryLock } from '../lock.mjs';
import { makeBatches, type Shard, shardOf } from '../selection.ts';
import { buildBatch } from './astro-batch.ts';
import { linkTree } from './link-tree.ts';
import { type BuiltSite, type ListedSite, manifestName, manifestText, readManifest } from './manifest.ts';
import type { RootContents } from './root-contents.ts';
import { keepServerFiles, writeServerFiles } from './server-files.ts';
import {
  currentBuild,
  lockFileOf,
  makeWorkFolder,
  publish,
  removeAbandonedWork,
  removeOldBuilds,
  removeOwnWork,
  storeOf,
} from './store.ts';

/** What to build. Paths are absolute. */
export interface BuildOptions {
  /** Folder that holds `content/`. */
  content: string;
  /** Output folder: becomes a link to the newest build. */
  out: string;
  /** Instant of the build (ISO, UTC). */
  now: string;
  /** Only these portals; the others of the present build stay as they are. Empty: all. */
  sites: readonly string[];
  /** Only this part of the portals; it may be empty. No other portals stay. */
  shard?: Shard;
  /** Astro processes at the same time; as many as there are cores and memory for if not given. */
  processes?: number;
}

/** What a build made. `built` are the portals made now, `kept` those of the build before it. */
export interface BuildResult {
  built: BuiltSite[];
  kept: BuiltSite[];
  seconds: number;
}

/** The content has errors; they have been printed. Nothing was built. */
export class ContentError extends CommandError {}

/** Somebody asked this process to stop. */
export class BuildStopped extends CommandError {}

const largestBatch = 50;
// Two processes for 40 portals took as long as one; for 100 portals they took a fifth less.
const smallestBatch = 20;
const memoryPerProcess = 2 * 1024 ** 3;

/**
 * Checks the content and builds portals. Until everything has succeeded, the present build stays in its place.
 * @throws {ContentError} if the content has errors
 * @throws {BuildStopped} if this process was asked to stop
 * @throws {CommandError} if another build of the same output folder runs, there is no portal, or Astro fails
 */
export async function runBuild(options: BuildOptions, say: (line: string) => void): Promise<BuildResult> {
  const started = performance.now();
  const store = storeOf(options.out);
  const lock = tryLock(lockFileOf(store));
  if (!lock.taken) {
    const who = lock.holder ? ` (proces ${lock.holder.pid})` : '';
    throw new CommandError(`Er is al een build bezig${who} voor ${options.out}. Wacht tot die klaar is.`);
  }
  const builds = join(projectRoot, '.builds');
  const stop = stopOnSignal();
  const folders = [...new Set([builds, store.folder])];
  try {
    for (const folder of folders) await removeAbandonedWork(folder);
    const work = await makeWorkFolder(builds);
    // Aside, but on the disk of the output folder, so that taking its place is one step.
    const next = join(await makeWorkFolder(store.folder), 'next');
    const { selected, existing, settings } = await checkContent(options, say);
    const previous = await currentBuild(store);
    const kept = await keptSites(previous, options, selected, existing);
    await mkdir(next);
    for (const { id } of kept) {
      await linkTree(join(previous ?? '', id), join(next, id));
      await keepServerFiles(previous ?? '', next, id);
    }

    const listed = [...selected, ...kept.map(({ id, name, tagline, municipality }) => ({ id, name, tagline, municipality }))].sort(byId);
    const roots = await buildBatches(selected, { ...options, work, next, listed, signal: stop.signal }, say);
    for (const [id, { styles, scripts }] of roots) {
      const policy = headerPolicy({ styles, scripts, ...(settings.get(id) ?? { example: false }) });
      (await writeServerFiles(next, id, policy)).forEach(say);
    }
    const built = selected.map((site) => ({ ...site, now: options.now, pages: roots.get(site.id)?.pages ?? 0 }));
    await writeFile(join(next, manifestName), manifestText([...built, ...kept]));

    await publish(store, next);
    // A request that was just being answered from the old build gets the time to open its file.
    await new Promise((done) => setTimeout(done, 250));
    await removeOldBuilds(store);
    return { built, kept, seconds: (performance.now() - started) / 1000 };
  } finally {
    for (const folder of folders) await removeOwnWork(folder);
    stop.done();
    lock.release();
  }
}

async function checkContent({ content, now, sites, shard }: BuildOptions, say: (line: string) => void) {
  say('Inhoud controleren ...');
  const loaded = await loadContent({ root: content, now: Date.parse(now), ...(sites.length > 0 && { sites }) });
  const count = countProblems(loaded.problems);
  if (loaded.problems.length > 0) {
    process.stderr.write(formatProblems(loaded.problems, 'text', { color: wantsColor(process.stderr) }));
  }
  if (count.errors > 0) throw new ContentError('Er is niets gebouwd, omdat er fouten in de inhoud staan.');
  const found = new Map(loaded.sites.map((site) => [site.id, listedSite(site)]));
  const ids = [...found.keys()].sort();
  const selected = (shard ? shardOf(ids, shard) : ids).flatMap((id) => found.get(id) ?? []);
  if (ids.length === 0) throw new CommandError('Er is geen portal om te bouwen.');
  const settings = new Map(loaded.sites.map(({ id, site }) => [id, policySettings(site)]));
  return { selected, existing: loaded.siteIds, settings };
}

/** What the headers of a portal take from its settings. */
function policySettings({ example, mapTiles, votes }: Site): Omit<PolicyInput, 'styles' | 'scripts'> {
  const tiles = tilesOrigin(mapTiles);
  return { example, ...(tiles === undefined ? {} : { tiles }), ...(votes === undefined ? {} : { votes: new URL(votes).origin }) };
}

function listedSite({ id, site, content: { municipality } }: SiteContent): ListedSite {
  const { name, tagline } = fillDeep({ name: site.name, tagline: site.tagline }, placeholderValues(site, municipality));
  return { id, name, tagline, municipality: municipality.name };
}

/**
 * Portals of the present build that stay: only when some were asked for by name, and only those that still exist. A shard stands alone: its
 * machine does not renew the portals of other shards, so what it has of them is old.
 */
async function keptSites(
  previous: string | undefined,
  { sites, shard }: BuildOptions,
  selected: readonly ListedSite[],
  existing: readonly string[],
) {
  if (previous === undefined || sites.length === 0 || shard !== undefined) return [];
  const manifest = await readManifest(previous);
  return (manifest?.sites ?? []).filter(({ id }) => existing.includes(id) && !selected.some((site) => site.id === id));
}

interface BatchesOptions extends BuildOptions {
  work: string;
  next: string;
  listed: readonly ListedSite[];
  signal: AbortSignal;
}

async function buildBatches(
  selected: readonly ListedSite[],
  options: BatchesOptions,
  say: (line: string) => void,
): Promise<Map<string, RootContents>> {
  const processes = options.processes ?? Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / memoryPerProcess)));
  const ids = selected.map(({ id }) => id);
  const batches = makeBatches(ids, { processes, largest: largestBatch, smallest: smallestBatch });
  if (selected.length === 0) {
    const { index = 1, count = 1 } = options.shard ?? {};
    say(`In deel ${index} van ${count} zit geen portal. Er is niets om te publiceren.`);
    return new Map();
  }
  say(`${selected.length === 1 ? '1 portal' : `${selected.length} portals`} bouwen ...`);
  const failed = new AbortController();
  const signal = AbortSignal.any([options.signal, failed.signal]);
  const roots = new Map<string, RootContents>();
  const queue = [...batches.entries()];
  const worker = async () => {
    for (let entry = queue.shift(); entry !== undefined; entry = queue.shift()) {
      const [index, sites] = entry;
      const work = join(options.work, `batch-${index}`);
      const { content, now, next, listed } = options;
      const job = { sites, content, now, work, to: next, listed, overview: index === 0 };
      const result = await buildBatch(job, signal);
      if (result.output !== '') say(result.output);
      for (const [site, contents] of result.roots) roots.set(site, contents);
      await rm(work, { recursive: true, force: true });
      if (batches.length > 1) say(`${roots.size} van ${selected.length} portals klaar`);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(processes, batches.length) }, worker));
  } catch (error) {
    failed.abort();
    throw options.signal.aborted ? new BuildStopped('De build is afgebroken. Er is niets veranderd.') : error;
  }
  return roots;
}

/** A signal that is given when this process is asked to stop, so that the build can clean up after itself. */
function stopOnSignal() {
  const controller = new AbortController();
  const abort = () => controller.abort();
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const name of signals) process.once(name, abort);
  return { signal: controller.signal, done: () => signals.forEach((name) => process.off(name, abort)) };
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
