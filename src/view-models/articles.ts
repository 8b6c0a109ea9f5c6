import type { Portal } from '../portal/portal.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import { ageInMonths } from '../schemas/shared/people.ts';
import { articleHref } from '../sites/routes.ts';
import { isArticleShown } from '../sites/shown-articles.ts';

/** An article in a list. */
export interface ArticleCard {
  id: string;
  title: string;
  href: string;
  summary: string;
}

const made = new WeakMap<Portal, PortalEntry<'articles'>[]>();

/** The articles of a portal: those for the youngest first, those about no age last. Pages of subjects all ask for them, so once. */
export function shownArticles(portal: Portal): PortalEntry<'articles'>[] {
  const known =
    made.get(portal) ??
    [...portal.entries.articles.values()]
      .filter(({ data }) => isArticleShown(portal, data))
      .sort((a, b) => youngest(a) - youngest(b) || a.data.title.localeCompare(b.data.title, 'nl'));
  made.set(portal, known);
  return known;
}

const youngest = ({ data: { age } }: PortalEntry<'articles'>) =>
  age === undefined ? Infinity : age.from === undefined ? -Infinity : ageInMonths(age.from);

/** Makes the card of an article. */
export const articleCard = ({ id, data }: PortalEntry<'articles'>): ArticleCard => ({
  id,
  title: data.title,
  href: articleHref(id),
  summary: data.summary,
});
