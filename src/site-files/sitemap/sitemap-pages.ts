import { shownIssues } from '../../newsletters/issue.ts';
import type { Portal } from '../../portal/portal.ts';
import { isArticleShown, shownTopics } from '../../sites/shown-articles.ts';
import { agendaLists, hasAgenda, isEventShown } from '../../sites/shown-events.ts';
import { agendaHref, agendaListHref, eventHref } from '../../sites/agenda-addresses.ts';
import { hasYouthPage, isExperienceShown } from '../../sites/shown-for-youth.ts';
import { isPollShown } from '../../sites/shown-polls.ts';
import { isQuestionShown } from '../../sites/shown-questions.ts';
import { isNewsCurrent, isNewsShown } from '../../sites/shown-news.ts';
import { alternatesOf } from '../../view-models/language-links.ts';
import { hasLocationPage } from '../../sites/shown-locations.ts';
import { shownLists } from '../../sites/shown-lists.ts';
import { shownOrganizations } from '../../sites/shown-organizations.ts';
import { aboutIdOf, isPageShown } from '../../sites/shown-pages.ts';
import { professionalsPaths } from '../../sites/shown-pathways.ts';
import { isServiceShown } from '../../sites/shown-services.ts';
import { listPaths } from '../../sites/site-paths.ts';
import {
  accessibilityHref,
  articleHref,
  askHref,
  contactHref,
  directoryHref,
  experiencesHref,
  homeHref,
  locationHref,
  newsHref,
  newsItemHref,
  newsletterHref,
  newslettersHref,
  organizationHref,
  organizationsHref,
  pageHref,
  pollsHref,
  questionHref,
  questionsHref,
  serviceHref,
  topicPaths,
  walkInHref,
  withFolder,
  youthHref,
} from '../../sites/routes.ts';
import type { SitemapPage } from './sitemap-xml.ts';

/** Whether a portal has a sitemap: an example portal asks search engines to leave out all its pages, so it has none to offer. */
export const hasSitemap = ({ site }: Pick<Portal, 'site'>): boolean => !site.example;

/**
 * The pages of a portal that search engines may show. Posters are left out: they are the page of the place, once more, for paper. So are the
 * further pages of a list, which change all the time; what stands on them is here itself.
 */
export const sitemapPages = (portal: Portal): SitemapPage[] => dutchPages(portal).flatMap((page) => inEachLanguage(portal, page));

/** Those pages in Dutch. */
function dutchPages(portal: Portal): SitemapPage[] {
  const { site, entries } = portal;
  const services = [...entries.services.values()].filter(({ data }) => isServiceShown(portal, data));
  const lists = shownLists(
    portal,
    services.map(({ data }) => data),
  );
  const organizations = shownOrganizations(portal);
  return [
    ...[
      homeHref,
      walkInHref,
      directoryHref,
      ...listPaths(lists),
      ...topicPaths(shownTopics(portal)),
      organizationsHref,
      ...professionalsPaths(portal),
      accessibilityHref,
    ].map((path) => ({ path })),
    { path: contactHref, ...dated(site.checkedOn) },
    ...[...entries.locations.values()]
      .filter((entry) => hasLocationPage(portal, entry))
      .map(({ id, data }) => ({ path: locationHref(id), ...dated(data.checkedOn) })),
    ...services.map(({ id, data }) => ({ path: serviceHref(id), ...dated(data.checkedOn) })),
    ...[...entries.organizations.values()]
      .filter(({ id }) => organizations.has(id))
      .map(({ id, data }) => ({ path: organizationHref(id), ...dated(data.checkedOn) })),
    ...[...entries.pages.values()]
      .filter((entry) => isPageShown(portal, entry))
      .map(({ id, data }) => ({ path: pageHref(id, aboutIdOf(site)), ...dated(data.checkedOn) })),
    ...timelyPages(portal),
    ...askingPages(portal),
    ...[...entries.articles.values()]
      .filter(({ data }) => isArticleShown(portal, data))
      .map(({ id, data }) => ({ path: articleHref(id), ...dated(data.checkedOn) })),
  ];
}

/** What one can ask and what others asked, told and voted. */
function askingPages(portal: Portal): SitemapPage[] {
  const { questions, experiences, polls } = portal.entries;
  const answered = [...questions.values()].filter(({ data }) => isQuestionShown(portal, data));
  return [
    { path: askHref },
    ...(hasYouthPage(portal) ? [{ path: youthHref }] : []),
    ...(answered.length === 0 ? [] : [{ path: questionsHref }]),
    ...answered.map(({ id, data }) => ({ path: questionHref(id), checkedOn: data.checkedOn })),
    ...withFolder(
      experiencesHref,
      [...experiences.values()].filter(({ data }) => isExperienceShown(portal, data)).map(({ id }) => id),
    ).map((path) => ({ path })),
    ...withFolder(
      pollsHref,
      [...polls.values()].filter(({ data }) => isPollShown(portal, data)).map(({ id }) => id),
    ).map((path) => ({ path })),
  ];
}

/** The agenda with its parts and events, the news of today, and the newsletter: what is old is left out. */
function timelyPages(portal: Portal): SitemapPage[] {
  const { entries } = portal;
  const events = [...entries.events.values()].filter(({ data }) => isEventShown(portal, data));
  const news = [...entries.news.values()].filter(({ data }) => isNewsShown(portal, data));
  const issues = shownIssues(portal);
  return [
    ...(hasAgenda(portal) ? [{ path: agendaHref }] : []),
    ...agendaLists(portal).map(({ kind, id }) => ({ path: agendaListHref(kind, id) })),
    ...events.map(({ id, data }) => ({ path: eventHref(id), checkedOn: data.checkedOn })),
    ...(news.length === 0 ? [] : [{ path: newsHref }]),
    ...news
      .filter(({ data }) => isNewsCurrent(portal, data))
      .map(({ id, data }) => ({ path: newsItemHref(id), checkedOn: data.publishFrom })),
    ...(issues.length === 0 ? [] : [{ path: newslettersHref }]),
    ...issues.map(({ id, data }) => ({ path: newsletterHref(id), checkedOn: data.publishedOn })),
  ];
}

/** A page in Dutch and in each other language in which the portal has it, each with the addresses of all. */
function inEachLanguage(portal: Portal, page: SitemapPage): SitemapPage[] {
  const alternates = alternatesOf(portal, page.path);
  return alternates.length === 0 ? [page] : alternates.map(({ path }) => ({ ...page, path, alternates }));
}

const dated = (checkedOn: string | undefined) => (checkedOn === undefined ? {} : { checkedOn });
