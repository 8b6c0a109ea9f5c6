import { fillDeep, placeholderValues } from '../layers/fill.ts';
import type { Entry, SiteContent } from '../layers/entry.ts';
import { addDays } from '../opening-hours/calendar-date.ts';
import { localDate, monthsBefore } from '../opening-hours/local-date.ts';
import type { LayerName } from '../schemas/collections.ts';
import { locationHref, organizationHref, serviceHref } from '../sites/routes.ts';
import type { Showing } from '../sites/showing.ts';
import { isListed } from '../sites/shown-locations.ts';
import { shownOrganizations } from '../sites/shown-organizations.ts';
import { isServiceShown } from '../sites/shown-services.ts';

/** The collections that visitors look things up in and that an organisation can check. */
export const checkedCollections = ['services', 'locations', 'organizations'] as const;

/** One of {@link checkedCollections}. */
export type CheckedCollection = (typeof checkedCollections)[number];

/** `soon`: still within the limit, but not for long. */
export type StaleState = 'past-twice' | 'over-limit' | 'soon';

/** A portal on which an entry stands, as a mail speaks of it. */
export interface StalePage {
  portal: string;
  /** Who looks after the portal, and the address to which they are answered, when there is one. */
  editors: { name: string; email?: string };
  url: string;
}

/** Who looks after a file of the content: the editors of a municipality, of a region, or of what is national. */
export interface Owner {
  layer: LayerName;
  /** Name of the folder; empty for what is national. */
  id: string;
  /** What it is called. */
  name: string;
}

/** An entry that has to be checked again. */
export interface StaleEntry {
  collection: CheckedCollection;
  id: string;
  name: string;
  /** ISO date. */
  checkedOn: string;
  /** The last day (ISO) on which it is within the limit of the strictest portal that shows it. */
  dueOn: string;
  state: StaleState;
  owner: Owner;
  /** Where the date of the check stands. */
  file: string;
  line: number;
  /** Its page on each portal that shows it, by the id of the portal. */
  pages: readonly StalePage[];
  /** Its own address for mail. */
  email?: string;
  /** Who offers it or is present there, the first one first; of an organisation that organisation itself. */
  organizations: readonly { id: string; name: string; email?: string }[];
}

/**
 * The services, places and organisations that some portal shows and that are over its limit, or will be within some weeks. An entry that
 * several portals share stands in it once, against the strictest limit.
 *
 * @param now the instant, epoch milliseconds
 * @param weeks how far ahead to look; 0 for what is over the limit today
 */
export function staleEntries(sites: readonly SiteContent[], now: number, weeks: number): StaleEntry[] {
  const today = localDate(now);
  const shownOn = new Map<Entry<CheckedCollection>, SiteContent[]>();
  for (const site of [...sites].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const entry of shownEntries(site, today)) shownOn.set(entry, [...(shownOn.get(entry) ?? []), site]);
  }
  // A shared entry is another object for every distinct set of files; what has the same file and date is one thing to check.
  const found = new Map<string, StaleEntry>();
  for (const [entry, portals] of shownOn) {
    const { collection, id } = entry;
    const checkedOn = entry.data.checkedOn;
    const limit = Math.min(...portals.map(({ site }) => site.checkLimitMonths));
    const state = stateOf(checkedOn, limit, today, weeks);
    if (state === undefined) continue;
    const { file, line } = entry.locator.locate(['checkedOn']);
    const dueOn = monthsBefore(checkedOn, -limit);
    const key = `${file}\n${collection}/${id}`;
    const known = found.get(key);
    const pages = portals.map((portal) => pageOf(portal, collection, id));
    if (known === undefined)
      found.set(key, { ...described(entry, portals), owner: ownerOf(file, portals), checkedOn, dueOn, state, file, line, pages });
    else {
      const stricter = dueOn < known.dueOn ? { dueOn, state } : {};
      found.set(key, { ...known, ...stricter, pages: [...known.pages, ...pages] });
    }
  }
  return [...found.values()].sort(
    (a, b) => compare(a.dueOn, b.dueOn) || compare(a.collection, b.collection) || compare(a.id, b.id) || compare(a.file, b.file),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function stateOf(checkedOn: string, limit: number, today: string, weeks: number): StaleState | undefined {
  if (checkedOn < monthsBefore(today, 2 * limit)) return 'past-twice';
  if (checkedOn < monthsBefore(today, limit)) return 'over-limit';
  return checkedOn < monthsBefore(addDays(today, 7 * weeks), limit) ? 'soon' : undefined;
}

function shownEntries({ site, content }: SiteContent, today: string): Entry<CheckedCollection>[] {
  const { collections: entries, municipality } = content;
  const showing: Showing = { site, municipality, today, entries };
  const organizations = shownOrganizations(showing);
  return [
    ...[...entries.services.values()].filter(({ data }) => isServiceShown(showing, data)),
    ...[...entries.locations.values()].filter((entry) => isListed(showing, entry)),
    ...[...entries.organizations.values()].filter(({ id }) => organizations.has(id)),
  ];
}

const hrefs: Record<CheckedCollection, (id: string) => string> = {
  services: serviceHref,
  locations: locationHref,
  organizations: organizationHref,
};

function pageOf({ site, content }: SiteContent, collection: CheckedCollection, id: string): StalePage {
  const { name, email } = fillDeep(site.editorialContact, placeholderValues(site, content.municipality));
  return {
    portal: site.name,
    editors: { name, ...(email === undefined ? {} : { email }) },
    url: `${site.url}${hrefs[collection](id)}`,
  };
}

/** Who looks after a file, by the folder it stands in. */
function ownerOf(file: string, portals: readonly SiteContent[]): Owner {
  const [, folder, id = ''] = /(?:^|\/)content\/(municipalities|regions)\/([^/]+)\//.exec(file) ?? [];
  const contents = portals.map(({ content }) => content);
  if (folder === 'municipalities') {
    const name = contents.find((content) => content.id === id)?.municipality.name ?? id;
    return { layer: 'municipality', id, name };
  }
  if (folder === 'regions') return { layer: 'region', id, name: contents.find(({ region }) => region?.id === id)?.region?.name ?? id };
  return { layer: 'national', id: '', name: '' };
}

/** What an entry is called and who knows about it, in the words of the first portal that shows it. */
function described(
  { collection, id, data }: Entry<CheckedCollection>,
  [portal]: readonly SiteContent[],
): Pick<StaleEntry, 'collection' | 'id' | 'name' | 'email' | 'organizations'> {
  const values = portal === undefined ? undefined : placeholderValues(portal.site, portal.content.municipality);
  const fill = (text: string) => (values === undefined ? text : fillDeep(text, values));
  const known = portal?.content.collections.organizations;
  const ids = 'organizations' in data ? data.organizations : [id];
  return {
    collection,
    id,
    name: fill(data.name),
    ...(data.email === undefined ? {} : { email: data.email }),
    organizations: ids.flatMap((one) => {
      const organization = known?.get(one)?.data;
      if (organization === undefined) return [];
      return { id: one, name: fill(organization.name), ...(organization.email === undefined ? {} : { email: organization.email }) };
    }),
  };
}
