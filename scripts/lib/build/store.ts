import { lstat, mkdir, readdir, readlink, realpath, rename, rm, rmdir, symlink, unlink } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { isAlive, startOf } from '../lock.mjs';
import { CommandError } from '../command.ts';
import { isCode } from './link-tree.ts';
import { readManifest } from './manifest.ts';

/**
 * Where builds are kept: `dist` is a link to a folder in `.builds/` beside it. A build is made in a folder of its own and takes its place by
 * replacing the link in one step, so whoever reads `dist` sees the old build or the new one, whole, and nothing in between.
 */
export interface Store {
  /** The link, an absolute path. */
  out: string;
  /** Folder of the builds, beside it and on the same disk. */
  folder: string;
}

/** The store of an output folder. */
export function storeOf(out: string): Store {
  const path = resolve(out);
  return { out: path, folder: join(dirname(path), '.builds') };
}

/** File of the lock against two builds of the same output folder. */
export const lockFileOf = ({ out, folder }: Store): string => join(folder, `${basename(out)}.lock`);

/** Makes the folder for the work of this process, named after it, so that it can be known as abandoned when the process is gone. */
export async function makeWorkFolder(builds: string): Promise<string> {
  const folder = join(builds, workName());
  await mkdir(folder, { recursive: true });
  return folder;
}

/** Removes the work folder of this process. */
export async function removeOwnWork(builds: string): Promise<void> {
  await rm(join(builds, workName()), { recursive: true, force: true });
}

/** Removes the work folders of processes that no longer run. */
export async function removeAbandonedWork(builds: string): Promise<void> {
  for (const name of await readdir(builds).catch(() => [])) {
    const [, pid, started = ''] = /^work-(\d+)-(.*)$/.exec(name) ?? [];
    if (pid === undefined) continue;
    const runs = isAlive({ pid: Number(pid), started: '' }) && startName(Number(pid)) === started;
    if (!runs) await rm(join(builds, name), { recursive: true, force: true });
  }
}

/** The folder of the present build, or undefined if there is none. */
export async function currentBuild({ out }: Store): Promise<string | undefined> {
  const folder = await realpath(out).catch(() => undefined);
  return folder !== undefined && (await readManifest(folder)) ? folder : undefined;
}

/**
 * Puts a finished build in the place of the present one. `build` is a folder on the same disk; it is moved into the store.
 * @returns the folder of the build
 * @throws {CommandError} if something stands at `out` that is not a build
 */
export async function publish(store: Store, build: string): Promise<string> {
  const { out, folder } = store;
  await makeRoom(store);
  const target = await freeName(folder, basename(out));
  await rename(build, target);
  if (process.platform === 'win32') {
    // Windows cannot replace a junction by renaming another over it: for a moment there is none.
    await unlink(out).catch(() => undefined);
    await symlink(target, out, 'junction');
  } else {
    const link = `${target}.link`;
    await symlink(relative(dirname(out), target), link);
    await rename(link, out);
  }
  return target;
}

/** Removes the builds of an output folder that it no longer shows, and links that were never put in place. */
export async function removeOldBuilds({ out, folder }: Store): Promise<void> {
  const current = await readlink(out).then(basename, () => undefined);
  if (current === undefined) return;
  for (const name of await readdir(folder)) {
    if (isBuildName(name, basename(out)) && name !== current) await rm(join(folder, name), { recursive: true, force: true });
  }
}

async function makeRoom({ out, folder }: Store): Promise<void> {
  await mkdir(folder, { recursive: true });
  const found = await lstat(out).catch(() => undefined);
  if (found === undefined || found.isSymbolicLink()) return;
  if (await readManifest(out)) {
    await rename(out, await freeName(folder, basename(out)));
    return;
  }
  try {
    await rmdir(out);
  } catch (error) {
    if (!isCode(error, 'ENOTEMPTY') && !isCode(error, 'EEXIST') && !isCode(error, 'ENOTDIR')) throw error;
    throw new CommandError(`Op de plek van ${out} staat iets dat geen build is. Verwijder het, of kies met --out een andere map.`);
  }
}

/** `dist-1`, `dist-2` ...: a number higher than that of every build in the store. */
async function freeName(folder: string, name: string): Promise<string> {
  const numbers = (await readdir(folder))
    .filter((entry) => isBuildName(entry, name))
    .map((entry) => parseInt(entry.slice(name.length + 1)));
  return join(folder, `${name}-${Math.max(0, ...numbers) + 1}`);
}

const isBuildName = (entry: string, name: string) => entry.startsWith(`${name}-`) && /^\d+(\.link)?$/.test(entry.slice(name.length + 1));

const startName = (pid: number) => startOf(pid).replace(/\W/g, '.');
const workName = () => `work-${process.pid}-${startName(process.pid)}`;
