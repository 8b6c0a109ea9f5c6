import type { Entry, MunicipalityContent, SiteContent } from '../../layers/entry.ts';
import { shownIssues } from '../../newsletters/issue.ts';
import { createCalendar } from '../../opening-hours/calendar.ts';
import type { CollectionName } from '../../schemas/collection-names.ts';
import { audiences } from '../../schemas/shared/people.ts';
import { isFor } from '../../sites/audience.ts';
import { professionalsHrefs } from '../../sites/professionals-addresses.ts';
import { aboutId, knownPaths, topicPaths } from '../../sites/routes.ts';
import type { Showing, ShownEntry } from '../../sites/showing.ts';
import { agendaListHref } from '../../sites/agenda-addresses.ts';
import { agendaLists } from '../../sites/shown-events.ts';
import { isExperienceShown } from '../../sites/shown-for-youth.ts';
import { isNewsShown } from '../../sites/shown-news.ts';
import { isArticleShown, shownTopics } from '../../sites/shown-articles.ts';
import { shownLists } from '../../sites/shown-lists.ts';
import { isTranslationShown } from '../../sites/entries-in-languages.ts';
import { hasLocationPage } from '../../sites/shown-locations.ts';
import { shownOrganizations } from '../../sites/shown-organizations.ts';
import { aboutIdOf, isPageShown } from '../../sites/shown-pages.ts';
import { isForProfessionals, professionalsPaths } from '../../sites/shown-pathways.ts';
import { isServiceShown } from '../../sites/shown-services.ts';
import { listPaths, sitePaths } from '../../sites/site-paths.ts';

/**
 * What links in texts can lead to on one portal, or in a municipality as a whole: where it has no portal yet, and for texts that none of
 * its portals shows. An entry that is wrong counts as existing and as shown: what is wrong with it is told there.
 */
export interface LinkView {
  /** The name for messages: that of the portal, or of the municipality. */
  name: string;
  content: MunicipalityContent;
  /** The id of the page at `/over/`. */
  about: string;
  paths: ReadonlySet<string>;
  /** Addresses that are missing on this day alone: what they are of has ended, or is yet to begin. */
  ended: ReadonlySet<string>;
  /** Addresses of entries that are hidden here. */
  hidden: ReadonlySet<string>;
  /** Addresses of entries that are not hidden, but that this portal does not show: they are for other readers, or on hold. */
  unshown: ReadonlySet<string>;
  locations: ReadonlySet<string>;
  organizations: ReadonlySet<string>;
  /** Whether a text is on this portal. */
  shows: (entry: Entry) => boolean;
}

type Ids = Readonly<
  Record<
    | 'locations'
    | 'pages'
    | 'organizations'
    | 'services'
    | 'articles'
    | 'events'
    | 'news'
    | 'newsletters'
    | 'questions'
    | 'experiences'
    | 'polls',
    ReadonlySet<string>
  >
>;

/** The view of a municipality, in which everything is shown that is not hidden. */
export function municipalityView(content: MunicipalityContent): LinkView {
  const ids = visibleIds(content);
  const { collections: entries } = content;
  const services = [...entries.services.values()].map(({ data }) => data);
  // No day and all readers: nothing has ended, and everything is for somebody.
  const lists = shownLists({ site: { audiences: [...audiences] }, today: '', entries }, services);
  const topics = shownTopics({ site: { audiences: [...audiences] }, entries });
  const agenda = agendaLists({ site: { audiences: [...audiences] }, entries }).map(({ kind, id }) => agendaListHref(kind, id));
  const professionals = [...professionalsPaths({ site: { audiences: [...audiences] }, entries }), ...wrongPathwayPaths(content)];
  const paths = new Set([...pathsOf(ids, aboutId), ...listPaths(lists), ...topicPaths(topics), ...agenda, ...professionals]);
  return {
    name: content.municipality?.name ?? content.id,
    content,
    about: aboutId,
    paths,
    ended: new Set(),
    hidden: without(pathsOf(content.knownIds, aboutId), paths),
    unshown: new Set(),
    locations: ids.locations,
    organizations: ids.organizations,
    shows: () => true,
  };
}

/**
 * The view of a portal.
 *
 * @param today the day in the Netherlands (2026-11-21)
 */
export function portalView({ site, content }: SiteContent, today: string): LinkView {
  const { municipality, collections: entries } = content;
  const showing: Showing = { site, municipality, today, entries };
  const about = aboutIdOf(site);
  const ids = visibleIds(content);
  const wrong: Ids = {
    locations: without(ids.locations, entries.locations),
    pages: without(ids.pages, entries.pages),
    organizations: without(ids.organizations, entries.organizations),
    services: without(ids.services, entries.services),
    articles: without(ids.articles, entries.articles),
    events: without(ids.events, entries.events),
    news: without(ids.news, entries.news),
    questions: without(ids.questions, entries.questions),
    experiences: without(ids.experiences, entries.experiences),
    polls: without(ids.polls, entries.polls),
    newsletters: without(ids.newsletters, entries.newsletters),
  };
  const withPage = [...entries.locations.values()].filter((entry) => hasLocationPage(showing, entry)).map(({ id }) => id);
  const organizations = new Set([...shownOrganizations(showing), ...wrong.organizations]);
  const agreements = isForProfessionals(site) ? wrongPathwayPaths(content) : [];
  const issues = (until: string) =>
    shownIssues({ site, today: until, calendar: createCalendar(municipality.holidays), entries }).map(({ id }) => id);
  const paths = new Set([...sitePaths(showing, issues(today)), ...pathsOf(wrong, about), ...agreements]);
  const ended = without(sitePaths({ ...showing, entries: timeless(entries) }, issues('9999-12-31')), paths);
  const visible = pathsOf(ids, about);
  return {
    name: site.name,
    content,
    about,
    paths,
    ended,
    hidden: without(pathsOf(content.knownIds, about), visible),
    unshown: without(without(visible, paths), ended),
    locations: new Set([...withPage, ...wrong.locations]),
    organizations,
    shows: (entry) => isShown(entry, showing, content, organizations),
  };
}

function isShown(entry: Entry, showing: Showing, content: MunicipalityContent, organizations: ReadonlySet<string>): boolean {
  switch (entry.collection) {
    case 'pages':
      return isPageShown(showing, entry as Entry<'pages'>);
    case 'locations':
      return hasLocationPage(showing, entry as Entry<'locations'>);
    case 'organizations':
      return organizations.has(entry.id);
    case 'news':
      return isNewsShown(showing, (entry as Entry<'news'>).data);
    case 'experiences':
      return isExperienceShown(showing, (entry as Entry<'experiences'>).data);
    case 'services':
      return isServiceShown(showing, (entry as Entry<'services'>).data);
    case 'pathways':
      return isForProfessionals(showing.site);
    case 'translations':
      return isTranslationShown(showing, (entry as Entry<'translations'>).data);
    case 'supplements': {
      const { articles, pages } = content.collections;
      const [article, page] = [articles.get(entry.id), pages.get(entry.id)];
      if (article === undefined && page === undefined) return true;
      return (article !== undefined && isArticleShown(showing, article.data)) || (page !== undefined && isPageShown(showing, page));
    }
    default:
      return isFor(showing.site, 'audiences' in entry.data ? entry.data.audiences : undefined);
  }
}

function visibleIds({ knownIds, hiddenIds }: MunicipalityContent): Ids {
  const visible = (collection: CollectionName) => without(knownIds[collection], hiddenIds[collection]);
  return {
    locations: visible('locations'),
    pages: visible('pages'),
    organizations: visible('organizations'),
    services: visible('services'),
    articles: visible('articles'),
    events: visible('events'),
    news: visible('news'),
    questions: visible('questions'),
    experiences: visible('experiences'),
    polls: visible('polls'),
    newsletters: visible('newsletters'),
  };
}

/** Lists and pages about subjects are made of what a portal shows: none of them is of one entry. */
const pathsOf = (ids: Ids, about: string) =>
  knownPaths({
    ...ids,
    posters: ids.locations,
    lists: [],
    topics: { themes: [], ages: [] },
    agenda: [...ids.locations].length > 0,
    agendaLists: [],
    youth: true,
    professionals: [],
    about,
  });

/** Of an agreement that is wrong nobody knows its kind, so it may be on any page of agreements. */
const wrongPathwayPaths = ({ knownIds, hiddenIds, collections: { pathways } }: MunicipalityContent): string[] =>
  [...knownIds.pathways].some((id) => !hiddenIds.pathways.has(id) && !pathways.has(id)) ? Object.values(professionalsHrefs) : [];

/** The entries without the dates on which they begin and end. */
const timeless = (entries: Showing['entries']): Showing['entries'] => ({
  ...entries,
  locations: withData(entries.locations, (data) => ({ ...data, temporary: undefined })),
  services: withData(entries.services, (data) => ({ ...data, validity: undefined })),
  news: withData(entries.news, (data) => ({ ...data, publishFrom: '' })),
});

const withData = <T>(entries: ReadonlyMap<string, ShownEntry<T>>, change: (data: T) => T) =>
  new Map([...entries].map(([key, { id, data }]) => [key, { id, data: change(data) }]));

const without = (all: Iterable<string>, some: { has: (one: string) => boolean }) => new Set([...all].filter((one) => !some.has(one)));
