import { directoryFiles, directoryOf } from '../view-models/directory.ts';
import { directoryDataFolder } from '../sites/list-addresses.ts';
import { organizationLists } from '../view-models/organizations-page.ts';
import { listedFiles } from '../view-models/listed-services.ts';
import {
  helpInLanguage,
  placesInLanguages,
  servicesInLanguage,
  shownTranslations,
  topicsInLanguage,
} from '../sites/entries-in-languages.ts';
import { hrefInLanguage } from '../sites/shown-in-languages.ts';
import { shownLanguages } from '../sites/shown-languages.ts';
import { hasLocationPage } from '../sites/shown-locations.ts';
import { shownOrganizations } from '../sites/shown-organizations.ts';
import { aboutIdOf, isPageShown } from '../sites/shown-pages.ts';
import { agendaHref } from '../sites/agenda-addresses.ts';
import { directoryHref, organizationsHref, topicPaths } from '../sites/routes.ts';
import { pick, type Portal } from '../portal/portal.ts';
import { isForProfessionals, shownPathwayPages, type PathwayPageName } from '../sites/shown-pathways.ts';
import { agePhases } from '../sites/age-phases.ts';
import { shownTopics } from '../sites/shown-articles.ts';
import { shownArticles } from '../view-models/articles.ts';
import { agendaLists, hasAgenda, shownEvents } from '../sites/shown-events.ts';
import { shownNews } from '../view-models/news.ts';
import { issuesOf } from '../view-models/issues.ts';
import { hasYouthPage } from '../sites/shown-for-youth.ts';
import { shownExperiences } from '../view-models/experiences.ts';
import { shownPolls } from '../view-models/polls.ts';
import { shownQuestions } from '../view-models/questions.ts';
import { getPortals } from './portal.ts';

/** One row per portal, for `getStaticPaths`. */
export async function portalPaths() {
  return [...(await getPortals()).values()].map((portal) => ({ params: { site: portal.id }, props: { portal } }));
}

/** One row per portal that has a map. */
export async function mapPortalPaths() {
  return (await portalPaths()).filter(({ props: { portal } }) => portal.site.mapTiles.source !== 'none');
}

/** One row per portal with a page in another language than Dutch. */
export const languagesPaths = async () => (await portalPaths()).filter(({ props: { portal } }) => shownLanguages(portal.site).length > 0);

/** One row per page in another language. */
export async function languagePaths() {
  return (await portalPaths()).flatMap(({ params: { site }, props: { portal } }) =>
    shownLanguages(portal.site).map((language) => ({ params: { site, language: language as string }, props: { portal, language } })),
  );
}

/** One row per place and language. */
export async function languageLocationPaths() {
  return (await languagePaths()).flatMap(({ params, props: { portal, language } }) =>
    pick(portal, 'locations', placesInLanguages(portal)).map((location) => ({
      params: { ...params, id: location.id },
      props: { portal, language, location },
    })),
  );
}

/** One row per agenda in another language. */
export const languageAgendaPaths = async () =>
  (await languagePaths()).filter(({ props: { portal, language } }) => hrefInLanguage(portal, language, agendaHref) !== undefined);

/** One row per service that a portal has in another language. */
export async function languageServicePaths() {
  return (await languagePaths()).flatMap(({ params, props: { portal, language } }) =>
    pick(portal, 'services', servicesInLanguage(portal, language)).map((service) => ({
      params: { ...params, id: service.id },
      props: { portal, language, service },
    })),
  );
}

/** One row per language in which a portal has help. */
export const languageHelpPaths = async () =>
  (await languagePaths()).filter(({ props: { portal, language } }) => helpInLanguage(portal, language).length > 0);

/** One row per language in which a portal has something about a subject or an age. */
export const languageTopicsPaths = async () =>
  (await languagePaths()).filter(({ props: { portal, language } }) => topicPaths(topicsInLanguage(portal, language)).length > 0);

/** One row per theme that a portal has something about in another language. */
export async function languageThemePaths() {
  return (await languagePaths()).flatMap(({ params, props: { portal, language } }) =>
    topicsInLanguage(portal, language).themes.map((id) => ({
      params: { ...params, id },
      props: { portal, language, topic: { kind: 'thema' as const, id } },
    })),
  );
}

/** One row per phase of growing up that a portal has something about in another language. */
export async function languageAgePaths() {
  return (await languagePaths()).flatMap(({ params, props: { portal, language } }) =>
    topicsInLanguage(portal, language).ages.map((id) => ({
      params: { ...params, id: id as string },
      props: { portal, language, topic: { kind: 'leeftijd' as const, id } },
    })),
  );
}

/** One row per article that a portal has in another language. */
export async function translatedArticlePaths() {
  return (await portalPaths()).flatMap(({ params: { site }, props: { portal } }) =>
    pick(
      portal,
      'translations',
      shownTranslations(portal).map(({ id }) => id),
    ).map((translation) => ({
      params: { site, language: translation.data.language as string, id: translation.data.article },
      props: { portal, translation },
    })),
  );
}

/** One row per location that has a page on a portal. */
export async function locationPaths() {
  return [...(await getPortals()).values()].flatMap((portal) =>
    [...portal.entries.locations.values()]
      .filter((location) => hasLocationPage(portal, location))
      .map((location) => ({ params: { site: portal.id, id: location.id }, props: { portal, location } })),
  );
}

/** One row per service that a portal shows. */
export async function servicePaths() {
  return [...(await getPortals()).values()].flatMap((portal) =>
    pick(portal, 'services', [...directoryOf(portal).byId.keys()]).map((service) => ({
      params: { site: portal.id, id: service.id },
      props: { portal, service },
    })),
  );
}

/** One row per list of services, per page of it, and per page with all lists of a kind. */
export async function directoryPaths() {
  return [...(await getPortals()).values()].flatMap((portal) => {
    const { lists, kinds } = directoryOf(portal);
    const rest = (href: string) => href.slice(directoryHref.length, -1) || undefined;
    return [
      ...lists.map((list) => ({ params: { site: portal.id, list: rest(list.href) }, props: { portal, list, kind: undefined } })),
      ...kinds.map((kind) => ({ params: { site: portal.id, list: rest(kind.href) }, props: { portal, list: undefined, kind } })),
    ];
  });
}

/** One row per file from which the list of a visitor is filled. */
export async function listedPaths() {
  return [...(await getPortals()).values()].flatMap((portal) =>
    listedFiles(portal).map((services, file) => ({ params: { site: portal.id, file: String(file) }, props: { services } })),
  );
}

/** One row per file that the script of the social map reads; a portal without services has none. */
export async function directoryDataPaths() {
  return [...(await getPortals()).values()].flatMap((portal) => {
    if (directoryOf(portal).entries.length === 0) return [];
    const { list, texts } = directoryFiles(portal);
    return [list, texts].map(({ href, text }) => ({
      params: { site: portal.id, file: href.slice(directoryDataFolder.length, -'.json'.length) },
      props: { text },
    }));
  });
}

/** One row per page with organisations of a portal. */
export async function organizationsPaths() {
  return [...(await getPortals()).values()].flatMap((portal) =>
    organizationLists(portal).map(({ href }, index) => ({
      params: { site: portal.id, page: href.slice(organizationsHref.length, -1) || undefined },
      props: { portal, number: index + 1 },
    })),
  );
}

/** One row per organisation that a portal shows. */
export async function organizationPaths() {
  return [...(await getPortals()).values()].flatMap((portal) =>
    pick(portal, 'organizations', [...shownOrganizations(portal)]).map((organization) => ({
      params: { site: portal.id, id: organization.id },
      props: { portal, organization },
    })),
  );
}

/** One row per article that a portal shows. */
export async function articlePaths() {
  return [...(await getPortals()).values()].flatMap((portal) =>
    shownArticles(portal).map((article) => ({ params: { site: portal.id, id: article.id }, props: { portal, article } })),
  );
}

/** One row per portal with something to read. */
export const topicsPaths = async () => (await portalPaths()).filter(({ props: { portal } }) => shownArticles(portal).length > 0);

/** One row per portal with an agenda. */
export const agendaPaths = async () => (await portalPaths()).filter(({ props: { portal } }) => hasAgenda(portal));

/** One row per portal with events, which have a calendar. */
export const agendaCalendarPaths = async () => (await portalPaths()).filter(({ props: { portal } }) => shownEvents(portal).length > 0);

/** One row per list of an agenda: of a theme, of an audience. */
export async function agendaListPaths() {
  return (await agendaPaths()).flatMap(({ props: { portal } }) =>
    agendaLists(portal).map((of) => ({ params: { site: portal.id, kind: of.kind, value: of.id }, props: { portal, of } })),
  );
}

/** One row per event that a portal shows. */
export async function eventPaths() {
  return (await agendaPaths()).flatMap(({ props: { portal } }) =>
    shownEvents(portal).map((event) => ({ params: { site: portal.id, id: event.id }, props: { portal, event } })),
  );
}

/** One row per portal with a page for young people. */
export const youthPaths = async () => (await portalPaths()).filter(({ props: { portal } }) => hasYouthPage(portal));

/** One row per portal with questions and answers, and per question. */
export const questionsPaths = async () => (await portalPaths()).filter(({ props: { portal } }) => shownQuestions(portal).length > 0);
export const questionPaths = () => entryPaths(shownQuestions);

/** One row per portal on which young people tell something, and per experience. */
export const experiencesPaths = async () => (await portalPaths()).filter(({ props: { portal } }) => shownExperiences(portal).length > 0);
export const experiencePaths = () => entryPaths(shownExperiences);

/** One row per portal with polls, and per poll. */
export const pollsPaths = async () => (await portalPaths()).filter(({ props: { portal } }) => shownPolls(portal).length > 0);
export const pollPaths = () => entryPaths(shownPolls);

/** One row per entry that a portal shows. */
async function entryPaths<E extends { id: string }>(shown: (portal: Portal) => readonly E[]) {
  return (await portalPaths()).flatMap(({ props: { portal } }) =>
    shown(portal).map((entry) => ({ params: { site: portal.id, id: entry.id }, props: { portal, entry } })),
  );
}

/** One row per portal that has or had news. */
export const newsPaths = async () => (await portalPaths()).filter(({ props: { portal } }) => shownNews(portal).length > 0);

/** One row per message that has a page. */
export const newsItemPaths = () => entryPaths(shownNews);

/** One row per portal of which an issue of the newsletter has come out. */
export const newslettersPaths = async () => (await portalPaths()).filter(({ props: { portal } }) => issuesOf(portal).length > 0);

/** One row per issue. */
export async function newsletterPaths() {
  return (await newslettersPaths()).flatMap(({ props: { portal } }) =>
    issuesOf(portal).map((issue) => ({ params: { site: portal.id, id: issue.id }, props: { portal, issue } })),
  );
}

/** One row per theme that there is something to read about. */
export async function themePaths() {
  return [...(await getPortals()).values()].flatMap((portal) =>
    pick(portal, 'themes', [...shownTopics(portal).themes]).map((theme) => ({
      params: { site: portal.id, id: theme.id },
      props: { portal, theme },
    })),
  );
}

/** One row per phase of growing up that there is something to read about. */
export async function agePaths() {
  return [...(await getPortals()).values()].flatMap((portal) => {
    const { ages } = shownTopics(portal);
    return agePhases
      .filter(({ id }) => ages.includes(id))
      .map(({ id }) => ({ params: { site: portal.id, id }, props: { portal, phase: id } }));
  });
}

/** One row per portal for people who work with children and families. */
export const professionalsPagePaths = async () => (await portalPaths()).filter(({ props: { portal } }) => isForProfessionals(portal.site));

/** One row per portal that has agreements of one subject. */
export const pathwayPagePaths = async (name: PathwayPageName) =>
  (await portalPaths()).filter(({ props: { portal } }) => shownPathwayPages(portal).includes(name));

/** One row per page of text that stands under the page about a portal. */
export const textPagePaths = () => pagePaths((id, about) => id !== about);

/** One row per portal that has a page about itself. */
export const aboutPaths = () => pagePaths((id, about) => id === about);

async function pagePaths(chosen: (id: string, about: string) => boolean) {
  return [...(await getPortals()).values()].flatMap((portal) =>
    [...portal.entries.pages.values()]
      .filter((entry) => isPageShown(portal, entry) && chosen(entry.id, aboutIdOf(portal.site)))
      .map((entry) => ({ params: { site: portal.id, id: entry.id }, props: { portal, entry } })),
  );
}
