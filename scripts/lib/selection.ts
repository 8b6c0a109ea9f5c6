import { splitList, UsageError } from './cli.ts';

/**
 * Reads `overbetuwe,deventer`: the ids of portals. None when nothing is asked for.
 * @throws {UsageError} if something else than a comma stands between two of them.
 */
export function readSites(value: string | undefined): string[] {
  const sites = splitList(value);
  const meant = sites.flatMap((part) => part.split(/[\s;]+/)).filter((part) => part !== '');
  if (meant.length > sites.length) throw new UsageError(`Zet tussen twee portals een komma: --site ${meant.join(',')}`);
  return sites;
}

/** Part `index` (from 1) of `count` parts of a fleet, each built on a machine of its own. */
export interface Shard {
  index: number;
  count: number;
}

/**
 * Reads `2/5`: the second of five parts.
 * @throws {UsageError} if it is written otherwise, or the index is not between 1 and the count.
 */
export function parseShard(value: string): Shard {
  const [, index = 0, count = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(value) ?? []).map(Number);
  if (index < 1 || index > count) {
    throw new UsageError(`--shard schrijft u als 1/4: het eerste van vier delen. "${value}" kan niet.`);
  }
  return { index, count };
}

/** The ids of one shard. Every id is in exactly one shard, and the sizes of the shards differ by one at most. */
export function shardOf(ids: readonly string[], { index, count }: Shard): string[] {
  return [...ids].sort().filter((_, position) => position % count === index - 1);
}

/** How a build is spread over processes. */
export interface BatchLimits {
  /** Processes that run at the same time. */
  processes: number;
  /** Most portals in one process; more would cost too much memory. */
  largest: number;
  /** With fewer portals than this, a process of its own costs more than it gains. */
  smallest: number;
}

/**
 * Divides ids over batches of about equal size, one Astro process each: as few as possible, but enough to keep all processes busy, and none
 * larger than `largest`.
 */
export function makeBatches(ids: readonly string[], { processes, largest, smallest }: BatchLimits): string[][] {
  const useful = Math.max(1, Math.min(processes, Math.floor(ids.length / smallest)));
  const rounds = Math.ceil(ids.length / (largest * useful));
  const count = rounds * useful;
  return Array.from({ length: count }, (_, batch) =>
    ids.slice(Math.floor((batch * ids.length) / count), Math.floor(((batch + 1) * ids.length) / count)),
  ).filter((batch) => batch.length > 0);
}
