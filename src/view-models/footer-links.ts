import { agendaNl } from '../messages/agenda.nl.ts';
import { askingNl } from '../messages/asking.nl.ts';
import { newsNl } from '../messages/news.nl.ts';
import { pollsNl } from '../messages/polls.nl.ts';
import { newsletterNl } from '../messages/newsletter.nl.ts';
import { professionalsNl } from '../messages/professionals.nl.ts';
import type { Portal } from '../portal/portal.ts';
import { isForYouthOnly } from '../sites/audience.ts';
import { agendaHref } from '../sites/agenda-addresses.ts';
import { professionalsHref } from '../sites/professionals-addresses.ts';
import {
  aboutHref,
  accessibilityHref,
  askHref,
  contactHref,
  newsHref,
  newslettersHref,
  organizationsHref,
  pageHref,
  pollsHref,
} from '../sites/routes.ts';
import { hasAgenda } from '../sites/shown-events.ts';
import { hasNews } from '../sites/shown-news.ts';
import { isForProfessionals } from '../sites/shown-pathways.ts';
import { isPollShown } from '../sites/shown-polls.ts';
import { shownArticles } from './articles.ts';
import type { Link } from './frame.ts';
import { issuesOf } from './issues.ts';
import { aboutPage, shownPages } from './pages-shown.ts';
import { textsOf } from './texts.ts';
import { experienceLinks, youthPlaceLinks } from './youth-links.ts';

/** The links at the foot of every page, after those of the menu: all pages that the menu has no room for. */
export function footerLinks(portal: Portal): Link[] {
  const { site } = portal;
  const { navigation, accessibility } = textsOf(portal);
  return [
    ...changingLinks(portal),
    ...(shownArticles(portal).length > 0 ? aboutLinks(portal) : []),
    { label: navigation.organizations, href: organizationsHref },
    ...(isForProfessionals(site) ? [{ label: professionalsNl(site.tone).title, href: professionalsHref }] : []),
    ...pagesWithoutParent(portal),
    { label: accessibility.title, href: accessibilityHref },
    ...site.links.map(({ label, url }) => ({ label, href: url })),
  ];
}

/** What changes with the day, and the ways to ask and tell. */
function changingLinks(portal: Portal): Link[] {
  const { tone } = portal.site;
  return [
    ...(hasAgenda(portal) ? [{ label: agendaNl(tone).title, href: agendaHref }] : []),
    isForYouthOnly(portal.site)
      ? { label: textsOf(portal).navigation.contact, href: contactHref }
      : { label: askingNl(tone).ask.menu, href: askHref },
    ...youthPlaceLinks(portal),
    ...experienceLinks(portal),
    ...(hasPolls(portal) ? [{ label: pollsNl(tone).title, href: pollsHref }] : []),
    ...(hasNews(portal) ? [{ label: newsNl(tone).title, href: newsHref }] : []),
    ...newsletterLinks(portal, newsletterNl(tone).title),
  ];
}

const hasPolls = (portal: Portal) => [...portal.entries.polls.values()].some(({ data }) => isPollShown(portal, data));

/** To the issues of the newsletter, or before the first one to where one signs up; none on a portal without a newsletter. */
export function newsletterLinks(portal: Portal, label: string): Link[] {
  const href = issuesOf(portal).length > 0 ? newslettersHref : portal.site.newsletter;
  return href === undefined ? [] : [{ label, href }];
}

/** The page about the portal; none on a portal that hides it. */
export function aboutLinks(portal: Portal): Link[] {
  return aboutPage(portal) === undefined ? [] : [{ label: textsOf(portal).navigation.about, href: aboutHref }];
}

/** The pages of text that nothing else leads to: `/over/` leads to them, and this portal hides it. */
function pagesWithoutParent(portal: Portal): Link[] {
  return aboutPage(portal) === undefined ? shownPages(portal).map(({ id, data }) => ({ label: data.title, href: pageHref(id) })) : [];
}
