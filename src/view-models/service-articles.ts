import type { DirectoryEntry } from '../directory/entry.ts';
import type { Portal } from '../portal/portal.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import { ageSpan } from '../sites/age-span.ts';
import { spansMeet } from '../sites/age-phases.ts';
import { shownArticles } from './articles.ts';

/** The articles that name the service, then those about one of its themes for its readers. */
export function articlesAbout(portal: Portal, { id, themeIds, audiences, age }: DirectoryEntry): PortalEntry<'articles'>[] {
  const articles = shownArticles(portal);
  const naming = articles.filter(({ data }) => data.relatedServices.includes(id));
  const about = articles.filter(
    (article) =>
      !naming.includes(article) &&
      article.data.themes.some((theme) => themeIds.includes(theme)) &&
      article.data.audiences.some((one) => audiences.includes(one)) &&
      spansMeet(age, ageSpan(article.data.age)),
  );
  return [...naming, ...about];
}
