import { getRssString } from '@astrojs/rss';
import { newsNl } from '../messages/news.nl.ts';
import { instantOf } from '../opening-hours/amsterdam.ts';
import { dayNumber } from '../opening-hours/calendar-date.ts';
import type { Portal } from '../portal/portal.ts';
import { newsFeedHref, newsItemHref } from '../sites/routes.ts';
import { currentNews } from './news.ts';

/** The feed of a portal: `/nieuws.xml`, RSS 2.0, with the messages of today. The same content gives the same bytes on one day. */
export function newsFeed(portal: Portal): Promise<string> {
  const { site, municipality } = portal;
  const texts = newsNl(site.tone);
  return getRssString({
    title: `${texts.title} | ${site.name}`,
    description: texts.description(site.name, municipality.name),
    site: site.url,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>nl</language><atom:link href="${site.url}${newsFeedHref}" rel="self" type="application/rss+xml"/>`,
    items: currentNews(portal).map(({ id, data, html }) => ({
      title: data.title,
      description: data.summary,
      link: newsItemHref(id),
      pubDate: new Date(instantOf(dayNumber(data.publishFrom), 0)),
      content: absolute(html, site.url),
    })),
  });
}

/** Links of a text that are read elsewhere lead to the portal. */
const absolute = (html: string, url: string) => html.replaceAll(/(\s(?:href|src)=")\/(?!\/)/g, `$1${url}/`);
