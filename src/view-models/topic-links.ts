import { pick, type Portal } from '../portal/portal.ts';
import { themeHref } from '../sites/routes.ts';
import { shownTopics } from '../sites/shown-articles.ts';
import { shownThemeIds } from '../sites/shown-themes.ts';
import type { Link } from './frame.ts';

/** To the pages of some themes and those above them, as far as they have one: those that there is something to read about. */
export function topicLinks(portal: Portal, ids: readonly string[]): Link[] {
  const topics = shownTopics(portal).themes;
  return pick(portal, 'themes', shownThemeIds(portal, ids))
    .filter(({ id }) => topics.has(id))
    .map(({ id, data }) => ({ label: data.name, href: themeHref(id) }));
}
