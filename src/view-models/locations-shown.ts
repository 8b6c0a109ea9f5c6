import type { PortalEntry } from '../portal/portal-entry.ts';
import { isListed } from '../sites/shown-locations.ts';
import type { Portal } from '../portal/portal.ts';

type LocationEntry = PortalEntry<'locations'>;

/** The places that a portal lists: still there, or yet to come, and for one of its audiences. */
export const shownLocations = (portal: Portal): LocationEntry[] =>
  [...portal.entries.locations.values()].filter((entry) => isListed(portal, entry));

/** The walk-in points of a portal: all that is said of walking in, on any page, is said of these. */
export const walkInPoints = (portal: Portal): LocationEntry[] => shownLocations(portal).filter(({ data }) => data.kind === 'walk-in');

/** The other places that a portal lists: consultation hours, schools, offices. */
export const otherPlaces = (portal: Portal): LocationEntry[] => shownLocations(portal).filter(({ data }) => data.kind !== 'walk-in');
