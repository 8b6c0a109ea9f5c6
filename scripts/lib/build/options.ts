import { resolve } from 'node:path';
import type { OptionSpec } from '../cli.ts';
import { projectRoot } from '../command.ts';
import { readInstant } from '../instant.ts';
import { parseShard, readSites } from '../selection.ts';
import type { BuildOptions } from './run-build.ts';

/** Options that choose what is read: shared by the commands that read content. */
export const contentOptions = {
  site: { type: 'string', value: 'a,b', help: 'Alleen deze portals.' },
  now: {
    type: 'string',
    value: 'TIJD',
    help: 'Het moment waarvoor de portals gelden, bijvoorbeeld 2026-03-29T09:00:00+02:00. Anders: nu.',
  },
  content: { type: 'string', value: 'MAP', help: 'De map waarin de map content staat. Anders: dit project.' },
} as const satisfies Record<string, OptionSpec>;

/** Options of the commands that build. */
export const buildOptions = {
  ...contentOptions,
  shard: { type: 'string', value: 'i/n', help: 'Alleen deel i van n, om een groot aantal portals over machines te verdelen.' },
  out: { type: 'string', value: 'MAP', help: 'De map waarin de portals komen. Anders: dist.' },
} as const satisfies Record<string, OptionSpec>;

/** Turns the options of the command line into those of the build. */
export function readBuildOptions(values: { [Name in keyof typeof buildOptions]?: string }): BuildOptions {
  return {
    content: resolve(values.content ?? projectRoot),
    out: resolve(values.out ?? `${projectRoot}/dist`),
    now: readInstant(values.now),
    sites: readSites(values.site),
    ...(values.shard !== undefined && { shard: parseShard(values.shard) }),
  };
}
