import { kindHref, listHref } from './list-addresses.ts';
import { knownPaths } from './routes.ts';
import type { Showing } from './showing.ts';
import { shownLists, type ShownLists } from './shown-lists.ts';
import { isArticleShown, shownTopics } from './shown-articles.ts';
import { agendaListHref } from './agenda-addresses.ts';
import { agendaLists, hasAgenda, shownEvents } from './shown-events.ts';
import { hasYouthPage, isExperienceShown } from './shown-for-youth.ts';
import { isPollShown } from './shown-polls.ts';
import { isQuestionShown } from './shown-questions.ts';
import { isNewsShown } from './shown-news.ts';
import { pathsInLanguages } from './shown-in-languages.ts';
import { shownLanguages } from './shown-languages.ts';
import { hasLocationPage, hasPoster } from './shown-locations.ts';
import { shownOrganizations } from './shown-organizations.ts';
import { aboutIdOf, isPageShown } from './shown-pages.ts';
import { professionalsPaths } from './shown-pathways.ts';
import { isServiceShown } from './shown-services.ts';

/**
 * The address of every page and calendar on one portal, on one day. Media files are not among them, and neither are the further pages of a
 * list.
 *
 * @param newsletters the ids of the issues that have a page, which follow from more than this knows (`newsletters/issue.ts`); none when left out
 */
export function sitePaths(showing: Showing, newsletters: Iterable<string> = []): Set<string> {
  const locations = [...showing.entries.locations.values()].filter((entry) => hasLocationPage(showing, entry));
  const services = [...showing.entries.services.values()].filter(({ data }) => isServiceShown(showing, data));
  const lists = shownLists(
    showing,
    services.map(({ data }) => data),
  );
  return knownPaths({
    locations: locations.map(({ id }) => id),
    posters: locations.filter((entry) => hasPoster(showing, entry)).map(({ id }) => id),
    organizations: shownOrganizations(showing),
    services: services.map(({ id }) => id),
    lists: listPaths(lists),
    pages: [...showing.entries.pages.values()].filter((entry) => isPageShown(showing, entry)).map(({ id }) => id),
    articles: [...showing.entries.articles.values()].filter(({ data }) => isArticleShown(showing, data)).map(({ id }) => id),
    topics: shownTopics(showing),
    events: shownEvents(showing).map(({ id }) => id),
    agenda: hasAgenda(showing),
    agendaLists: agendaLists(showing).map(({ kind, id }) => agendaListHref(kind, id)),
    questions: [...showing.entries.questions.values()].filter(({ data }) => isQuestionShown(showing, data)).map(({ id }) => id),
    experiences: [...showing.entries.experiences.values()].filter(({ data }) => isExperienceShown(showing, data)).map(({ id }) => id),
    polls: [...showing.entries.polls.values()].filter(({ data }) => isPollShown(showing, data)).map(({ id }) => id),
    youth: hasYouthPage(showing),
    news: [...showing.entries.news.values()].filter(({ data }) => isNewsShown(showing, data)).map(({ id }) => id),
    professionals: professionalsPaths(showing),
    newsletters,
    about: aboutIdOf(showing.site),
    languages: shownLanguages(showing.site),
    inLanguages: pathsInLanguages(showing),
  });
}

/** The addresses of lists: of each kind the page with all of them, and of each value the first page. */
export const listPaths = (lists: readonly ShownLists[]): string[] =>
  lists.flatMap(({ kind, ids }) => [kindHref(kind), ...ids.map((id) => listHref(kind, id))]);
