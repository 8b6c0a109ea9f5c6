import type { Campaign } from '../schemas/campaigns.ts';
import { isFor } from './audience.ts';
import type { Showing, ShownEntry } from './showing.ts';

/**
 * The campaigns of a portal that are not over, in the order in which they go before each other when they run at the same time: the one that
 * begins last first, and of those that begin on one day the first by its id.
 */
export const campaignsInOrder = <E extends ShownEntry<Campaign>>(
  { site, today }: Pick<Showing, 'today'> & { site: Pick<Showing['site'], 'audiences'> },
  campaigns: Iterable<E>,
): E[] =>
  [...campaigns]
    .filter(({ data }) => isFor(site, data.audiences) && data.endsOn >= today)
    .sort((a, b) => (a.data.startsOn > b.data.startsOn ? -1 : a.data.startsOn < b.data.startsOn ? 1 : a.id < b.id ? -1 : 1));
