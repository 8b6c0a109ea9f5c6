import type { CollectionName } from '../schemas/collection-names.ts';
import type { Portal } from '../view-models/portal.ts';
import type { PortalEntry } from './portal-entry.ts';
import { getPortals } from './portal.ts';

/** One row per portal, for `getStaticPaths`. */
export async function portalPaths() {
  return [...(await getPortals()).values()].map((portal) => ({ params: { site: portal.id }, props: { portal } }));
}

/** One row per entry of a collection on every portal. */
async function entryPaths<C extends CollectionName>(collection: C) {
  return [...(await getPortals()).values()].flatMap((portal: Portal) =>
    ([...portal.entries[collection].values()] as PortalEntry<C>[]).map((entry) => ({
      params: { site: portal.id, id: entry.id },
      props: { portal, entry },
    })),
  );
}

/** One row per location. */
export async function locationPaths() {
  return (await entryPaths('locations')).map(({ params, props: { portal, entry } }) => ({ params, props: { portal, location: entry } }));
}

/** One row per page of text, but for those with an address of their own. */
export async function textPagePaths(except: string) {
  return (await entryPaths('pages')).filter(({ params }) => params.id !== except);
}
