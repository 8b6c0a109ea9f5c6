import type { TranslatedLanguage } from '../schemas/shared/languages.ts';
import type { Translation } from '../schemas/translations.ts';
import { phasesOf, type AgePhaseId } from './age-phases.ts';
import { ageSpan } from './age-span.ts';
import { isForProfessionalsOnly } from './audience.ts';
import { isArticleShown, shownTopics } from './shown-articles.ts';
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
