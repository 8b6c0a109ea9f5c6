import type { News } from '../schemas/news.ts';
import { isWithin } from '../schemas/shared/date.ts';
import { isFor } from './audience.ts';
import type { Showing } from './showing.ts';

/** Whether a message has a page: it is for one of the portal's audiences, and its first day has come. Past its last day the page says so. */
export const isNewsShown = ({ site, today }: Pick<Showing, 'site' | 'today'>, { audiences, publishFrom }: News): boolean =>
  publishFrom <= today && isFor(site, audiences);

/** Whether a message that has a page stands in the lists and the feed as well. */
export const isNewsCurrent = ({ today }: Pick<Showing, 'today'>, { publishFrom, publishUntil }: News): boolean =>
  isWithin({ from: publishFrom, until: publishUntil }, today);

/** Whether a portal has, or had, any news: then it has a page with news. */
export const hasNews = (showing: Pick<Showing, 'site' | 'today'> & { entries: Pick<Showing['entries'], 'news'> }): boolean =>
  [...showing.entries.news.values()].some(({ data }) => isNewsShown(showing, data));
