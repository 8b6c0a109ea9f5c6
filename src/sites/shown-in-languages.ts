import type { TranslatedLanguage } from '../schemas/shared/languages.ts';
import type { Translation } from '../schemas/translations.ts';
import { isForProfessionalsOnly } from './audience.ts';
import { phasesOf, type AgePhaseId } from './age-phases.ts';
import { ageSpan } from './age-span.ts';
import { agendaHref } from './agenda-addresses.ts';
import {
  ageHref,
  articleHref,
  askHref,
  contactHref,
  directoryHref,
  homeHref,
  inLanguageHref,
  languageHref,
  locationHref,
  searchHref,
  serviceHref,
  themeHref,
  topicPaths,
  walkInHref,
} from './routes.ts';
import { isArticleShown, shownTopics } from './shown-articles.ts';
import { hasAgenda } from './shown-events.ts';
import { shownLanguages } from './shown-languages.ts';
import { hasLocationPage } from './shown-locations.ts';
import { isServiceShown } from './shown-services.ts';
import { shownThemeIds } from './shown-themes.ts';
import type { Showing, ShownEntry } from './showing.ts';

/** The places that a portal has a page of, which it has in every language. */
export const placesInLanguages = ({ site, entries }: Showing): string[] =>
  shownLanguages(site).length === 0
    ? []
    : [...entries.locations.values()].filter((entry) => hasLocationPage({ site }, entry)).map(({ id }) => id);

/** The translations that a portal shows: of an article that it shows, in one of its languages. */
export const shownTranslations = ({ site, entries }: Pick<Showing, 'site' | 'entries'>): ShownEntry<Translation>[] =>
  [...entries.translations.values()].filter(({ data }) => isTranslationShown({ site, entries }, data));

/** Whether a portal shows a translation. */
export function isTranslationShown({ site, entries }: Pick<Showing, 'site' | 'entries'>, { article, language }: Translation): boolean {
  const translated = entries.articles.get(article);
  return translated !== undefined && isArticleShown({ site }, translated.data) && shownLanguages(site).includes(language);
}

/** The services of which somebody translated what they are, which have a page in that language. */
export const servicesInLanguage = (showing: Pick<Showing, 'site' | 'entries' | 'today'>, language: TranslatedLanguage): string[] =>
  shownLanguages(showing.site).includes(language)
    ? [...showing.entries.services.values()]
        .filter(({ data }) => data.translations?.[language]?.summary !== undefined && isServiceShown(showing, data))
        .map(({ id }) => id)
    : [];

/** The services that help who speaks a language: those with a page in it, and those for which somebody speaks it. */
export function helpInLanguage(showing: Pick<Showing, 'site' | 'entries' | 'today'>, language: TranslatedLanguage): string[] {
  const translated = new Set(servicesInLanguage(showing, language));
  if (!shownLanguages(showing.site).includes(language)) return [];
  return [...showing.entries.services.values()]
    .filter(({ id, data }) => translated.has(id) || (data.languages.includes(language) && isServiceShown(showing, data)))
    .map(({ id }) => id);
}

/**
 * The subjects and ages about which a portal has something in a language: an article, or help. Those that have no page in Dutch have none, and
 * neither have those for professionals.
 */
export function topicsInLanguage(showing: Showing, language: TranslatedLanguage): { themes: string[]; ages: AgePhaseId[] } {
  const { entries } = showing;
  const services = helpInLanguage(showing, language).flatMap((id) => entries.services.get(id)?.data ?? []);
  const articles = shownTranslations(showing)
    .filter(({ data }) => data.language === language)
    .flatMap(({ data }) => entries.articles.get(data.article)?.data ?? []);
  const themes = new Set([...services, ...articles].flatMap((about) => shownThemeIds(showing, about.themes)));
  const ages = new Set([...services, ...articles].flatMap(({ age }) => (age === undefined ? [] : phasesOf(ageSpan(age)))));
  const shown = shownTopics(showing);
  const isShown = (id: string) => themes.has(id) && !isForProfessionalsOnly(entries.themes.get(id)?.data ?? { audiences: [] });
  return { themes: [...shown.themes].filter(isShown), ages: shown.ages.filter((id) => ages.has(id)) };
}

/** What a portal has in one language beside Dutch: the addresses of those pages in Dutch, without the home page. */
const found = new WeakMap<Showing, ReadonlyMap<TranslatedLanguage, ReadonlySet<string>>>();

function pathsOf(showing: Showing): ReadonlyMap<TranslatedLanguage, ReadonlySet<string>> {
  let paths = found.get(showing);
  if (paths === undefined) {
    const places = placesInLanguages(showing).map(locationHref);
    const agenda = hasAgenda(showing) ? [agendaHref] : [];
    const articles = Map.groupBy(shownTranslations(showing), ({ data }) => data.language);
    paths = new Map(
      shownLanguages(showing.site).map((language) => [
        language,
        new Set([
          searchHref,
          ...places,
          ...agenda,
          ...servicesInLanguage(showing, language).map(serviceHref),
          ...(articles.get(language) ?? []).map(({ data }) => articleHref(data.article)),
          ...(helpInLanguage(showing, language).length > 0 ? [directoryHref] : []),
          ...topicPaths(topicsInLanguage(showing, language)),
        ]),
      ]),
    );
    found.set(showing, paths);
  }
  return paths;
}

/** The part of the page of a language that says what a page says in Dutch, by the address of that page. */
function partsOf(showing: Showing): Readonly<Record<string, string>> {
  const { site } = showing;
  const calling = '#bellen';
  return {
    ...{ [walkInHref]: '#inloop', [contactHref]: calling, [askHref]: site.questions === undefined ? calling : '#vraag' },
  };
}

/** The addresses of the pages in other languages that stand below the page of that language; none on a portal in Dutch only. */
export const pathsInLanguages = (showing: Showing): string[] =>
  [...pathsOf(showing)].flatMap(([language, paths]) => [...paths].map((path) => inLanguageHref(language, path)));

/**
 * The address of a page in another language.
 *
 * @param path its address in Dutch
 * @returns `undefined` when the portal has it in Dutch only
 */
export function hrefInLanguage(showing: Showing, language: TranslatedLanguage, path: string): string | undefined {
  const ofLanguage = pathsOf(showing).get(language);
  if (ofLanguage === undefined) return undefined;
  return path === homeHref || ofLanguage.has(path) ? inLanguageHref(language, path) : undefined;
}

/** The page that says in every language what a list of the social map says in Dutch: about the same subject or age, or the whole list. */
function pageOfList(path: string): string {
  const [kind, id, ...rest] = path.slice(directoryHref.length).split('/');
  if (id === undefined || id === '' || rest.length !== 1) return path;
  return kind === 'thema' ? themeHref(id) : kind === 'leeftijd' ? ageHref(id) : kind === 'plaats' || kind === 'voor' ? directoryHref : path;
}

/** Where a language says what a page says in Dutch: on the same page, or in a part of the page of that language; `undefined` when nowhere. */
export function placeInLanguage(showing: Showing, language: TranslatedLanguage, path: string): string | undefined {
  const part = shownLanguages(showing.site).includes(language) ? partsOf(showing)[path] : undefined;
  const same = path.startsWith(directoryHref) ? pageOfList(path) : path;
  return (
    hrefInLanguage(showing, language, path) ??
    hrefInLanguage(showing, language, same) ??
    (part === undefined ? undefined : `${languageHref(language)}${part}`)
  );
}
