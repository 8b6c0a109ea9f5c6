import { getRssString } from '@astrojs/rss';
import { newsletterNl } from '../messages/newsletter.nl.ts';
import { instantOf } from '../opening-hours/amsterdam.ts';
import { dayNumber } from '../opening-hours/calendar-date.ts';
import type { Portal } from '../portal/portal.ts';
import { newsletterFeedHref, newsletterHref } from '../sites/routes.ts';
import { introductionOf } from './issue-content.ts';
import { issuesOf } from './issues.ts';

/** The feed of the newsletter of a portal: `/nieuwsbrief.xml`, RSS 2.0, the newest issue on top. The same content gives the same bytes. */
export function newsletterFeed(portal: Portal): Promise<string> {
  const { site } = portal;
  const texts = newsletterNl(site.tone);
  return getRssString({
    title: `${texts.title} | ${site.name}`,
    description: texts.description(site.name),
    site: site.url,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>nl</language><atom:link href="${site.url}${newsletterFeedHref}" rel="self" type="application/rss+xml"/>`,
    items: issuesOf(portal).map((issue) => ({
      title: issue.data.title,
      description: introductionOf(issue).join(' '),
      link: newsletterHref(issue.id),
      pubDate: new Date(instantOf(dayNumber(issue.data.publishedOn), 0)),
    })),
  });
}
