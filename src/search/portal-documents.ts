import type { DirectoryEntry } from '../directory/entry.ts';
import { fixedPagesNl } from '../messages/search.nl.ts';
import { shownIssues } from '../newsletters/issue.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import type { Portal } from '../portal/portal.ts';
import { sessionsOf } from '../agenda/sessions.ts';
import { agendaHref } from '../sites/agenda-addresses.ts';
import { isFor } from '../sites/audience.ts';
import { listHref } from '../sites/list-addresses.ts';
import {
  accessibilityHref,
  askHref,
  contactHref,
  directoryHref,
  experiencesHref,
  newsHref,
  newslettersHref,
  organizationsHref,
  pollsHref,
  questionsHref,
  themeHref,
  walkInHref,
  youthHref,
} from '../sites/routes.ts';
import { hasAgenda, shownEvents } from '../sites/shown-events.ts';
import { hasYouthPage, isExperienceShown } from '../sites/shown-for-youth.ts';
import { isPollShown } from '../sites/shown-polls.ts';
import { isQuestionShown } from '../sites/shown-questions.ts';
import { hasNews, isNewsCurrent, isNewsShown } from '../sites/shown-news.ts';
import { isListed } from '../sites/shown-locations.ts';
import { shownOrganizations } from '../sites/shown-organizations.ts';
import { isArticleShown, shownTopics } from '../sites/shown-articles.ts';
import { aboutIdOf, isPageShown } from '../sites/shown-pages.ts';
import type { SearchDocument } from './document.ts';
import { professionalsDocuments } from './professionals-documents.ts';
import { languageDocuments } from './language-documents.ts';
import {
  articleDocument,
  eventDocument,
  experienceDocument,
  issueDocument,
  locationDocument,
  newsDocument,
  organizationDocument,
  pageDocument,
  pollDocument,
  questionDocument,
  serviceDocument,
  themeDocument,
} from './entry-documents.ts';

/** The text of a page, and of an article, with its supplements; HTML or as it was written. */
export interface TextsOf {
  page: (page: PortalEntry<'pages'>) => string;
  article: (article: PortalEntry<'articles'>) => string;
}

/**
 * Everything that can be found on a portal: services first, then themes with services or articles, places, organisations, pages, articles, the agenda,
 * questions, experiences, polls, newsletters and news. Nothing that the portal does not show; what ends later has its end.
 *
 * @param entries the services that it shows
 */
export function portalDocuments(portal: Portal, entries: readonly DirectoryEntry[], textOf: TextsOf): SearchDocument[] {
  const { services, themes, locations, organizations, pages, articles, news, questions, experiences, polls, newsletters } = portal.entries;
  const used = new Set(entries.flatMap(({ themeIds }) => themeIds));
  const shown = shownOrganizations(portal);
  const about = aboutIdOf(portal.site);
  const readAbout = shownTopics(portal).themes;
  const documents = [
    ...entries.flatMap((entry) => {
      const service = services.get(entry.id);
      return service === undefined ? [] : [serviceDocument(entry, service)];
    }),
    ...[...themes.values()].filter(({ id }) => used.has(id) || readAbout.has(id)).map(themeDocument),
    ...[...locations.values()]
      .filter((location) => isListed(portal, location))
      .map((location) => {
        const some = location.data.topicsFor.filter(({ audiences }) => isFor(portal.site, audiences)).flatMap(({ topics }) => topics);
        return locationDocument(location, [...some, ...location.data.topics]);
      }),
    ...[...organizations.values()].filter(({ id }) => shown.has(id)).map(organizationDocument),
    ...[...pages.values()].filter((page) => isPageShown(portal, page)).map((page) => pageDocument(page, about, textOf.page(page))),
    ...[...articles.values()]
      .filter(({ data }) => isArticleShown(portal, data))
      .map((article) => articleDocument(article, textOf.article(article))),
    // What was over when the portal was built is not to be found.
    ...shownEvents(portal).flatMap((event) => {
      const sessions = sessionsOf(event.data, portal.calendar, portal.now);
      return sessions.coming.length === 0 ? [] : [eventDocument(event, sessions)];
    }),
    ...[...questions.values()].filter(({ data }) => isQuestionShown(portal, data)).map(questionDocument),
    ...[...experiences.values()].filter(({ data }) => isExperienceShown(portal, data)).map(experienceDocument),
    ...[...polls.values()].filter(({ data }) => isPollShown(portal, data)).map(pollDocument),
    ...shownIssues(portal).flatMap(({ id }) => {
      const issue = newsletters.get(id);
      return issue === undefined ? [] : [issueDocument(issue)];
    }),
    ...[...news.values()].filter(({ data }) => isNewsShown(portal, data) && isNewsCurrent(portal, data)).map(newsDocument),
    ...fixedPages(portal),
    ...professionalsDocuments(portal),
    ...languageDocuments(portal),
  ];
  // A theme with services only has no page of its own: its list is what there is.
  const lists = new Map([...themes.keys()].filter((id) => !readAbout.has(id)).map((id) => [themeHref(id), listHref('thema', id)]));
  return documents.map((document) => ({
    ...document,
    href: lists.get(document.href) ?? document.href,
    links: document.links.map((href) => lists.get(href) ?? href),
  }));
}

/** The pages that no entry describes. */
function fixedPages(portal: Portal): SearchDocument[] {
  const texts = fixedPagesNl(portal.site.tone);
  const { questions, experiences, polls } = portal.entries;
  const some = <E>(entries: ReadonlyMap<string, { data: E }>, isShown: (showing: Portal, data: E) => boolean) =>
    [...entries.values()].some(({ data }) => isShown(portal, data));
  const addresses = {
    contact: contactHref,
    walkIn: walkInHref,
    organizations: organizationsHref,
    directory: directoryHref,
    accessibility: accessibilityHref,
    ask: askHref,
    ...(hasYouthPage(portal) ? { youth: youthHref } : {}),
    ...(shownEvents(portal).length > 0 ? { agenda: agendaHref } : hasAgenda(portal) ? { walkInAgenda: agendaHref } : {}),
    ...(hasNews(portal) ? { news: newsHref } : {}),
    ...(shownIssues(portal).length > 0 ? { newsletter: newslettersHref } : {}),
    ...(some(questions, isQuestionShown) ? { questions: questionsHref } : {}),
    ...(some(experiences, isExperienceShown) ? { experiences: experiencesHref } : {}),
    ...(some(polls, isPollShown) ? { polls: pollsHref } : {}),
  };
  return Object.entries(addresses).map(([name, href]): SearchDocument => {
    const { title, summary, synonyms } = texts[name as keyof typeof texts];
    return { href, kind: 'page', title, summary, layer: 'municipality', texts: { name: title, summary, synonyms }, links: [] };
  });
}
