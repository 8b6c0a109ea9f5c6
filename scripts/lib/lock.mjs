// @ts-check
// Plain JavaScript, because the setup needs it before TypeScript can run.
import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Who holds a lock. The start time tells a living holder from another process that later got the same number.
 * @typedef {{ pid: number, started: string }} Holder
 */

/**
 * Tries to take a lock: a file that holds the number and start time of the process. A lock of a process that no longer runs is taken over.
 * @param {string} file
 * @returns {{ taken: true, release: () => void } | { taken: false, holder: Holder | undefined }} `holder` is unknown for a moment while
 *   another process takes over an abandoned lock, or on a disk without hard links takes one
 */
export function tryLock(file) {
  mkdirSync(dirname(file), { recursive: true });
  if (placeByLink(file)) return taken(file);
  const takeover = `${file}.takeover`;
  const holder = readHolder(file);
  if (holder && isAlive(holder)) return { taken: false, holder };
  // Only one process at a time may clear away an abandoned lock; otherwise a second could clear away the fresh lock of the first.
  if (!enter(takeover)) return { taken: false, holder: undefined };
  try {
    const current = readHolder(file);
    if (current && isAlive(current)) return { taken: false, holder: current };
    rmSync(file, { force: true });
    return placeByLink(file) || placeByWriting(file) ? taken(file) : { taken: false, holder: undefined };
  } finally {
    rmdirSync(takeover);
  }
}

/**
 * Takes a lock and waits as long as another process holds it.
 * @param {string} file
 * @param {(holder: Holder | undefined) => void} onWait called once, when there is something to wait for
 * @returns {Promise<() => void>} releases the lock
 */
export async function waitForLock(file, onWait) {
  for (let first = true; ; first = false) {
    const result = tryLock(file);
    if (result.taken) return result.release;
    if (first) onWait(result.holder);
    await new Promise((done) => setTimeout(done, 200));
  }
}

/**
 * True if the process that took the lock still runs.
 * @param {Holder} holder
 */
export function isAlive({ pid, started }) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: the process is there, but belongs to someone else.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPERM') return false;
  }
  const now = startOf(pid);
  return now === '' || started === '' || now === started;
}

/**
 * When a process started, in the words of its system; empty if that cannot be known.
 * @param {number} pid
 */
export function startOf(pid) {
  try {
    // The name of the program, between brackets, may hold spaces; what follows it is fixed. Field 22 is the start in clock ticks.
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop()?.split(' ')[19] ?? '';
    if (process.platform === 'win32') return '';
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } }).trim();
  } catch {
    return '';
  }
}

/**
 * Puts the lock in its place if there is none. A link comes into being at once and with its content, and fails if the lock is there.
 * @param {string} file
 * @returns {boolean} false if there is a lock, or the disk has no hard links
 */
function placeByLink(file) {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, holderText());
  try {
    linkSync(own, file);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

/**
 * As {@link placeByLink}, on every disk. The lock is empty for a moment and looks abandoned then, so only who may clear it away may do this.
 * @param {string} file
 */
function placeByWriting(file) {
  try {
    writeFileSync(file, holderText(), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

const holderText = () => JSON.stringify({ pid: process.pid, started: startOf(process.pid) });

/**
 * @param {string} file
 * @returns {{ taken: true, release: () => void }}
 */
function taken(file) {
  const release = () => {
    process.off('exit', release);
    if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true });
  };
  process.on('exit', release);
  return { taken: true, release };
}

/**
 * @param {string} file
 * @returns {Holder | undefined}
 */
function readHolder(file) {
  try {
    const { pid, started } = JSON.parse(readFileSync(file, 'utf8'));
    return typeof pid === 'number' && typeof started === 'string' ? { pid, started } : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} folder */
function enter(folder) {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    // The takeover itself takes milliseconds; a folder that stands longer was left by a process that was killed in it.
    const age = statSync(folder, { throwIfNoEntry: false });
    if (age && Date.now() - age.mtimeMs > 10_000) {
      try {
        rmdirSync(folder);
      } catch {
        // Another process was first.
      }
    }
    return false;
  }
}
