import type { TranslatedLanguage } from '../schemas/shared/languages.ts';
import type { Translation } from '../schemas/translations.ts';
import {
  articleHref,
  askHref,
  contactHref,
  directoryHref,
  homeHref,
  inLanguageHref,
  languageHref,
  locationHref,
  serviceHref,
  topicsHref,
  walkInHref,
} from './routes.ts';
import { isArticleShown } from './shown-articles.ts';
import { shownLanguages } from './shown-languages.ts';
import { hasLocationPage } from './shown-locations.ts';
import { isServiceShown } from './shown-services.ts';
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

/** What a portal has in one language beside Dutch: the addresses of those pages in Dutch, without the home page. */
const found = new WeakMap<Showing, ReadonlyMap<TranslatedLanguage, ReadonlySet<string>>>();

function pathsOf(showing: Showing): ReadonlyMap<TranslatedLanguage, ReadonlySet<string>> {
  let paths = found.get(showing);
  if (paths === undefined) {
    const places = placesInLanguages(showing).map(locationHref);
    const articles = Map.groupBy(shownTranslations(showing), ({ data }) => data.language);
    paths = new Map(
      shownLanguages(showing.site).map((language) => [
        language,
        new Set([
          ...places,
          ...servicesInLanguage(showing, language).map(serviceHref),
          ...(articles.get(language) ?? []).map(({ data }) => articleHref(data.article)),
        ]),
      ]),
    );
    found.set(showing, paths);
  }
  return paths;
}

/** The part of the page of a language that says what a page says in Dutch, by the address of that page. */
function partsOf(showing: Showing, language: TranslatedLanguage): Readonly<Record<string, string>> {
  const { site, entries } = showing;
  const calling = '#bellen';
  // Those for which somebody speaks the language have a part of their own.
  const hasServices = servicesInLanguage(showing, language).some(
    (id) => entries.services.get(id)?.data.languages.includes(language) !== true,
  );
  const hasArticles = shownTranslations(showing).some(({ data }) => data.language === language);
  return {
    ...{ [walkInHref]: '#inloop', [contactHref]: calling, [askHref]: site.questions === undefined ? calling : '#vraag' },
    ...(hasServices ? { [directoryHref]: '#hulp' } : {}),
    ...(hasArticles ? { [topicsHref]: '#lezen' } : {}),
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

/** Where a language says what a page says in Dutch: on the same page, or in a part of the page of that language; `undefined` when nowhere. */
export function placeInLanguage(showing: Showing, language: TranslatedLanguage, path: string): string | undefined {
  const part = shownLanguages(showing.site).includes(language) ? partsOf(showing, language)[path] : undefined;
  return hrefInLanguage(showing, language, path) ?? (part === undefined ? undefined : `${languageHref(language)}${part}`);
}
