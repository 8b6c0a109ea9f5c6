import { node, type JsonLdNode } from './node.ts';
import { portalOrganizationId } from './portal-organization.ts';

/** What a portal is described with. */
export interface WebSiteSource {
  name: string;
  /** Address of the portal, without a slash at the end. */
  url: string;
  /** BCP 47. */
  language: string;
  description?: string;
}

/** A portal as a schema.org WebSite, published by its organisation (`portalOrganization`). */
export function webSite({ name, url, language, description }: WebSiteSource): JsonLdNode {
  return node('WebSite', {
    '@id': `${url}/#website`,
    name,
    url: `${url}/`,
    description,
    inLanguage: language,
    publisher: node('Organization', { '@id': portalOrganizationId(url), name }),
  });
}
