import { endOfDay } from '../opening-hours/local-date.ts';
import { breadcrumbList } from '../exports/json-ld/breadcrumb-list.ts';
import { newsArticle } from '../exports/json-ld/news-article.ts';
import { createWording } from '../hours-wording/wording.ts';
import { newsNl, type NewsTexts } from '../messages/news.nl.ts';
import { newsletterNl } from '../messages/newsletter.nl.ts';
import type { Portal } from '../portal/portal.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import { serviceTextAnchor } from '../sites/anchors.ts';
import { newsFeedHref, newsHref, newsItemHref } from '../sites/routes.ts';
import { isNewsCurrent, isNewsShown } from '../sites/shown-news.ts';
import { newsletterLinks } from './footer-links.ts';
import { frame, type Frame, type Link } from './frame.ts';
import { textsOf } from './texts.ts';
import { insetText } from './inset-text.ts';
import { pictureOf, type Picture } from './picture.ts';
import { type ProvenanceLine, provenanceOf, provenanceOfEntries } from './provenance.ts';
import { topicLinks } from './topic-links.ts';

/** A message in a list. */
export interface NewsCard {
  id: string;
  title: string;
  href: string;
  summary: string;
  /** “21 november 2026”. */
  date: string;
  /** From when (epoch milliseconds) it is too old for a list; left out when it never is. */
  over?: number;
}

/** `/nieuws/`: the messages of today, the newest on top. */
export interface NewsPage {
  frame: Frame;
  texts: NewsTexts;
  title: string;
  intro: string;
  items: NewsCard[];
  feed: Link;
  /** To the newsletter; empty on a portal without one. */
  newsletter: Link[];
  provenance: ProvenanceLine;
  jsonLd: object[];
}

/** `/nieuws/<id>/`: a message. */
export interface NewsItemPage {
  frame: Frame;
  texts: NewsTexts;
  title: string;
  summary: string;
  /** “Geplaatst op 21 november 2026”. */
  placed: string;
  /** What the page says of itself past its last day; shown by a script from `over` on (epoch milliseconds), or at once. */
  late?: { text: string; over: number };
  html: string;
  picture?: Picture;
  themes: Link[];
  provenance: ProvenanceLine;
  jsonLd: object[];
}

/** The messages of a portal that stand in its lists today, the newest on top. */
export const currentNews = (portal: Portal): PortalEntry<'news'>[] =>
  shownNews(portal)
    .filter(({ data }) => isNewsCurrent(portal, data))
    .sort((a, b) => (a.data.publishFrom > b.data.publishFrom ? -1 : a.data.publishFrom < b.data.publishFrom ? 1 : a.id < b.id ? -1 : 1));

/** The messages of a portal that have a page. */
export const shownNews = (portal: Portal): PortalEntry<'news'>[] =>
  [...portal.entries.news.values()].filter(({ data }) => isNewsShown(portal, data));

/** Makes the card of a message. */
export function newsCard({ id, data }: PortalEntry<'news'>): NewsCard {
  const over = endOf(data.publishUntil);
  return {
    id,
    title: data.title,
    href: newsItemHref(id),
    summary: data.summary,
    date: createWording().date(data.publishFrom),
    ...(over === undefined ? {} : { over }),
  };
}

/** The instant at which a day (ISO) has passed in the Netherlands. */
const endOf = (day: string | undefined) => (day === undefined ? undefined : endOfDay(day));

/** Makes the page with news. */
export function newsPage(portal: Portal): NewsPage {
  const { site, municipality } = portal;
  const texts = newsNl(site.tone);
  const items = currentNews(portal);
  const pageFrame = frame(portal, { path: newsHref, title: texts.title, description: texts.description(site.name, municipality.name) });
  return {
    frame: pageFrame,
    texts,
    title: texts.title,
    intro: texts.intro(municipality.name),
    items: items.map(newsCard),
    feed: { label: texts.feed.link, href: newsFeedHref },
    newsletter: newsletterLinks(portal, newsletterNl(site.tone).onNews),
    provenance: provenanceOfEntries(portal, items),
    jsonLd: [breadcrumbList(site.url, pageFrame.breadcrumb)],
  };
}

/** Makes the page of a message that the portal shows. */
export function newsItemPage(portal: Portal, entry: PortalEntry<'news'>): NewsItemPage {
  const { site } = portal;
  const { id, data } = entry;
  const texts = newsNl(site.tone);
  const wording = createWording();
  const pageFrame = frame(portal, {
    path: newsItemHref(id),
    title: data.title,
    description: data.summary,
    parents: [{ label: texts.title, href: newsHref }],
  });
  const over = endOf(data.publishUntil);
  const picture = pictureOf(data.image);
  return {
    frame: pageFrame,
    texts,
    title: data.title,
    summary: data.summary,
    placed: texts.from(wording.date(data.publishFrom)),
    html: insetText(entry.html, serviceTextAnchor, 1),
    themes: topicLinks(portal, data.themes),
    provenance: provenanceOf(portal, entry, textsOf(portal).provenance, wording),
    jsonLd: [newsArticle({ url: pageFrame.canonical, site, data }), breadcrumbList(site.url, pageFrame.breadcrumb)],
    ...(over === undefined || data.publishUntil === undefined ? {} : { late: { text: texts.over(wording.date(data.publishUntil)), over } }),
    ...(picture === undefined ? {} : { picture }),
  };
}
