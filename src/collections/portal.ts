import { getCollection } from 'astro:content';
import { createCalendar } from '../opening-hours/calendar.ts';
import { localDate } from '../opening-hours/local-date.ts';
import type { ListedPortal } from '../portal/listed-portal.ts';
import type { Portal } from '../portal/portal.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import type { CollectionName } from '../schemas/collection-names.ts';
import { collectionNames } from '../schemas/collection-names.ts';
import { buildSettings } from './build-settings.ts';

type EntryMap<C extends CollectionName> = Map<string, PortalEntry<C>>;
type EntryMaps = { [C in CollectionName]: EntryMap<C> };

let portals: Promise<Map<string, Portal>> | undefined;

/** All portals of this build, by id. In a build they are gathered once; in development for every page, so that changes show. */
export function getPortals(): Promise<Map<string, Portal>> {
  if (import.meta.env.DEV) return gather();
  portals ??= gather();
  return portals;
}

/** What the overview lists: all portals of the finished build, also those that this process does not make. */
export async function listedPortals(): Promise<ListedPortal[]> {
  const { listed } = buildSettings(process.env);
  return (
    listed ??
    [...(await getPortals()).values()].map(({ id, site: { name, tagline }, municipality }) => ({
      id,
      name,
      tagline,
      municipality: municipality.name,
    }))
  );
}

/** The folder that holds `content/`. */
export const contentRoot = (): string => buildSettings(process.env).root;

async function gather(): Promise<Map<string, Portal>> {
  const { now } = buildSettings(process.env);
  const bySite = new Map<string, EntryMaps>();
  const settings = await getCollection('sites');
  for (const { id } of settings) {
    bySite.set(id, Object.fromEntries(collectionNames.map((name) => [name, new Map()])) as unknown as EntryMaps);
  }
  for (const name of collectionNames) {
    for (const { id, data } of await getCollection(name)) {
      const slash = id.indexOf('/');
      const maps = bySite.get(id.slice(0, slash));
      (maps?.[name] as EntryMap<typeof name> | undefined)?.set(id.slice(slash + 1), data as PortalEntry<typeof name> as never);
    }
  }
  return new Map(
    settings
      .map(({ data }) => data)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((portal) => [
        portal.id,
        {
          ...portal,
          now,
          today: localDate(now),
          calendar: createCalendar(portal.municipality.holidays),
          entries: bySite.get(portal.id) as EntryMaps,
        },
      ]),
  );
}
