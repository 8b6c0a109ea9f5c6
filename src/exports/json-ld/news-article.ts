import type { News } from '../../schemas/news.ts';
import { node, type JsonLdNode } from './node.ts';
import { portalOrganizationId } from './portal-organization.ts';

/** A message as a schema.org NewsArticle, published by the organisation behind the portal. `url` is the address of its page. */
export function newsArticle({ url, site, data }: { url: string; site: { name: string; url: string }; data: News }): JsonLdNode {
  return node('NewsArticle', {
    '@id': `${url}#bericht`,
    url,
    headline: data.title,
    description: data.summary,
    inLanguage: 'nl',
    datePublished: data.publishFrom,
    expires: data.publishUntil,
    image: data.image === undefined ? undefined : `${site.url}/${data.image.src}`,
    publisher: node('Organization', { '@id': portalOrganizationId(site.url), name: site.name }),
  });
}
