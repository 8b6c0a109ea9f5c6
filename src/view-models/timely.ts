import { agendaNl } from '../messages/agenda.nl.ts';
import { newsNl } from '../messages/news.nl.ts';
import type { Portal } from '../portal/portal.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import { agendaHref } from '../sites/agenda-addresses.ts';
import { newsHref } from '../sites/routes.ts';
import { nextItems, type AgendaItem, type TimedEvent } from './events.ts';
import type { Link } from './frame.ts';
import { newsCard, type NewsCard } from './news.ts';

/** What is to do soon and what is new, on a page about something else; each with the way to more, and left out when there is none. */
export interface Timely {
  coming?: { title: string; items: AgendaItem[]; more: Link };
  news?: { title: string; items: NewsCard[]; more: Link };
}

/** How many events and messages such a page names. */
const most = 3;

/** The first of some events and of some messages. */
export function timelyOf(portal: Portal, events: readonly TimedEvent[], messages: readonly PortalEntry<'news'>[]): Timely {
  const items = nextItems(portal, events, most);
  const agenda = agendaNl(portal.site.tone);
  const news = newsNl(portal.site.tone);
  return {
    ...(items.length === 0 ? {} : { coming: { title: agenda.coming, items, more: { label: agenda.all, href: agendaHref } } }),
    ...(messages.length === 0
      ? {}
      : { news: { title: news.title, items: messages.slice(0, most).map(newsCard), more: { label: news.all, href: newsHref } } }),
  };
}
