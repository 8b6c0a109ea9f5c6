import type { Article } from '../schemas/articles.ts';
import { phasesOf, type AgePhaseId } from './age-phases.ts';
import { ageSpan } from './age-span.ts';
import { isFor, phasesFor } from './audience.ts';
import type { Showing } from './showing.ts';
import { shownThemeIds } from './shown-themes.ts';

/** Whether a portal shows an article: it is for one of the portal's audiences. */
export const isArticleShown = ({ site }: Pick<ReadingShowing, 'site'>, { audiences }: Article): boolean => isFor(site, audiences);

/** What decides which subjects there are to read about. */
export interface ReadingShowing {
  site: Pick<Showing['site'], 'audiences'>;
  entries: Pick<Showing['entries'], 'articles' | 'themes'>;
}

/** The themes of an article on a portal, with those above them. */
export const articleThemes = (showing: ReadingShowing, { themes }: Article): string[] => shownThemeIds(showing, themes);

/** The phases of growing up that an article is about. One that names no age is about none in particular. */
export const articlePhases = ({ age }: Article): AgePhaseId[] => (age === undefined ? [] : phasesOf(ageSpan(age)));

/** The themes and the phases with a page: those that some article of the portal is about, in no order and in that of growing up. */
export function shownTopics(showing: ReadingShowing): { themes: ReadonlySet<string>; ages: readonly AgePhaseId[] } {
  const articles = [...showing.entries.articles.values()].map(({ data }) => data).filter((article) => isArticleShown(showing, article));
  const phases = new Set(articles.flatMap(articlePhases));
  return {
    themes: new Set(articles.flatMap((article) => articleThemes(showing, article))),
    ages: phasesFor(showing.site)
      .map(({ id }) => id)
      .filter((id) => phases.has(id)),
  };
}
