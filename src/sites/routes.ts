/** `/`: the home page of a portal. */
export const homeHref = '/';
/** `/inloop/`: every walk-in point. */
export const walkInHref = '/inloop/';
/** The calendar of all walk-in points. */
export const walkInCalendarHref = '/inloop.ics';
/** `/contact/`: every way to reach the portal. */
export const contactHref = '/contact/';
/** `/organisaties/`: who works together. */
export const organizationsHref = '/organisaties/';
/** `/over/`: what the portal is. */
export const aboutHref = '/over/';

/** The id of the page that has the address `/over/`; the others stand under it. */
export const aboutId = 'over';

/** The page of a location. */
export const locationHref = (id: string) => `${walkInHref}${id}/`;
/** The poster of a location, to print. */
export const posterHref = (id: string) => `${locationHref(id)}poster/`;
/** The calendar of a location. */
export const locationCalendarHref = (id: string) => `${walkInHref}${id}.ics`;
/** The id of an organisation on `/organisaties/`; the word in front keeps it apart from all other ids of that page. */
export const organizationAnchor = (id: string) => `organisatie-${id}`;
/** The place of an organisation on `/organisaties/`. */
export const organizationHref = (id: string) => `${organizationsHref}#${organizationAnchor(id)}`;
/** A page of text. */
export const pageHref = (id: string) => (id === aboutId ? aboutHref : `${aboutHref}${id}/`);

/** The entries of a municipality that have a page of their own, by id. */
export interface RouteIds {
  locations: Iterable<string>;
  pages: Iterable<string>;
}

/** The address of every page and calendar on the portals of a municipality. Media files are not among them. */
export function knownPaths({ locations, pages }: RouteIds): Set<string> {
  return new Set([
    homeHref,
    walkInHref,
    walkInCalendarHref,
    contactHref,
    organizationsHref,
    ...[...locations].flatMap((id) => [locationHref(id), posterHref(id), locationCalendarHref(id)]),
    ...[...pages].map(pageHref),
  ]);
}

/**
 * Words that cannot be the id of a portal: where all portals stand side by side, `/<id>/` and `<id>.localhost` would lead to something else,
 * or one file would take the place of another.
 */
export const reservedSiteIds: ReadonlySet<string> = new Set([
  ...[walkInHref, contactHref, organizationsHref, aboutHref].map((href) => href.replaceAll('/', '')),
  'media',
  'admin',
  '404',
  'index',
  'localhost',
  'www',
]);

/** Words that cannot be the id of an entry: a web server takes `index` for the folder itself, and `404` for the page of what is not there. */
export const reservedEntryIds: ReadonlySet<string> = new Set(['index', '404']);

/** The longest id of a portal: a label of a host name has at most 63 characters (RFC 1035). */
export const siteIdMaxLength = 63;
