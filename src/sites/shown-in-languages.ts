import { placesInLanguages, shownTranslations, servicesInLanguage, helpInLanguage, topicsInLanguage } from './entries-in-languages.ts';
import type { TranslatedLanguage } from '../schemas/shared/languages.ts';
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
import { hasAgenda } from './shown-events.ts';
import { shownLanguages } from './shown-languages.ts';
import type { Showing } from './showing.ts';

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
function partsOf({ site }: Showing): Readonly<Record<string, string>> {
  const calling = '#bellen';
  return { [walkInHref]: '#inloop', [contactHref]: calling, [askHref]: site.questions === undefined ? calling : '#vraag' };
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
