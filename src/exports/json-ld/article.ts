import type { Article } from '../../schemas/articles.ts';
import type { InterfaceLanguage } from '../../schemas/shared/languages.ts';
import type { Audience } from '../../schemas/shared/people.ts';
import { audienceLabels } from '../../schemas/shared/people.ts';
import { node, type JsonLdNode } from './node.ts';
import { portalOrganizationId } from './portal-organization.ts';

/** What an article is described with. */
export interface ArticleSource {
  /** The address of its page. */
  url: string;
  site: { name: string; url: string };
  data: Pick<Article, 'title' | 'summary' | 'checkedOn'> & { audiences: readonly Audience[] };
  /** BCP 47; Dutch unless told. */
  language?: InterfaceLanguage;
}

/** An article as a schema.org Article, published by the organisation behind the portal. */
export const article = ({ url, site, data, language = 'nl' }: ArticleSource): JsonLdNode =>
  node('Article', {
    '@id': `${url}#artikel`,
    url,
    headline: data.title,
    description: data.summary,
    inLanguage: language,
    dateModified: data.checkedOn,
    isAccessibleForFree: true,
    audience: data.audiences.map((audience) => node('Audience', { audienceType: audienceLabels[audience] })),
    publisher: node('Organization', { '@id': portalOrganizationId(site.url), name: site.name }),
  });
