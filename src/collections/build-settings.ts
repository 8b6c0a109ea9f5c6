import { readFileSync } from 'node:fs';
import type { ListedPortal } from '../portal/listed-portal.ts';

/** What the commands tell a build. */
export interface BuildSettings {
  /** Folder that holds `content/`; the project's own unless told. */
  root: string;
  /** The instant of the build, epoch milliseconds. */
  now: number;
  /** Ids of the portals to build; left out for all. */
  sites?: string[];
  /** What the overview lists, also the portals that another process builds or that stay as they were; left out for those of this build. */
  listed?: ListedPortal[];
  /** Left out unless the same content was checked a moment ago: then only what is needed to read it is checked again. */
  checked?: true;
}

/** The file that `PORTAL_JOB` names. It holds what grows with the number of portals: systems limit the size of an environment. */
export interface JobFile {
  sites: readonly string[];
  listed?: readonly ListedPortal[];
  checked: boolean;
}

/**
 * Reads the environment: `PORTAL_CONTENT` (a folder), `PORTAL_NOW` (ISO 8601, with a zone), and either `PORTAL_SITES` (ids with commas
 * between) or `PORTAL_JOB` (path of a {@link JobFile} in JSON, which goes before).
 *
 * @param readText reads the file of `PORTAL_JOB`
 * @throws when `PORTAL_NOW` is missing or is no instant: nothing in the source reads the clock
 */
export function buildSettings(
  env: Readonly<Record<string, string | undefined>>,
  readText: (file: string) => string = (file) => readFileSync(file, 'utf8'),
): BuildSettings {
  const now = Date.parse(env.PORTAL_NOW ?? '');
  if (Number.isNaN(now)) {
    throw new Error('PORTAL_NOW is missing or not an instant such as 2026-11-21T09:00:00Z. Start Astro with npm run build or npm run dev.');
  }
  const job = env.PORTAL_JOB === undefined ? undefined : (JSON.parse(readText(env.PORTAL_JOB)) as JobFile);
  const sites = job?.sites ?? (env.PORTAL_SITES ?? '').split(',').filter((id) => id !== '');
  return {
    root: env.PORTAL_CONTENT ?? '.',
    now,
    ...(sites.length > 0 ? { sites: [...sites] } : {}),
    ...(job?.listed === undefined ? {} : { listed: [...job.listed] }),
    ...(job?.checked === true ? { checked: true } : {}),
  };
}
