import type { Entry } from '../../layers/entry.ts';
import { locatedProblem } from '../../problems/located-problem.ts';
import type { Problem } from '../../problems/problem.ts';

/** A warning for an article without a theme: no page leads to it but the search and the page of its age. */
export function checkArticleTheme({ data, locator }: Entry<'articles'>): Problem[] {
  if (data.themes.length > 0) return [];
  return [
    locatedProblem(locator, {
      severity: 'warning',
      code: 'article-without-theme',
      path: ['themes'],
      message: 'Dit artikel heeft geen thema, dus het staat op geen enkele themapagina. Vul een thema in.',
      example: 'themes: […]',
    }),
  ];
}
