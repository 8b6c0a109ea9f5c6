import type { PortalEntry } from '../collections/portal-entry.ts';
import { isWithin } from '../schemas/shared/date.ts';
import type { Portal } from './portal.ts';

type LocationEntry = PortalEntry<'locations'>;

/** Whether a temporary place is no longer there. */
export const hasEnded = ({ today }: Pick<Portal, 'today'>, { data }: LocationEntry): boolean =>
  !isWithin({ until: data.temporary?.until }, today);

/** The places that a portal lists: still there, or yet to come, and for one of its audiences. */
export function shownLocations(portal: Portal): LocationEntry[] {
  return [...portal.entries.locations.values()].filter(
    (entry) =>
      !hasEnded(portal, entry) && (entry.data.audiences ?? portal.site.audiences).some((one) => portal.site.audiences.includes(one)),
  );
}

/** The walk-in points of a portal: all that is said of walking in, on any page, is said of these. */
export const walkInPoints = (portal: Portal): LocationEntry[] => shownLocations(portal).filter(({ data }) => data.kind === 'walk-in');

/** The other places that a portal lists: consultation hours, schools, offices. */
export const otherPlaces = (portal: Portal): LocationEntry[] => shownLocations(portal).filter(({ data }) => data.kind !== 'walk-in');
