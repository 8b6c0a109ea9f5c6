import type { Location } from '../schemas/locations.ts';
import { isWithin } from '../schemas/shared/date.ts';
import { isFor } from './audience.ts';
import type { Showing, ShownEntry } from './showing.ts';

/** For whom a portal is. */
interface OfSite {
  site: Pick<Showing['site'], 'audiences'>;
}

/** Whether a temporary place is no longer there. */
export const hasEnded = ({ today }: Pick<Showing, 'today'>, { data }: ShownEntry<Location>): boolean =>
  !isWithin({ until: data.temporary?.until }, today);

/**
 * Whether a place has a page and a calendar on a portal: when it is for one of the portal's audiences. A place that has ended keeps them,
 * for who comes back to its address.
 */
export const hasLocationPage = ({ site }: OfSite, { data }: ShownEntry<Location>): boolean => isFor(site, data.audiences);

/** Whether a portal lists a place: it has a page there, and is still there or yet to come. */
export const isListed = (showing: OfSite & Pick<Showing, 'today'>, entry: ShownEntry<Location>): boolean =>
  hasLocationPage(showing, entry) && !hasEnded(showing, entry);

/** Whether a place has a poster to hang up: only a place that is listed. */
export const hasPoster = isListed;
