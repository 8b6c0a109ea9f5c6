import { endOfDay } from '../opening-hours/local-date.ts';
import { createWording } from '../hours-wording/wording.ts';
import { campaignNl } from '../messages/campaign.nl.ts';
import { pick, type Portal } from '../portal/portal.ts';
import { campaignsInOrder } from '../sites/shown-campaigns.ts';
import type { Audience } from '../schemas/shared/people.ts';
import { isFor } from '../sites/audience.ts';
import { isArticleShown } from '../sites/shown-articles.ts';
import { isEventShown } from '../sites/shown-events.ts';
import { isNewsCurrent, isNewsShown } from '../sites/shown-news.ts';
import { articleCard } from './articles.ts';
import { directoryOf } from './directory.ts';
import { nextItems, timedEvents, type AgendaItem } from './events.ts';
import type { Link } from './frame.ts';
import { newsCard, type NewsCard } from './news.ts';
import { pictureOf, type Picture } from './picture.ts';
import { topicLinks } from './topic-links.ts';

/** A subject that has the top place of a page for some time. */
export interface CampaignView {
  title: string;
  /** From the top of the page to what was chosen; left out when nothing was. */
  href?: string;
  summary: string;
  /** What its themes are called: the way to more. */
  more: string;
  /** “Tot en met 22 november 2026”. */
  until: string;
  /** From when (epoch milliseconds) it is over. */
  over: number;
  picture?: Picture;
  /** What there is to read, and who helps. */
  cards: { title: string; href: string; summary: string }[];
  /** In the order of the editor, as long as they are current. */
  news: NewsCard[];
  events: AgendaItem[];
  themes: Link[];
}

/**
 * The campaign of today: of more than one the one that began last; `undefined` when there is none.
 *
 * @param readers for whom the page is: the campaign, and what was chosen for it, is for some of them
 */
export function campaignOf(portal: Portal, readers: readonly Audience[] = portal.site.audiences): CampaignView | undefined {
  const page: Portal = { ...portal, site: { ...portal.site, audiences: [...readers] } };
  const entry = campaignsInOrder(page, portal.entries.campaigns.values()).find(({ data }) => data.startsOn <= portal.today);
  if (entry === undefined) return undefined;
  const { data } = entry;
  const { byId } = directoryOf(portal);
  const picture = pictureOf(data.image);
  const chosen = {
    cards: [
      ...pick(portal, 'articles', data.articles)
        .filter((article) => isArticleShown(page, article.data))
        .map(articleCard),
      ...data.services
        .flatMap((id) => byId.get(id) ?? [])
        .filter(({ audiences }) => isFor(page.site, audiences))
        .map(({ name, href, summary }) => ({ title: name, href, summary })),
    ],
    news: pick(portal, 'news', data.news)
      .filter((message) => isNewsShown(page, message.data) && isNewsCurrent(page, message.data))
      .map(newsCard),
    events: nextItems(
      portal,
      timedEvents(portal).filter(({ event }) => data.events.includes(event.id) && isEventShown(page, event.data)),
      data.events.length,
    ),
    themes: topicLinks(page, data.themes),
  };
  return {
    title: data.title,
    summary: data.summary,
    more: campaignNl.more,
    until: campaignNl.until(createWording().date(data.endsOn)),
    over: endOfDay(data.endsOn),
    ...chosen,
    ...(Object.values(chosen).every((list) => list.length === 0) ? {} : { href: '#campagne' }),
    ...(picture === undefined ? {} : { picture }),
  };
}
