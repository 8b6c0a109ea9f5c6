import { agendaCalendarHref, agendaHref, eventCalendarHref, eventHref } from './agenda-addresses.ts';

/** `/`: the home page of a portal. */
export const homeHref = '/';
/** `/inloop/`: every walk-in point. */
export const walkInHref = '/inloop/';
/** The calendar of all walk-in points. */
export const walkInCalendarHref = '/inloop.ics';
/** `/contact/`: every way to reach the portal. */
export const contactHref = '/contact/';
/** `/toegankelijkheid/`: how accessible the portal is, and where to report a problem. */
export const accessibilityHref = '/toegankelijkheid/';
/** `/organisaties/`: who works together. */
export const organizationsHref = '/organisaties/';
/** `/sociale-kaart/`: every service. */
export const directoryHref = '/sociale-kaart/';
/** `/mijn-lijst/`: the services that a visitor chose. */
export const shortlistHref = '/mijn-lijst/';
/** Folder of the files from which that page is filled. */
export const shortlistFolder = `${shortlistHref}gegevens/`;
/** `/over/`: what the portal is. */
export const aboutHref = '/over/';

/** `/taal/`: the languages of the portal. */
export const languagesHref = '/taal/';
/** `/taal/uk/`: where to go and whom to call, in one language. */
export const languageHref = (language: string) => inLanguageHref(language, homeHref);
/** The address of a page in one language, below the page of that language: `/taal/uk/inloop/elst/`. @param path its address in Dutch */
export const inLanguageHref = (language: string, path: string) => `${languagesHref}${language}${path}`;

/** `/zoeken/`: finding what the portal has. */
export const searchHref = '/zoeken/';
/** Folder of the files that a script searches in. What is in it never changes: a hash of the content is in its address. */
export const searchFolder = '/zoekindex/';

/** `/themas/`: all subjects to read about, and the phases of growing up. */
export const topicsHref = '/themas/';
/** What there is to read and who helps, about one theme. */
export const themeHref = (id: string) => `${topicsHref}${id}/`;
/** Folder of the pages about one phase of growing up. */
export const agesFolder = '/leeftijd/';
/** What there is to read and who helps, in one phase of growing up. */
export const ageHref = (id: string) => `${agesFolder}${id}/`;
/** Folder of the articles. */
export const articlesFolder = '/artikelen/';
/** The page of an article. */
export const articleHref = (id: string) => `${articlesFolder}${id}/`;

/** `/vraag-stellen/`: how to ask something. */
export const askHref = '/vraag-stellen/';
/** `/vragen/`: questions with answers. */
export const questionsHref = '/vragen/';
/** A question with its answer. */
export const questionHref = (id: string) => `${questionsHref}${id}/`;
/** `/jongeren/`: what there is for young people. */
export const youthHref = '/jongeren/';
/** `/ervaringen/`: what young people tell. */
export const experiencesHref = '/ervaringen/';
/** What one of them tells. */
export const experienceHref = (id: string) => `${experiencesHref}${id}/`;
/** `/poll/`: polls. */
export const pollsHref = '/poll/';
/** A poll. */
export const pollHref = (id: string) => `${pollsHref}${id}/`;

/** `/nieuws/`: what is new. */
export const newsHref = '/nieuws/';
/** The feed (RSS) of it. */
export const newsFeedHref = '/nieuws.xml';
/** The page of a message. */
export const newsItemHref = (id: string) => `${newsHref}${id}/`;

/** `/nieuwsbrief/`: the issues of the newsletter, and how to get it. */
export const newslettersHref = '/nieuwsbrief/';
/** The feed (RSS) of it. */
export const newsletterFeedHref = '/nieuwsbrief.xml';
/** An issue as a page. */
export const newsletterHref = (id: string) => `${newslettersHref}${id}/`;
/** The same issue as plain text. */
export const newsletterTextHref = (id: string) => `${newslettersHref}${id}.txt`;
/** The HTML of its mail, as text to copy into a mail program: for editors, no page links to it. */
export const newsletterMailHref = (id: string) => `${newslettersHref}mail/${id}.txt`;

/** The id of the page that has the address `/over/` on a portal that chose no other; the others stand under it. */
export const aboutId = 'over';

/** The page of a location. */
export const locationHref = (id: string) => `${walkInHref}${id}/`;
/** The poster of a location, to print. */
export const posterHref = (id: string) => `${locationHref(id)}poster/`;
/** The calendar of a location. */
export const locationCalendarHref = (id: string) => `${walkInHref}${id}.ics`;
/** Folder of the fonts of a portal. What is in it never changes: the version of a font is in its address. */
export const fontFolder = '/letters/';
/** The style sheet of the map of a portal, which its script asks for. */
export const mapSheetHref = '/huisstijl/kaart.css';
/** The id of an organisation on `/organisaties/`; the word in front keeps it apart from all other ids of that page. */
export const organizationAnchor = (id: string) => `organisatie-${id}`;
/** The page of an organisation. */
export const organizationHref = (id: string) => `${organizationsHref}${id}/`;
/** The page of a service. */
export const serviceHref = (id: string) => `${directoryHref}${id}/`;
/**
 * A page of text.
 *
 * @param about the id of the page that the portal has at `/over/`
 */
export const pageHref = (id: string, about: string = aboutId) => (id === about ? aboutHref : `${aboutHref}${id}/`);

/** The entries that have a page of their own, by id. */
export interface RouteIds {
  /** The places with a page and a calendar. */
  locations: Iterable<string>;
  /** Those of them with a poster. */
  posters: Iterable<string>;
  organizations: Iterable<string>;
  services: Iterable<string>;
  /** The addresses of the lists of services, but that of all of them. */
  lists: Iterable<string>;
  pages: Iterable<string>;
  articles: Iterable<string>;
  /** The themes and the phases of growing up with a page. */
  topics: { themes: Iterable<string>; ages: Iterable<string> };
  events: Iterable<string>;
  /** Whether there is an agenda, which may have no events but those of walking in. */
  agenda: boolean;
  /** The addresses of the parts of the agenda. */
  agendaLists: Iterable<string>;
  news: Iterable<string>;
  questions: Iterable<string>;
  experiences: Iterable<string>;
  polls: Iterable<string>;
  /** Whether there is a page for young people. */
  youth: boolean;
  /** The addresses of the pages for professionals. */
  professionals: Iterable<string>;
  newsletters: Iterable<string>;
  /** The page at `/over/`. */
  about?: string;
  /** The languages beside Dutch. */
  languages?: readonly string[];
  /** The addresses of the pages in those languages that stand below the page of each. */
  inLanguages?: Iterable<string>;
}

/**
 * The address of every page and calendar on a portal with these entries. Media files are not among them, and neither are the further pages
 * of a list: what stands on those changes with every service.
 */
export function knownPaths({
  locations,
  posters,
  organizations,
  services,
  lists,
  pages,
  articles,
  topics,
  events,
  agenda,
  agendaLists,
  news,
  questions,
  experiences,
  polls,
  youth,
  professionals,
  newsletters,
  about = aboutId,
  languages = [],
  inLanguages = [],
}: RouteIds): Set<string> {
  return new Set([
    homeHref,
    walkInHref,
    walkInCalendarHref,
    contactHref,
    organizationsHref,
    accessibilityHref,
    ...[...locations].flatMap((id) => [locationHref(id), locationCalendarHref(id)]),
    ...[...posters].map(posterHref),
    directoryHref,
    shortlistHref,
    searchHref,
    ...lists,
    ...[...services].map(serviceHref),
    ...[...organizations].map(organizationHref),
    ...[...pages].map((id) => pageHref(id, about)),
    ...[...articles].map(articleHref),
    ...topicPaths(topics),
    ...(agenda ? [agendaHref] : []),
    ...agendaPaths(events, agendaLists),
    ...newsPaths(news),
    askHref,
    ...withFolder(questionsHref, questions),
    ...withFolder(experiencesHref, experiences),
    ...withFolder(pollsHref, polls),
    ...(youth ? [youthHref] : []),
    ...professionals,
    ...newsletterPaths(newsletters),
    ...languagePaths(languages),
    ...inLanguages,
  ]);
}

/** The addresses of the pages in other languages than Dutch; none on a portal without. */
export const languagePaths = (languages: readonly string[]): string[] =>
  languages.length === 0 ? [] : [languagesHref, ...languages.map(languageHref)];

/** The addresses of the pages about subjects; none when there is nothing to read. */
export function topicPaths({ themes, ages }: RouteIds['topics']): string[] {
  const paths = [...[...themes].map(themeHref), ...[...ages].map(ageHref)];
  return paths.length === 0 ? [] : [topicsHref, ...paths];
}

/** The addresses of an agenda and its calendars; none when there are no events. `lists` are the addresses of its parts. */
export function agendaPaths(events: Iterable<string>, lists: Iterable<string>): string[] {
  const ids = [...events];
  if (ids.length === 0) return [];
  return [
    agendaHref,
    agendaCalendarHref,
    ...[...lists].flatMap((href) => [href, href.replace(/\/$/, '.ics')]),
    ...ids.flatMap((id) => [eventHref(id), eventCalendarHref(id)]),
  ];
}

/** The addresses of a folder and the pages in it; none when there are no pages. */
export function withFolder(folder: string, ids: Iterable<string>): string[] {
  const pages = [...ids].map((id) => `${folder}${id}/`);
  return pages.length === 0 ? [] : [folder, ...pages];
}

/** The addresses of news and its feed; none when there is none. */
export function newsPaths(news: Iterable<string>): string[] {
  const ids = [...news];
  return ids.length === 0 ? [] : [newsHref, newsFeedHref, ...ids.map(newsItemHref)];
}

/** The addresses of the newsletter and its feed; none when no issue has come out. */
export function newsletterPaths(newsletters: Iterable<string>): string[] {
  const ids = [...newsletters];
  return ids.length === 0
    ? []
    : [newslettersHref, newsletterFeedHref, ...ids.flatMap((id) => [newsletterHref(id), newsletterTextHref(id), newsletterMailHref(id)])];
}

/** The longest id of a portal: a label of a host name has at most 63 characters (RFC 1035). */
export const siteIdMaxLength = 63;
