/** What the commands tell a build through the environment. */
export interface BuildSettings {
  /** Folder that holds `content/`; the project's own unless told. */
  root: string;
  /** The instant of the build, epoch milliseconds. */
  now: number;
  /** Ids of the portals to build; left out for all. */
  sites?: string[];
  /** What the overview lists, also the portals that another process builds or that stay as they were; left out for those of this build. */
  listed?: ListedPortal[];
}

/** A portal on the overview. */
export interface ListedPortal {
  id: string;
  name: string;
  tagline: string;
  municipality: string;
}

/**
 * Reads `PORTAL_CONTENT`, `PORTAL_NOW` (ISO 8601, with a zone), `PORTAL_SITES` (ids with commas between) and `PORTAL_LISTED` (JSON).
 *
 * @throws when `PORTAL_NOW` is missing or is no instant: nothing in the source reads the clock
 */
export function buildSettings(env: Readonly<Record<string, string | undefined>>): BuildSettings {
  const now = Date.parse(env.PORTAL_NOW ?? '');
  if (Number.isNaN(now)) {
    throw new Error('PORTAL_NOW is missing or not an instant such as 2026-11-21T09:00:00Z. Start Astro with npm run build or npm run dev.');
  }
  const sites = (env.PORTAL_SITES ?? '').split(',').filter((id) => id !== '');
  const listed = env.PORTAL_LISTED === undefined ? undefined : (JSON.parse(env.PORTAL_LISTED) as ListedPortal[]);
  return {
    root: env.PORTAL_CONTENT ?? '.',
    now,
    ...(sites.length > 0 ? { sites } : {}),
    ...(listed === undefined ? {} : { listed }),
  };
}
