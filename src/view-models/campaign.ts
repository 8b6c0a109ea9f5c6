import { endOfDay } from '../opening-hours/local-date.ts';
import { createWording } from '../hours-wording/wording.ts';
import { campaignNl } from '../messages/campaign.nl.ts';
import { pick, type Portal } from '../portal/portal.ts';
import { campaignsInOrder } from '../sites/shown-campaigns.ts';
import { isArticleShown } from '../sites/shown-articles.ts';
import { articleCard } from './articles.ts';
import { directoryOf } from './directory.ts';
import { nextItems, timedEvents, type AgendaItem } from './events.ts';
import type { Link } from './frame.ts';
import { pictureOf, type Picture } from './picture.ts';
import { topicLinks } from './topic-links.ts';

/** A subject that has the top place of the home page for some time. */
export interface CampaignView {
  title: string;
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
  events: AgendaItem[];
  themes: Link[];
}

/** The campaign of today: of more than one the one that began last; `undefined` when there is none. */
export function campaignOf(portal: Portal): CampaignView | undefined {
  const entry = campaignsInOrder(portal, portal.entries.campaigns.values()).find(({ data }) => data.startsOn <= portal.today);
  if (entry === undefined) return undefined;
  const { data } = entry;
  const { byId } = directoryOf(portal);
  const picture = pictureOf(data.image);
  const named = new Set(data.events);
  return {
    title: data.title,
    summary: data.summary,
    more: campaignNl.more,
    until: campaignNl.until(createWording().date(data.endsOn)),
    over: endOfDay(data.endsOn),
    cards: [
      ...pick(portal, 'articles', data.articles)
        .filter((article) => isArticleShown(portal, article.data))
        .map(articleCard),
      ...data.services.flatMap((id) => byId.get(id) ?? []).map(({ name, href, summary }) => ({ title: name, href, summary })),
    ],
    events: nextItems(
      portal,
      timedEvents(portal).filter(({ event }) => named.has(event.id)),
      named.size,
    ),
    themes: topicLinks(portal, data.themes),
    ...(picture === undefined ? {} : { picture }),
  };
}
